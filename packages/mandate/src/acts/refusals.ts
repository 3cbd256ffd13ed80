import { shortDate } from '../texts/dates.ts'
import type { RefusalWords } from './act.ts'

/** Avslag som flere handlinger deler, in words. What is one act's own stands in the act. */
export const refusals: Readonly<Record<string, RefusalWords>> = {
  'no-council': {
    nb: () => 'Rådet finnes ikke.',
    nn: () => 'Rådet finst ikkje.',
    en: () => 'There is no such council.',
  },
  'identity-number': {
    nb: () => 'Det ser ut som et fødselsnummer. Samråd lagrer ikke fødselsnummer. Ta det bort.',
    nn: () => 'Det ser ut som eit fødselsnummer. Samråd lagrar ikkje fødselsnummer. Ta det bort.',
    en: () => 'It looks like a national identity number. Samråd keeps none. Remove it.',
  },
  email: {
    nb: () => 'Dette er ikke en e-postadresse. Skriv den som kari.nordmann@example.org.',
    nn: () => 'Dette er ikkje ei e-postadresse. Skriv ho som kari.nordmann@example.org.',
    en: () => 'This is not an e-mail address. Write it like kari.nordmann@example.org.',
  },
  'no-mandate': {
    nb: () => 'Rådet har ikke noe mandat som er tatt i bruk.',
    nn: () => 'Rådet har ikkje noko mandat som er teke i bruk.',
    en: () => 'The council has no adopted mandate.',
  },
  'no-holding': {
    nb: () => 'Representasjonen finnes ikke i rådet.',
    nn: () => 'Representasjonen finst ikkje i rådet.',
    en: () => 'There is no such representation on the council.',
  },
  'holding-exists': {
    nb: () => 'Representasjonen er registrert fra før.',
    nn: () => 'Representasjonen er registrert frå før.',
    en: () => 'The representation is recorded already.',
  },
  'no-such-seat': {
    nb: () => 'Mandatet har ingen slik plass.',
    nn: () => 'Mandatet har ingen slik plass.',
    en: () => 'The mandate has no such seat.',
  },
  'no-such-institution': {
    nb: ({ orgNumber }) => `Organisasjonsnummeret ${orgNumber} er ikke blant virksomhetene i regionen.`,
    nn: ({ orgNumber }) => `Organisasjonsnummeret ${orgNumber} er ikkje blant verksemdene i regionen.`,
    en: ({ orgNumber }) => `The organisation number ${orgNumber} is not among the region’s institutions.`,
  },
  'delegate-outside-institution': {
    nb: () => 'Bare lederen ved en virksomhet kan la en annen sitte for seg.',
    nn: () => 'Berre leiaren ved ei verksemd kan la ein annan sitje for seg.',
    en: () => 'Only the leader of an institution can let another sit instead.',
  },
  'seat-held': {
    nb: ({ from, to }) =>
      `Plassen er besatt fra ${shortDate(from)}${to ? ` til ${shortDate(to)}` : ''}. Avslutt den representasjonen først.`,
    nn: ({ from, to }) =>
      `Plassen er fylt frå ${shortDate(from)}${to ? ` til ${shortDate(to)}` : ''}. Avslutt den representasjonen først.`,
    en: ({ from, to }) =>
      `The seat is held from ${shortDate(from)}${to ? ` to ${shortDate(to)}` : ''}. End that representation first.`,
  },
  'ends-before-it-begins': {
    nb: ({ from, to }) => `Siste dag, ${shortDate(to)}, er før første dag, ${shortDate(from)}.`,
    nn: ({ from, to }) => `Siste dag, ${shortDate(to)}, er før første dag, ${shortDate(from)}.`,
    en: ({ from, to }) => `The last day, ${shortDate(to)}, is before the first, ${shortDate(from)}.`,
  },
  'withdrawn-before-given': {
    nb: () => 'Samtykket kan ikke være trukket før det ble gitt.',
    nn: () => 'Samtykket kan ikkje vere trekt før det vart gitt.',
    en: () => 'The consent cannot have been withdrawn before it was given.',
  },
  'day-to-come': {
    nb: ({ day }) => `${shortDate(day)} har ikke vært ennå.`,
    nn: ({ day }) => `${shortDate(day)} har ikkje vore enno.`,
    en: ({ day }) => `${shortDate(day)} has not come yet.`,
  },
  'date-of-another-year': {
    nb: ({ day, year }) => `${shortDate(day)} er ikke i ${year}. Datoene fastsettes for ett kalenderår om gangen.`,
    nn: ({ day, year }) =>
      `${shortDate(day)} er ikkje i ${year}. Datoane blir fastsette for eitt kalenderår om gongen.`,
    en: ({ day, year }) => `${shortDate(day)} is not in ${year}. Dates are fixed for one calendar year at a time.`,
  },
  'date-taken': {
    nb: ({ day }) => `${shortDate(day)} står i møteplanen fra før.`,
    nn: ({ day }) => `${shortDate(day)} står i møteplanen frå før.`,
    en: ({ day }) => `${shortDate(day)} stands in the meeting schedule already.`,
  },
  'no-such-date': {
    nb: ({ day }) => `${shortDate(day)} står ikke i møteplanen.`,
    nn: ({ day }) => `${shortDate(day)} står ikkje i møteplanen.`,
    en: ({ day }) => `${shortDate(day)} is not in the meeting schedule.`,
  },
  'no-calendar': {
    nb: ({ year }) => `Møteplanen for ${year} er ikke fastsatt.`,
    nn: ({ year }) => `Møteplanen for ${year} er ikkje fastsett.`,
    en: ({ year }) => `The meeting schedule for ${year} is not fixed.`,
  },
  decision: {
    nb: ({ word }) => `«${word}»: Rådet anbefaler, det vedtar ikke.`,
    nn: ({ word }) => `«${word}»: Rådet tilrår, det vedtek ikkje.`,
    en: ({ word }) => `“${word}”: The council recommends; it does not decide.`,
  },
}
