import { type Language, languages, type Text } from '../vocabulary/text.ts'
import { folded, nearest } from '../texts/nearest.ts'

/**
 * Kolonner: what a roster file can say of a holding, one row each, with the header in every language.
 * Dates include both days; a blank `from` or `to` is open.
 */
export const columns = {
  council: { nb: 'råd', nn: 'råd', en: 'council' },
  organisation: { nb: 'virksomhet', nn: 'verksemd', en: 'organisation' },
  orgNumber: { nb: 'orgnr', nn: 'orgnr', en: 'org number' },
  party: { nb: 'part', nn: 'part', en: 'party' },
  role: { nb: 'rolle', nn: 'rolle', en: 'role' },
  name: { nb: 'navn', nn: 'namn', en: 'name' },
  email: { nb: 'e-post', nn: 'e-post', en: 'e-mail' },
  from: { nb: 'fra', nn: 'frå', en: 'from' },
  to: { nb: 'til', nn: 'til', en: 'to' },
  consentOn: { nb: 'samtykke', nn: 'samtykke', en: 'consent' },
  consentWithdrawnOn: { nb: 'samtykke trukket', nn: 'samtykke trekt', en: 'consent withdrawn' },
  endorsedBy: { nb: 'forankret av', nn: 'forankra av', en: 'endorsed by' },
  endorsedOn: { nb: 'forankret dato', nn: 'forankra dato', en: 'endorsed on' },
  delegatedBy: { nb: 'delegert av', nn: 'delegert av', en: 'delegated by' },
  timeSetAside: { nb: 'tid avsatt', nn: 'tid avsett', en: 'protected time' },
} as const satisfies Readonly<Record<string, Text>>

/** A column of a roster file, by what it says. */
export type ColumnId = keyof typeof columns

/** Every column, in the order they are written. */
export const columnIds = Object.keys(columns) as readonly ColumnId[]

/** Other ways a header is often written. */
const alsoWritten: Readonly<Record<string, ColumnId>> = {
  epost: 'email',
  email: 'email',
  mail: 'email',
  organisasjonsnummer: 'orgNumber',
  'org nr': 'orgNumber',
  'org.nr': 'orgNumber',
  'org.nr.': 'orgNumber',
  'organisation number': 'orgNumber',
  organization: 'organisation',
  'time set aside': 'timeSetAside',
  'avsatt tid': 'timeSetAside',
  'avsett tid': 'timeSetAside',
}

const byHeader: ReadonlyMap<string, ColumnId> = new Map([
  ...Object.entries(alsoWritten).map(([header, id]) => [folded(header), id] as const),
  ...columnIds.flatMap((id) => languages.map((language) => [folded(columns[id][language]), id] as const)),
])

/** The column a header names, in any language and any case; none where it is not known. */
export const columnOf = (header: string): ColumnId | undefined => byHeader.get(folded(header))

/** The known header most like one that is not known, in its own language where that is the nearest. */
export const nearestColumn = (header: string): string | undefined =>
  nearest(header, [...new Set(columnIds.flatMap((id) => languages.map((language) => columns[id][language])))])

/** The header of a column in a language. */
export const headerOf = (id: ColumnId, language: Language): string => columns[id][language]
