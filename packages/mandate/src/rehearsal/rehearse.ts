import type { CouncilFacts } from '../rule/facts.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { CouncilId } from '../vocabulary/council-id.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { type Change, changesBetween, type ChangeKind } from './change.ts'

/** What is rehearsed: a proposed mandate on councils, on dates. Councils of other mandates are left out. */
export interface Rehearsal {
  readonly councils: readonly CouncilFacts[]
  /** The mandate that judges today, or the one that judged each day; none on days before there was any. */
  readonly before: Mandate | ((day: IsoDate) => Mandate | undefined)
  readonly after: Mandate
  readonly dates: readonly IsoDate[]
  /** What was known of a council on a day; where it is left out, what is known now of what was valid then. */
  readonly known?: (council: CouncilId, day: IsoDate) => CouncilFacts | undefined
}

/** One council rehearsed: the `done`th of `of`. */
export interface CouncilRehearsed {
  readonly council: CouncilId
  readonly done: number
  readonly of: number
  readonly changes: readonly Change[]
}

/** How many findings appear, vanish and change. */
export type ChangeCounts = Readonly<Record<ChangeKind, number>>

/** A whole rehearsal. `councils` and `rules` count the changes of each council that was rehearsed, and of each rule with any. */
export interface Rehearsed {
  readonly changes: readonly Change[]
  readonly dates: readonly IsoDate[]
  readonly councils: readonly (ChangeCounts & { readonly council: CouncilId })[]
  readonly rules: readonly (ChangeCounts & { readonly rule: string })[]
  readonly total: ChangeCounts
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const sorted = (dates: readonly IsoDate[]): readonly IsoDate[] => [...new Set(dates)].toSorted(compare)

const mandatesOf = (councils: readonly CouncilFacts[]): string =>
  [...new Set(councils.map(({ council }) => council.mandate))].toSorted(compare).join(', ')

const changesOn = (rehearsal: Rehearsal, now: CouncilFacts, date: IsoDate): readonly Change[] => {
  const { before, after, known } = rehearsal
  const { id } = now.council
  const facts = known === undefined ? now : known(id, date)
  if (facts === undefined || date < facts.council.established) return []
  const judged = typeof before === 'function' ? before(date) : before
  const was = judged === undefined ? [] : evaluate(judged, facts, { at: date })
  return changesBetween(id, date, was, evaluate(after, facts, { at: date }))
}

/**
 * Øver på et mandat, ett råd om gangen: every finding that would appear, vanish or change if the proposed mandate judged.
 * Yields after each council, so that a shell shows how far it has come and stops when asked to. The order of councils and
 * dates does not matter. Nothing is found of a council on days before it was established. Refused, as an error: councils of
 * which none is the mandate's.
 */
export function* rehearseEach(rehearsal: Rehearsal): Generator<CouncilRehearsed, void, undefined> {
  const { councils, after, dates } = rehearsal
  const own = councils
    .filter(({ council }) => council.mandate === after.id)
    .toSorted((a, b) => compare(a.council.id, b.council.id))
  if (councils.length > 0 && own.length === 0)
    throw new RangeError(`no council to rehearse ${after.id} on: they go by ${mandatesOf(councils)}`)
  for (const [index, facts] of own.entries())
    yield {
      council: facts.council.id,
      done: index + 1,
      of: own.length,
      changes: sorted(dates).flatMap((date) => changesOn(rehearsal, facts, date)),
    }
}

/** How many of the changes are of each kind. */
export const countChanges = (changes: readonly Change[]): ChangeCounts => {
  const counts = { appears: 0, vanishes: 0, changes: 0 }
  for (const { kind } of changes) counts[kind] += 1
  return counts
}

/** What the rehearsed councils come to together. */
export const sumUp = (rehearsed: readonly CouncilRehearsed[], dates: readonly IsoDate[]): Rehearsed => {
  const changes = rehearsed.flatMap((own) => own.changes)
  const rules = [...new Set(changes.map(({ rule }) => rule))].toSorted()
  return {
    changes,
    dates: sorted(dates),
    councils: rehearsed.map((own) => ({ council: own.council, ...countChanges(own.changes) })),
    rules: rules.map((rule) => ({ rule, ...countChanges(changes.filter((change) => change.rule === rule)) })),
    total: countChanges(changes),
  }
}

/** Øver på et mandat on all the councils at once. See `rehearseEach`. */
export const rehearse = (rehearsal: Rehearsal): Rehearsed => sumUp([...rehearseEach(rehearsal)], rehearsal.dates)
