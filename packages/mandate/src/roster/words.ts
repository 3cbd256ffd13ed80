import { parties, type PartyKind } from '../vocabulary/party.ts'
import type { Region } from '../vocabulary/region.ts'
import { type RoleId, roles } from '../vocabulary/role.ts'
import { languages, type Text } from '../vocabulary/text.ts'
import { folded, nearest } from '../texts/nearest.ts'

/** The parties that a roster can name. */
export const rosterParties = ['institution', 'regut', 'rhf', 'union'] as const satisfies readonly PartyKind[]
export type RosterParty = (typeof rosterParties)[number]

const alsoParty: Readonly<Record<string, RosterParty>> = { organisation: 'institution', union: 'union' }
const alsoRole: Readonly<Record<string, RoleId>> = { uko: 'utdanningskoordinerende-overlege', delegate: 'delegert' }
const alsoYes = ['ja', 'yes', 'true', 'sann', 'x']
const alsoNo = ['nei', 'no', 'false', 'usann']

const indexed = <Id extends string>(
  entries: readonly (readonly [Id, Text])[],
  also: Readonly<Record<string, Id>>,
): ReadonlyMap<string, Id> =>
  new Map([
    ...Object.entries(also).map(([word, id]) => [folded(word), id] as const),
    ...entries.map(([id]) => [folded(id), id] as const),
    ...entries.flatMap(([id, text]) => languages.map((language) => [folded(text[language]), id] as const)),
  ])

const roleEntries = Object.entries(roles) as readonly (readonly [RoleId, Text])[]
const partyByWord = indexed(
  rosterParties.map((id) => [id, parties[id]] as const),
  alsoParty,
)
const roleByWord = indexed(roleEntries, alsoRole)

/** The party a word names, in any language and any case. */
export const partyOf = (word: string): RosterParty | undefined => partyByWord.get(folded(word))

type Titled = Pick<Region, 'roleTitles'>

const titlesOf = (regions: readonly Titled[]): readonly (readonly [RoleId, Text])[] =>
  regions.flatMap(({ roleTitles = {} }) => Object.entries(roleTitles) as readonly (readonly [RoleId, Text])[])

/** The role a word names, in any language and any case: the mandate's word, or what one of the regions calls the role. */
export const roleOf = (word: string, regions: readonly Titled[] = []): RoleId | undefined =>
  roleByWord.get(folded(word)) ?? indexed(titlesOf(regions), {}).get(folded(word))

/** Ja eller nei: `undefined` for any other word. */
export const yesOrNoOf = (word: string): boolean | undefined => {
  const written = folded(word)
  return alsoYes.includes(written) ? true : alsoNo.includes(written) ? false : undefined
}

/** Partens ord i en roster: what a roster calls a party, in bokmål. */
export const partyWord = (party: RosterParty): string => parties[party].nb

/** Rollens ord i en roster: what a roster calls a role, in bokmål. */
export const roleWord = (role: RoleId): string => roles[role].nb

const allWords = (texts: readonly Text[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => languages.map((language) => text[language]))),
]

/** The party word most like one that is not known. */
export const nearestParty = (word: string): string | undefined =>
  nearest(word, allWords(rosterParties.map((id) => parties[id])))

/** The role word most like one that is not known, among the roles that may stand there, by the regions' words too. */
export const nearestRole = (
  word: string,
  among: readonly RoleId[],
  regions: readonly Titled[] = [],
): string | undefined => {
  const titles = titlesOf(regions).flatMap(([id, title]) => (among.includes(id) ? [title] : []))
  return nearest(word, allWords([...titles, ...among.map((id) => roles[id])]))
}
