import type { Language, Text } from '@samrad/mandate'
import type { Fault, StoreKind } from '@samrad/store'

/** What can be wrong in a store. */
export type FaultCode = Fault['code']

/** Every fault in words. */
export const faultWords: Readonly<Record<FaultCode, Text>> = {
  'position-gap': {
    nb: 'innslag mangler før dette',
    nn: 'innslag manglar før dette',
    en: 'entries before this one are missing',
  },
  'chain-broken': {
    nb: 'innslaget henger ikke sammen med det før',
    nn: 'innslaget heng ikkje saman med det før',
    en: 'the entry is not chained to the one before',
  },
  'entry-changed': {
    nb: 'innslaget er endret etter at det ble skrevet',
    nn: 'innslaget er endra etter at det vart skrive',
    en: 'the entry was changed after it was written',
  },
  'entry-unreadable': {
    nb: 'innslaget kan ikke leses',
    nn: 'innslaget kan ikkje lesast',
    en: 'the entry cannot be read',
  },
  'version-gap': {
    nb: 'en utgave av strømmen mangler',
    nn: 'ei utgåve av straumen manglar',
    en: 'a version of the stream is missing',
  },
  'act-missing': {
    nb: 'handlingen som innslaget hører til, er borte',
    nn: 'handlinga som innslaget høyrer til, er borte',
    en: 'the act that the entry belongs to is gone',
  },
  'tail-cut': {
    nb: 'journalen slutter før hodet som er tatt vare på',
    nn: 'journalen sluttar før hovudet som er teke vare på',
    en: 'the journal ends before the head that was kept',
  },
  'head-differs': {
    nb: 'innslaget er et annet enn hodet som er tatt vare på',
    nn: 'innslaget er eit anna enn hovudet som er teke vare på',
    en: 'the entry is another than the head that was kept',
  },
  'sealed-missing': {
    nb: 'de forseglede ordene er borte uten å være slettet',
    nn: 'dei forsegla orda er borte utan å vere sletta',
    en: 'the sealed words are gone without having been erased',
  },
  'sealed-changed': {
    nb: 'de forseglede ordene er andre enn dem som ble forseglet',
    nn: 'dei forsegla orda er andre enn dei som vart forsegla',
    en: 'the sealed words are others than those that were sealed',
  },
  'erased-without-act': {
    nb: 'ord er slettet uten en handling som sier det',
    nn: 'ord er sletta utan ei handling som seier det',
    en: 'words are erased without an act that says so',
  },
  'kind-unknown': {
    nb: 'dokumentet er av en ukjent type',
    nn: 'dokumentet er av ein ukjend type',
    en: 'the document is of an unknown kind',
  },
  'document-missing': {
    nb: 'dokumentet mangler',
    nn: 'dokumentet manglar',
    en: 'the document is missing',
  },
  'document-without-journal': {
    nb: 'dokumentet har ingen innslag i journalen',
    nn: 'dokumentet har ingen innslag i journalen',
    en: 'the document has no entries in the journal',
  },
  'document-differs': {
    nb: 'dokumentet er et annet enn det innslagene gir',
    nn: 'dokumentet er eit anna enn det innslaga gir',
    en: 'the document is another than what the entries fold to',
  },
  'shape-behind': {
    nb: 'dokumentet har en eldre form og må bygges på nytt',
    nn: 'dokumentet har ei eldre form og må byggjast på nytt',
    en: 'the document has an older shape and must be rebuilt',
  },
}

/** What `samrad verify` says around the faults. */
export const verifyWords: Readonly<
  Record<
    Language,
    {
      readonly stores: Readonly<Record<StoreKind, string>>
      readonly title: (store: string, faults: number) => string
      readonly counts: (entries: number, documents: number) => string
      readonly entry: (position: number) => string
      readonly nothing: (data: string) => string
      readonly cannotOpen: (store: string) => string
      readonly noHead: (given: string) => string
    }
  >
> = {
  nb: {
    stores: { ordinary: 'Det ordentlige lageret', demo: 'Demoens lager' },
    title: (store, faults) => `${store}: ${faults === 0 ? 'helt' : `${faults} avvik`}`,
    counts: (entries, documents) => `${entries} innslag, ${documents} dokumenter`,
    entry: (position) => `innslag ${position}`,
    nothing: (data) => `Det er ikke noe lager i «${data}».`,
    cannotOpen: (store) => `${store} kan ikke åpnes.`,
    noHead: (given) => `«${given}» er ikke et hode. Skriv posisjon:hash, slik verify selv skriver det.`,
  },
  nn: {
    stores: { ordinary: 'Det ordentlege lageret', demo: 'Lageret til demoen' },
    title: (store, faults) => `${store}: ${faults === 0 ? 'heilt' : `${faults} avvik`}`,
    counts: (entries, documents) => `${entries} innslag, ${documents} dokument`,
    entry: (position) => `innslag ${position}`,
    nothing: (data) => `Det er ikkje noko lager i «${data}».`,
    cannotOpen: (store) => `${store} kan ikkje opnast.`,
    noHead: (given) => `«${given}» er ikkje eit hovud. Skriv posisjon:hash, slik verify sjølv skriv det.`,
  },
  en: {
    stores: { ordinary: 'The ordinary store', demo: 'The demo’s store' },
    title: (store, faults) => `${store}: ${faults === 0 ? 'whole' : faults === 1 ? '1 fault' : `${faults} faults`}`,
    counts: (entries, documents) => `${entries} entries, ${documents} documents`,
    entry: (position) => `entry ${position}`,
    nothing: (data) => `There is no store in “${data}”.`,
    cannotOpen: (store) => `${store} cannot be opened.`,
    noHead: (given) => `“${given}” is no head. Write position:hash, as verify itself writes it.`,
  },
}
