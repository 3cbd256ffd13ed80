import { setImmediate } from 'node:timers/promises'
import {
  type Change,
  type CouncilRehearsed,
  type IsoDate,
  type Mandate,
  rehearseEach,
  type Rehearsed,
  sumUp,
} from '@samrad/mandate'
import { institutionRank } from '../check/institution-rank.ts'
import type { SourcedCouncil } from '../sources/source.ts'
import type { Terminal } from '../terminal.ts'
import { askable } from './asked.ts'
import type { RehearseOptions } from './rehearse-options.ts'
import { rehearseWords } from './rehearse-words.ts'
import type { Trial } from './runs.ts'

const rowOf = ({ rowOf: rows }: SourcedCouncil, { subject: { holding } }: Change): number =>
  (holding && rows?.get(holding)) ?? Number.MAX_SAFE_INTEGER

/** As `check` tells them: each day by institution and row; what is in no row by its seat. */
const inOrder = (changes: readonly Change[], council: SourcedCouncil): readonly Change[] => {
  const rank = institutionRank(council.facts.regions)
  return changes.toSorted(
    (a, b) =>
      a.date.localeCompare(b.date) ||
      rank(a.subject) - rank(b.subject) ||
      rowOf(council, a) - rowOf(council, b) ||
      (a.subject.seat ?? '').localeCompare(b.subject.seat ?? ''),
  )
}

/** Tries the proposal on one council after the other, in each region. */
function* tries({ after, runs }: Trial, dates: readonly IsoDate[]) {
  for (const { source, beforeOn } of runs) {
    const councils = source.councils.map(({ facts }) => facts)
    const known = new Map<Mandate, Mandate>()
    const before = (day: IsoDate): Mandate => {
      const own = beforeOn(day)
      const asked = known.get(own) ?? askable(own, source)
      known.set(own, asked)
      return asked
    }
    for (const rehearsed of rehearseEach({ councils, before, after: askable(after, source), dates })) {
      const council = source.councils.find(({ facts }) => facts.council.id === rehearsed.council)
      const changes = council ? inOrder(rehearsed.changes, council) : rehearsed.changes
      yield { rehearsed: { ...rehearsed, changes }, names: source.names }
    }
  }
}

/**
 * Tries the proposal, telling how far it has come. Where whoever runs it wants it to stop, it stops after the council it is
 * at, and says how many were tried.
 */
export const rehearsed = async (
  trial: Trial,
  { dates, language }: RehearseOptions,
  terminal: Terminal,
): Promise<Rehearsed | { readonly stopped: number }> => {
  const stop = terminal.stopped()
  const tried: CouncilRehearsed[] = []
  const all = trial.runs.flatMap(({ source }) => source.councils)
  for (const { rehearsed: own, names } of tries(trial, dates)) {
    tried.push(own)
    const name = names.council(own.council, language) ?? own.council
    terminal.progress?.(rehearseWords[language].progress(name, tried.length, all.length))
    // Lets what is waiting in, such as the wish to stop.
    await setImmediate()
    if (stop.aborted) break
  }
  terminal.progress?.('')
  return stop.aborted ? { stopped: tried.length } : sumUp(tried, dates)
}
