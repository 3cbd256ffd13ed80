import type { Language, Text } from '../vocabulary/text.ts'

/** Grense: what each number that a mandate sets for a rule is called. */
export const limitNames: Readonly<Record<string, Text>> = {
  lisSeats: {
    nb: 'Leger i spesialisering i rådet',
    nn: 'Legar i spesialisering i rådet',
    en: 'Doctors in specialist training in the council',
  },
  perYear: { nb: 'Møter i året', nn: 'Møte i året', en: 'Meetings a year' },
  warnDays: { nb: 'Dager før tiden er ute', nn: 'Dagar før tida er ute', en: 'Days before the term ends' },
  years: { nb: 'Funksjonstid i år', nn: 'Funksjonstid i år', en: 'Term of office in years' },
}

/** What a limit is called; the name in the code where it has no other. */
export const limitName = (limit: string, language: Language): string => limitNames[limit]?.[language] ?? limit
