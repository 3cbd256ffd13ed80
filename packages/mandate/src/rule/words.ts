import type { ActName } from '../acts/acts.ts'
import type { PartyKind } from '../vocabulary/party.ts'
import type { Values } from './finding.ts'

/** What a rule's words may speak of, already in the reader's language. Names are there only for who may see them. */
export interface Told {
  readonly values: Values
  /** The role of the seat or holding, for example «utdanningskoordinerende overlege». */
  readonly role: string
  /** The organisation, for example «Sykehuset Østfold»; the party where there is no one organisation. */
  readonly place: string
  /** At the organisation: «ved Sykehuset Østfold», or «i virksomheten» where it is not one that we know. */
  readonly where: string
  /** Whose seat or holding it is, where it is someone's: a line is an institution's alone. */
  readonly party: PartyKind | undefined
  /** The person's name, or «representanten» for who may not see it. */
  readonly person: string
  readonly council: string
  readonly at: string
  /** The day it began, or nothing where it is not known. */
  readonly since: string | undefined
  readonly date: (iso: unknown) => string
}

/** A sentence, or how to make it from what was read. */
export type Line = string | ((told: Told) => string)

/** The words for an answer that asks something of someone. */
export interface OpenWords {
  /** The thing in a few words: «Ledig: leder, Sykehuset Østfold». */
  readonly title: Line
  /** One sentence of what is: «Ingen har plassen 23.11.2026.» */
  readonly reason: Line
  /** Vi vet: what we know, where there is more to say than the reason. */
  readonly known?: Line
  /** Slik løses det: what can be done, and by whom. */
  readonly mend: Line
}

/** A rule's words in one language. What the mandate wants stands in the norm register, and is not said again here. */
export interface RuleWords {
  readonly name: string
  /** One or two sentences of how the rule decides. */
  readonly how: string
  /** What each of the rule's limits is called; every limit has a name. */
  readonly limits?: Readonly<Record<string, string>>
  readonly met: Line
  readonly 'falls-short'?: OpenWords
  readonly unknown?: OpenWords
  readonly 'not-applicable'?: Line
  /** What a remedy's button says here, where the act's own label would be less clear. */
  readonly buttons?: { readonly [Name in ActName]?: string }
}

/** A rule's words in every language. */
export interface RuleTexts {
  readonly nb: RuleWords
  readonly nn: RuleWords
  readonly en: RuleWords
}
