import type { Language } from '@samrad/mandate'

/** What `samrad catalogue` says around the catalogue. */
export const catalogueWords: Readonly<
  Record<
    Language,
    {
      readonly none: (given: string, chapters: string) => string
      readonly which: (given: string, rules: string) => string
      readonly onlyOne: string
      readonly silent: string
      readonly gaps: (count: number) => string
      readonly noGaps: string
      /** Up to four by name; of more the first three, and how many others. */
      readonly several: (names: readonly string[]) => string
    }
  >
> = {
  nb: {
    none: (given, chapters) =>
      `«${given}» er verken en regel, et kapittel eller en norm. Skriv et av kapitlene: ${chapters}; eller se alle reglene med samrad catalogue.`,
    which: (given, rules) => `Flere regler heter «${given}». Skriv en av disse: ${rules}.`,
    onlyOne: 'Gi én regel, ett kapittel eller én norm; --gaps står alene.',
    silent: 'et valg, av til en region slår det på',
    gaps: (count) => `Hull og overlapp i mandatene: ${count}`,
    noGaps: 'Mandatene har ingen hull og ingen overlapp.',
    several: (names) =>
      names.length > 4 ? `${names.slice(0, 3).join(', ')} og ${names.length - 3} andre` : names.join(', '),
  },
  nn: {
    none: (given, chapters) =>
      `«${given}» er verken ein regel, eit kapittel eller ei norm. Skriv eitt av kapitla: ${chapters}; eller sjå alle reglane med samrad catalogue.`,
    which: (given, rules) => `Fleire reglar heiter «${given}». Skriv ein av desse: ${rules}.`,
    onlyOne: 'Gi éin regel, eitt kapittel eller éi norm; --gaps står åleine.',
    silent: 'eit val, av til ein region slår det på',
    gaps: (count) => `Hol og overlapp i mandata: ${count}`,
    noGaps: 'Mandata har ingen hol og ingen overlapp.',
    several: (names) =>
      names.length > 4 ? `${names.slice(0, 3).join(', ')} og ${names.length - 3} andre` : names.join(', '),
  },
  en: {
    none: (given, chapters) =>
      `“${given}” is neither a rule, a chapter nor a norm. Write one of the chapters: ${chapters}; or see every rule with samrad catalogue.`,
    which: (given, rules) => `Several rules are called “${given}”. Write one of these: ${rules}.`,
    onlyOne: 'Give one rule, one chapter or one norm; --gaps stands alone.',
    silent: 'an option, off until a region turns it on',
    gaps: (count) => `Gaps and overlaps in the mandates: ${count}`,
    noGaps: 'The mandates have no gaps and no overlaps.',
    several: (names) =>
      names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} others` : names.join(', '),
  },
}
