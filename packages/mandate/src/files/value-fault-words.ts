import { type Language, languages, type Text } from '../vocabulary/text.ts'
import type { JsonSort, MandateFault, MandateTextFaultCode, MandateValueFaultCode } from './fault.ts'

/** A fault's sentences in every language, from what it carries. */
export type FaultWords = (fault: MandateFault) => Text

/** «Mente du …?», where there is something that may have been meant. */
export const meant = ({ suggestion }: MandateFault): Text => ({
  nb: suggestion === undefined ? '' : ` Mente du «${suggestion}»?`,
  nn: suggestion === undefined ? '' : ` Meinte du «${suggestion}»?`,
  en: suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`,
})

const sorts: Readonly<Record<JsonSort, Text>> = {
  text: { nb: 'en tekst', nn: 'ein tekst', en: 'a text' },
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  truth: { nb: 'true eller false', nn: 'true eller false', en: 'true or false' },
  list: { nb: 'en liste', nn: 'ei liste', en: 'a list' },
  object: { nb: 'et objekt', nn: 'eit objekt', en: 'an object' },
  null: { nb: 'null', nn: 'null', en: 'null' },
}

const none: Text = { nb: 'ingenting', nn: 'ingenting', en: 'nothing' }

/** What stands there: the value where it is one, else what sort it is. */
const standing = ({ value, found }: MandateFault): Text =>
  Object.fromEntries(
    languages.map((language: Language) => [
      language,
      value === undefined ? (found ? sorts[found] : none)[language] : language === 'en' ? `“${value}”` : `«${value}»`,
    ]),
  ) as unknown as Text

const listed = ({ options = [] }: MandateFault): string => options.join(', ')

/** The words for what is wrong with a mandate file's text, and with one of its values. */
export const valueFaultWords: Readonly<Record<MandateTextFaultCode | MandateValueFaultCode, FaultWords>> = {
  'empty-file': () => ({ nb: 'Filen er tom.', nn: 'Fila er tom.', en: 'The file is empty.' }),
  'too-large': ({ value }) => ({
    nb: `Filen er lengre enn ${value} tegn. Det er ikke et mandat.`,
    nn: `Fila er lengre enn ${value} teikn. Det er ikkje eit mandat.`,
    en: `The file is longer than ${value} characters. It is not a mandate.`,
  }),
  'not-json': () => ({
    nb: 'Filen kan ikke leses som JSON. Se etter et komma, et anførselstegn eller en klamme som mangler eller er til overs.',
    nn: 'Fila kan ikkje lesast som JSON. Sjå etter eit komma, eit hermeteikn eller ein klamme som manglar eller er til overs.',
    en: 'The file cannot be read as JSON. Look for a comma, a quotation mark or a bracket that is missing or too many.',
  }),
  'duplicate-key': ({ value }) => ({
    nb: `Nøkkelen «${value}» står to ganger. Slett den ene.`,
    nn: `Nøkkelen «${value}» står to gonger. Slett den eine.`,
    en: `The key “${value}” stands twice. Delete one of them.`,
  }),
  missing: () => ({ nb: 'Feltet mangler.', nn: 'Feltet manglar.', en: 'The field is missing.' }),
  unexpected: (fault) => ({
    nb: `Feltet finnes ikke i et mandat.${meant(fault).nb || ' Slett det.'}`,
    nn: `Feltet finst ikkje i eit mandat.${meant(fault).nn || ' Slett det.'}`,
    en: `A mandate has no such field.${meant(fault).en || ' Delete it.'}`,
  }),
  type: (fault) => {
    const wants = sorts[fault.wants ?? 'object']
    return {
      nb: `Her skal det stå ${wants.nb}, ikke ${standing(fault).nb}.`,
      nn: `Her skal det stå ${wants.nn}, ikkje ${standing(fault).nn}.`,
      en: `This must be ${wants.en}, not ${standing(fault).en}.`,
    }
  },
  'one-of': (fault) => ({
    nb: `Her kan det ikke stå ${standing(fault).nb}. Skriv en av disse: ${listed(fault)}.${meant(fault).nb}`,
    nn: `Her kan det ikkje stå ${standing(fault).nn}. Skriv ein av desse: ${listed(fault)}.${meant(fault).nn}`,
    en: `This cannot be ${standing(fault).en}. Write one of these: ${listed(fault)}.${meant(fault).en}`,
  }),
  blank: () => ({
    nb: 'Teksten er tom. Skriv den på dette språket.',
    nn: 'Teksten er tom. Skriv han på dette språket.',
    en: 'The text is empty. Write it in this language.',
  }),
  empty: () => ({
    nb: 'Her står det ingenting. Fyll ut, eller slett feltet.',
    nn: 'Her står det ingenting. Fyll ut, eller slett feltet.',
    en: 'There is nothing here. Fill it in, or delete the field.',
  }),
  slug: ({ value }) => ({
    nb: `«${value}» kan bare ha små bokstaver a til z, sifre og enkle bindestreker.`,
    nn: `«${value}» kan berre ha små bokstavar a til z, siffer og enkle bindestrekar.`,
    en: `“${value}” may only have lower-case letters a to z, digits and single hyphens.`,
  }),
  date: ({ value }) => ({
    nb: `«${value}» er ikke en dag som finnes. Skriv datoen som 2026-02-26.`,
    nn: `«${value}» er ikkje ein dag som finst. Skriv datoen som 2026-02-26.`,
    en: `“${value}” is not a day that exists. Write the date as 2026-02-26.`,
  }),
  orgNumber: ({ value }) => ({
    nb: `«${value}» er ikke et organisasjonsnummer: ni sifre, der det siste er et kontrollsiffer.`,
    nn: `«${value}» er ikkje eit organisasjonsnummer: ni siffer, der det siste er eit kontrollsiffer.`,
    en: `“${value}” is not an organisation number: nine digits, the last a check digit.`,
  }),
  norm: ({ value }) => ({
    nb: `«${value}» er ikke nummeret på en norm. Skriv N og tre sifre, som N067.`,
    nn: `«${value}» er ikkje nummeret på ei norm. Skriv N og tre siffer, som N067.`,
    en: `“${value}” is not the number of a norm. Write N and three digits, as N067.`,
  }),
  rule: ({ value }) => ({
    nb: `«${value}» er ikke en regel. Skriv kapittel og navn, som composition/seat-is-held.`,
    nn: `«${value}» er ikkje ein regel. Skriv kapittel og namn, som composition/seat-is-held.`,
    en: `“${value}” is not a rule. Write chapter and name, as composition/seat-is-held.`,
  }),
  limit: ({ value }) => ({
    nb: `«${value}» er ikke en grense. En grense er et helt tall fra 0 og oppover.`,
    nn: `«${value}» er ikkje ei grense. Ei grense er eit heilt tal frå 0 og oppover.`,
    en: `“${value}” is not a limit. A limit is a whole number from 0 and up.`,
  }),
  invalid: (fault) => ({
    nb: `Her kan det ikke stå ${standing(fault).nb}.`,
    nn: `Her kan det ikkje stå ${standing(fault).nn}.`,
    en: `This cannot be ${standing(fault).en}.`,
  }),
}
