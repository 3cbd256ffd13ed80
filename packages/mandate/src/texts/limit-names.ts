import type { Language, Text } from '../vocabulary/text.ts'

/** Grense: what each number that a mandate sets for a rule is called. */
export const limitNames: Readonly<Record<string, Text>> = {
  agendaDays: {
    nb: 'Dager fra sakliste til møte',
    nn: 'Dagar frå sakliste til møte',
    en: 'Days from agenda to meeting',
  },
  lisSeats: {
    nb: 'Leger i spesialisering i rådet',
    nn: 'Legar i spesialisering i rådet',
    en: 'Doctors in specialist training in the council',
  },
  noticeDays: {
    nb: 'Dager fra innkalling til møte',
    nn: 'Dagar frå innkalling til møte',
    en: 'Days from notice to meeting',
  },
  perYear: { nb: 'Møter i året', nn: 'Møte i året', en: 'Meetings a year' },
  quorumNumber: {
    nb: 'Antall som må være til stede',
    nn: 'Tal som må vere til stades',
    en: 'Number who must be present',
  },
  quorumPercent: {
    nb: 'Prosent som må være til stede',
    nn: 'Prosent som må vere til stades',
    en: 'Percent who must be present',
  },
  warnDays: { nb: 'Dager før tiden er ute', nn: 'Dagar før tida er ute', en: 'Days before the term ends' },
  years: { nb: 'Funksjonstid i år', nn: 'Funksjonstid i år', en: 'Term of office in years' },
}

/** What a limit is called; the name in the code where it has no other. */
export const limitName = (limit: string, language: Language): string => limitNames[limit]?.[language] ?? limit
