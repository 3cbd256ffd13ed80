import type { Language } from '../vocabulary/text.ts'
import { shortDate } from './dates.ts'

/** What a fault's sentence may speak of: the value as it came, cut short, and the values that are let through. */
export interface FaultValues {
  readonly value: string
  readonly options: string
}
type Sentence = (values: FaultValues) => string

const written = ({ value }: FaultValues): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : shortDate(value)
}

/**
 * Feil i et felt: why a value is not taken in, by the text that its schema's check carries, and by the faults that every
 * schema can have: `missing` key, `unexpected` key, wrong `type`, `one-of`, and `invalid` for the rest.
 */
export const faultWords: Readonly<Record<string, Readonly<Record<Language, Sentence>>>> = {
  date: {
    nb: (told) => `${written(told)} finnes ikke. Skriv datoen som 2026-02-26.`,
    nn: (told) => `${written(told)} finst ikkje. Skriv datoen som 2026-02-26.`,
    en: (told) => `${written(told)} does not exist. Write the date as 2026-02-26.`,
  },
  orgNumber: {
    nb: ({ value }) => `${value} er ikke et organisasjonsnummer. Det har ni sifre, og det siste er et kontrollsiffer.`,
    nn: ({ value }) =>
      `${value} er ikkje eit organisasjonsnummer. Det har ni siffer, og det siste er eit kontrollsiffer.`,
    en: ({ value }) => `${value} is not an organisation number. It has nine digits, and the last is a check digit.`,
  },
  uuid: {
    nb: () => 'Dette skal være en UUID med små bokstaver.',
    nn: () => 'Dette skal vere ein UUID med små bokstavar.',
    en: () => 'This must be a UUID in lower case.',
  },
  slug: {
    nb: ({ value }) => `«${value}» kan bare ha små bokstaver a til z, sifre og bindestrek.`,
    nn: ({ value }) => `«${value}» kan berre ha små bokstavar a til z, siffer og bindestrek.`,
    en: ({ value }) => `“${value}” may only have lower-case letters a to z, digits and hyphens.`,
  },
  words: {
    nb: () => 'Skriv noe, høyst 2 000 tegn.',
    nn: () => 'Skriv noko, høgst 2 000 teikn.',
    en: () => 'Write something, at most 2,000 characters.',
  },
  year: {
    nb: ({ value }) => `${value} er ikke et årstall mellom 2000 og 2200.`,
    nn: ({ value }) => `${value} er ikkje eit årstal mellom 2000 og 2200.`,
    en: ({ value }) => `${value} is not a year between 2000 and 2200.`,
  },
  digest: {
    nb: () => 'Dette skal være en SHA-256 skrevet med 64 heksadesimale tegn.',
    nn: () => 'Dette skal vere ein SHA-256 skriven med 64 heksadesimale teikn.',
    en: () => 'This must be a SHA-256 written with 64 hexadecimal characters.',
  },
  ref: {
    nb: () => 'Dette skal være en henvisning: bokstaver a til z, sifre og bindestrek, høyst 64 tegn.',
    nn: () => 'Dette skal vere ei tilvising: bokstavar a til z, siffer og bindestrek, høgst 64 teikn.',
    en: () => 'This must be a reference: letters a to z, digits and hyphens, at most 64 characters.',
  },
  seat: {
    nb: ({ value }) => `«${value}» er ikke en plass i et råd.`,
    nn: ({ value }) => `«${value}» er ikkje ein plass i eit råd.`,
    en: ({ value }) => `“${value}” is not a seat on a council.`,
  },
  council: {
    nb: ({ value }) => `«${value}» er ikke et råd. Skriv region og kortnavn, som helse-soer-oest/samordningsraadet.`,
    nn: ({ value }) => `«${value}» er ikkje eit råd. Skriv region og kortnamn, som helse-soer-oest/samordningsraadet.`,
    en: ({ value }) =>
      `“${value}” is not a council. Write region and short name, as helse-soer-oest/samordningsraadet.`,
  },
  norm: {
    nb: ({ value }) => `«${value}» er ikke en norm. Skriv N og tre sifre, som N067.`,
    nn: ({ value }) => `«${value}» er ikkje ei norm. Skriv N og tre siffer, som N067.`,
    en: ({ value }) => `“${value}” is not a norm. Write N and three digits, as N067.`,
  },
  rule: {
    nb: ({ value }) => `«${value}» er ikke en regel i katalogen.`,
    nn: ({ value }) => `«${value}» er ikkje ein regel i katalogen.`,
    en: ({ value }) => `“${value}” is not a rule of the catalogue.`,
  },
  subject: {
    nb: ({ value }) => `«${value}» er ikke noe et funn kan gjelde.`,
    nn: ({ value }) => `«${value}» er ikkje noko eit funn kan gjelde.`,
    en: ({ value }) => `“${value}” is nothing a finding can be about.`,
  },
  'unknown-person': {
    nb: () => 'Personen er ikke registrert i regionen.',
    nn: () => 'Personen er ikkje registrert i regionen.',
    en: () => 'The person is not registered in the region.',
  },
  'known-person': {
    nb: ({ value }) => `En person med adressen «${value}» er registrert allerede. Velg personen fra listen.`,
    nn: ({ value }) => `Ein person med adressa «${value}» er alt registrert. Vel personen frå lista.`,
    en: ({ value }) => `A person with the address “${value}” is registered already. Choose the person from the list.`,
  },
  missing: { nb: () => 'Feltet mangler.', nn: () => 'Feltet manglar.', en: () => 'The field is missing.' },
  unexpected: {
    nb: () => 'Feltet finnes ikke her.',
    nn: () => 'Feltet finst ikkje her.',
    en: () => 'There is no such field here.',
  },
  type: {
    nb: ({ value }) => `«${value}» er en annen slags verdi enn feltet tar imot.`,
    nn: ({ value }) => `«${value}» er eit anna slag verdi enn feltet tek imot.`,
    en: ({ value }) => `“${value}” is another kind of value than the field takes.`,
  },
  'one-of': {
    nb: ({ value, options }) => `«${value}» er ikke blant verdiene som finnes${options && `: ${options}`}.`,
    nn: ({ value, options }) => `«${value}» er ikkje blant verdiane som finst${options && `: ${options}`}.`,
    en: ({ value, options }) => `“${value}” is not among the values there are${options && `: ${options}`}.`,
  },
  invalid: {
    nb: ({ value }) => `«${value}» er ikke en gyldig verdi.`,
    nn: ({ value }) => `«${value}» er ikkje ein gyldig verdi.`,
    en: ({ value }) => `“${value}” is not a valid value.`,
  },
}

/** Says a fault in a field. A code that has no words of its own is said as `invalid`. */
export const sayFault = (code: string, values: FaultValues, language: Language): string =>
  (faultWords[code] ?? faultWords['invalid'])?.[language](values) ?? ''
