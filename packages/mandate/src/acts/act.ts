import type * as Schema from 'effect/Schema'
import type { NormId } from '../sources/register.ts'
import type { Coordination } from '../vocabulary/coordination.ts'
import type { Council } from '../vocabulary/council.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { Person } from '../vocabulary/person.ts'
import type { Region } from '../vocabulary/region.ts'
import type { SealedForm } from '../vocabulary/sealed.ts'
import type { Text } from '../vocabulary/text.ts'
import type { Values } from '../rule/finding.ts'
import type { Event, EventKind } from './event.ts'
import type { Refusal } from './refusal.ts'

/** Mandatstrøm: every adopted version of one mandate in one region, oldest first, each with the digest of its value. */
export interface MandateVersions {
  readonly versions: readonly { readonly mandate: Mandate; readonly digest: string; readonly on: IsoDate }[]
}

/** What each kind of stream folds to. */
export interface Streams {
  readonly council: Council
  readonly person: Person
  readonly mandate: MandateVersions
  readonly coordination: Coordination
}
export type StreamKind = keyof Streams

/**
 * What a decision may read besides its own stream; the shell supplies it. `at` is today in Europe/Oslo. `mandate` is
 * the adopted version that judges the council, absent for acts that need none.
 */
export interface ActContext {
  readonly at: IsoDate
  readonly regions: readonly Region[]
  readonly mandate?: Mandate
}

/** Avgjørelse i domenet: events, or why not. */
export type Decided = { readonly events: readonly Event[] } | { readonly refused: Refusal }

/** The act is done, and this is what happened. */
export const done = (...events: readonly Event[]): Decided => ({ events })

/** The act is not done. */
export const refuse = (reason: string, rest: Omit<Refusal, 'reason'> = {}): Decided => ({
  refused: { reason, ...rest },
})

/** A sentence in each language, with the values that the refusal carries. */
export type RefusalWords = { readonly [L in keyof Text]: (values: Values) => string }

/** The words of an act: its label as a verb with its thing, and a sentence for each reason that is its own. */
export interface ActWords {
  readonly label: Text
  readonly refusals?: Readonly<Record<string, RefusalWords>>
}

/**
 * An act's example, given–when–then: the events that have happened, what is asked (words already sealed; `words` are
 * they as they were written, where that is the point), and either the types of the events that follow or the reason of
 * the refusal with its norm. Context that is not given is samordningsrådet's mandate, on the day of the examples.
 */
export interface ActExample {
  readonly title: Text
  readonly given: readonly Event[]
  readonly when: unknown
  readonly words?: Readonly<Record<string, string>>
  readonly context?: { readonly [Key in keyof ActContext]?: ActContext[Key] | undefined }
  readonly follows: { readonly events: readonly string[] } | { readonly refused: string; readonly norm?: NormId }
}

/**
 * Handling: what a person asks to do. `input` is the schema of what comes in, where fields of the type `Words` are
 * sealed by the shell before `decide` sees them. `stream` names the one stream whose state it reads and whose events it
 * gives; several acts may be done in one transaction. `guards` are the norms it refuses by.
 */
export interface Act<Name extends string, Kind extends StreamKind, Fields extends Schema.Struct.Fields> {
  readonly name: Name
  readonly kind: Kind
  readonly input: Schema.Struct<Fields>
  readonly stream: (input: Schema.Struct<Fields>['Type']) => string
  readonly guards: readonly NormId[]
  readonly events: readonly EventKind<Streams[Kind]>[]
  readonly decide: (
    input: SealedForm<Schema.Struct<Fields>['Type']>,
    state: Streams[Kind] | undefined,
    context: ActContext,
  ) => Decided
}

/** Defines an act. */
export const act = <const Name extends string, Kind extends StreamKind, Fields extends Schema.Struct.Fields>(
  definition: Act<Name, Kind, Fields>,
): Act<Name, Kind, Fields> => definition
