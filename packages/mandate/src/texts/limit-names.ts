import type { Language, Text } from '../vocabulary/text.ts'

/** Grense: what each number that a mandate sets for a rule is called. */
export const limitNames: Readonly<Record<string, Text>> = {
  perYear: { nb: 'Møter i året', nn: 'Møte i året', en: 'Meetings a year' },
}

/** What a limit is called; the name in the code where it has no other. */
export const limitName = (limit: string, language: Language): string => limitNames[limit]?.[language] ?? limit
