import { shortDate } from '../texts/dates.ts'
import type { ContentFaultCode, RosterFault } from './fault.ts'
import type { FaultWords } from './file-fault-words.ts'

const meant = ({ suggestion }: RosterFault) => ({
  nb: suggestion ? ` Mente du «${suggestion}»?` : '',
  nn: suggestion ? ` Meinte du «${suggestion}»?` : '',
  en: suggestion ? ` Did you mean “${suggestion}”?` : '',
})

/** The words for what is wrong with what a roster says: what is, then what to do. */
export const contentFaultWords: Readonly<Record<ContentFaultCode, FaultWords>> = {
  'unknown-column': (fault) => ({
    nb: `Kolonnen er ikke kjent.${meant(fault).nb || ' Gi den et annet navn, eller se bort fra den.'}`,
    nn: `Kolonnen er ikkje kjend.${meant(fault).nn || ' Gi han eit anna namn, eller sjå bort frå han.'}`,
    en: `The column is not known.${meant(fault).en || ' Rename it, or leave it out.'}`,
  }),
  'missing-column': () => ({
    nb: 'Kolonnen mangler. Legg den til.',
    nn: 'Kolonnen manglar. Legg han til.',
    en: 'The column is missing. Add it.',
  }),
  'same-column': ({ value }) => ({
    nb: `Kolonnen sier det samme som «${value}». Behold den ene.`,
    nn: `Kolonnen seier det same som «${value}». Behald den eine.`,
    en: `The column says the same as “${value}”. Keep one of them.`,
  }),
  decision: () => ({
    nb: 'Rådet anbefaler, det vedtar ikke. Ta bort vedtaket, eller skriv det som en anbefaling.',
    nn: 'Rådet tilrår, det vedtek ikkje. Ta bort vedtaket, eller skriv det som ei tilråding.',
    en: 'The council recommends, it does not decide. Remove the decision, or write it as a recommendation.',
  }),
  'identity-number': () => ({
    nb: 'Cellen ser ut til å ha et fødselsnummer. Slett det: Samråd har ikke plass til slike, og har ikke lagret det.',
    nn: 'Cella ser ut til å ha eit fødselsnummer. Slett det: Samråd har ikkje plass til slike, og har ikkje lagra det.',
    en: 'The cell seems to hold a national identity number. Delete it: Samråd has no place for one, and has not stored it.',
  }),
  'missing-cell': () => ({
    nb: 'Cellen er tom. Fyll den ut.',
    nn: 'Cella er tom. Fyll ho ut.',
    en: 'The cell is empty. Fill it in.',
  }),
  'too-long': ({ value }) => ({
    nb: `Teksten er lengre enn ${value} tegn. Kort den ned.`,
    nn: `Teksten er lengre enn ${value} teikn. Kort han ned.`,
    en: `The text is longer than ${value} characters. Shorten it.`,
  }),
  'unknown-council': (fault) => ({
    nb: `Rådet «${fault.value}» er ikke blant dem som leses her.${meant(fault).nb}`,
    nn: `Rådet «${fault.value}» er ikkje blant dei som blir lesne her.${meant(fault).nn}`,
    en: `The council “${fault.value}” is not among those read here.${meant(fault).en}`,
  }),
  'unknown-party': (fault) => ({
    nb: `«${fault.value}» er ikke en part.${meant(fault).nb || ' Skriv virksomhet, RegUt, RHF eller tillitsvalgt.'}`,
    nn: `«${fault.value}» er ikkje ein part.${meant(fault).nn || ' Skriv verksemd, RegUt, RHF eller tillitsvald.'}`,
    en: `“${fault.value}” is not a party.${meant(fault).en || ' Write institution, RegUt, RHF or union representative.'}`,
  }),
  'unknown-role': (fault) => ({
    nb: `Rollen «${fault.value}» er ikke kjent.${meant(fault).nb}`,
    nn: `Rolla «${fault.value}» er ikkje kjend.${meant(fault).nn}`,
    en: `The role “${fault.value}” is not known.${meant(fault).en}`,
  }),
  'no-such-seat': ({ value, suggestion }) => ({
    nb: `Rådet har ingen plass for «${value}» fra denne parten.${suggestion ? ` Det har plass for ${suggestion}.` : ''}`,
    nn: `Rådet har ingen plass for «${value}» frå denne parten.${suggestion ? ` Det har plass for ${suggestion}.` : ''}`,
    en: `The council has no seat for “${value}” from this party.${suggestion ? ` It has seats for ${suggestion}.` : ''}`,
  }),
  'delegate-outside-institution': () => ({
    nb: 'Bare en virksomhets leder kan ha en annen i sitt sted. Skriv personens egen rolle.',
    nn: 'Berre leiaren i ei verksemd kan ha ein annan i staden for seg. Skriv rolla personen sjølv har.',
    en: 'Only the leader of an institution can have another in their place. Write the person’s own role.',
  }),
  'unknown-organisation': (fault) => ({
    nb: `Virksomheten «${fault.value}» er ikke kjent i regionen.${meant(fault).nb || ' Skriv organisasjonsnummeret.'}`,
    nn: `Verksemda «${fault.value}» er ikkje kjend i regionen.${meant(fault).nn || ' Skriv organisasjonsnummeret.'}`,
    en: `The organisation “${fault.value}” is not known in the region.${meant(fault).en || ' Write its org number.'}`,
  }),
  'org-number': ({ value }) => ({
    nb: `${value} er ikke et organisasjonsnummer: ni siffer, der det siste er et kontrollsiffer.`,
    nn: `${value} er ikkje eit organisasjonsnummer: ni siffer, der det siste er eit kontrollsiffer.`,
    en: `${value} is not an org number: nine digits, the last a check digit.`,
  }),
  'org-number-outside': ({ value }) => ({
    nb: `Organisasjonsnummeret ${value} er ikke blant regionens virksomheter. Se etter om nummeret er riktig.`,
    nn: `Organisasjonsnummeret ${value} er ikkje blant verksemdene i regionen. Sjå etter om nummeret er rett.`,
    en: `The org number ${value} is not among the region’s organisations. Check that it is right.`,
  }),
  'name-and-number-differ': ({ value, suggestion }) => ({
    nb: `Virksomheten og organisasjonsnummeret er ikke de samme: ${value} er ${suggestion}.`,
    nn: `Verksemda og organisasjonsnummeret er ikkje dei same: ${value} er ${suggestion}.`,
    en: `The organisation and the org number are not the same: ${value} is ${suggestion}.`,
  }),
  'unknown-date': ({ value, suggestion }) => ({
    nb: `«${value}» er ikke en dato. Skriv for eksempel ${suggestion ?? '26.02.2026'}.`,
    nn: `«${value}» er ikkje ein dato. Skriv til dømes ${suggestion ?? '26.02.2026'}.`,
    en: `“${value}” is not a date. Write for example ${suggestion ?? '26.02.2026'}.`,
  }),
  'no-such-date': ({ value, suggestion }) => ({
    nb: `${value} finnes ikke. Skriv for eksempel ${suggestion ?? '26.02.2026'}.`,
    nn: `${value} finst ikkje. Skriv til dømes ${suggestion ?? '26.02.2026'}.`,
    en: `${value} does not exist. Write for example ${suggestion ?? '26.02.2026'}.`,
  }),
  'ends-before-it-begins': ({ value }) => ({
    nb: `Siste dag, ${value}, er før første dag. Begge dager er med.`,
    nn: `Siste dagen, ${value}, er før første dagen. Begge dagane er med.`,
    en: `The last day, ${value}, is before the first. Both days are included.`,
  }),
  'withdrawn-before-given': ({ value }) => ({
    nb: `Samtykket er trukket ${value}, men ikke gitt før det. Fyll ut «samtykke» med dagen det ble gitt.`,
    nn: `Samtykket er trekt ${value}, men ikkje gitt før det. Fyll ut «samtykke» med dagen det vart gitt.`,
    en: `The consent is withdrawn ${value}, but not given before it. Fill in “consent” with the day it was given.`,
  }),
  'yes-or-no': ({ value }) => ({
    nb: `«${value}» er verken ja eller nei. Skriv ja, nei eller ingenting.`,
    nn: `«${value}» er verken ja eller nei. Skriv ja, nei eller ingenting.`,
    en: `“${value}” is neither yes nor no. Write yes, no or nothing.`,
  }),
  email: ({ value }) => ({
    nb: `«${value}» er ikke en e-postadresse. Skriv for eksempel navn@example.org.`,
    nn: `«${value}» er ikkje ei e-postadresse. Skriv til dømes namn@example.org.`,
    en: `“${value}” is not an e-mail address. Write for example name@example.org.`,
  }),
  'seat-held': ({ otherRow }) => ({
    nb: `Plassen er holdt av en annen rad de samme dagene${otherRow ? `: rad ${otherRow}` : ''}. Sett en siste dag i «til» på den ene.`,
    nn: `Ei anna rad held plassen dei same dagane${otherRow ? `: rad ${otherRow}` : ''}. Set ein siste dag i «til» på den eine.`,
    en: `Another row holds the seat on the same days${otherRow ? `: row ${otherRow}` : ''}. Set a last day in “to” on one of them.`,
  }),
  'seat-held-already': ({ value }) => ({
    nb: `Plassen er alt holdt av en som ikke står i filen, fra ${shortDate(value)}. Kryss av for at den avsluttes, eller rett datoene.`,
    nn: `Plassen er alt halden av ein som ikkje står i fila, frå ${shortDate(value)}. Kryss av for at den blir avslutta, eller rett datoane.`,
    en: `The seat is already held by someone who is not in the file, from ${shortDate(value)}. Tick that it ends, or mend the dates.`,
  }),
}
