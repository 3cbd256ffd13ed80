import { setImmediate } from 'node:timers/promises'
import {
  type CouncilRehearsed,
  type FactPath,
  type IsoDate,
  type Mandate,
  notAsked,
  rehearseEach,
  type Rehearsed,
  rulesById,
  sumUp,
} from '@samrad/mandate'
import type { Source } from '../sources/source.ts'
import type { Terminal } from '../terminal.ts'
import type { RehearseOptions } from './rehearse-options.ts'
import { rehearseWords } from './rehearse-words.ts'
import type { Trial } from './runs.ts'

const listed = ({ rules }: Mandate) => rules.flatMap(({ rule }) => rulesById.get(rule) ?? [])

/** The facts that a source has of its councils: those it says, or those that are there. */
const providedBy = ({ provided, councils }: Source, mandate: Mandate): readonly FactPath[] =>
  provided ??
  listed(mandate)
    .flatMap(({ needs }) => needs)
    .filter((path) => {
      const [root = ''] = path.split('.', 1)
      return councils.some(({ facts }) => root in facts.council || root in facts)
    })

/** The mandate without the rules that the source cannot be asked. */
const askable = (mandate: Mandate, source: Source): Mandate => {
  const provided = providedBy(source, mandate)
  const isAsked = (id: string): boolean => rulesById.get(id)?.needs.every((path) => provided.includes(path)) ?? false
  return { ...mandate, rules: mandate.rules.filter(({ rule }) => isAsked(rule)) }
}

/** The norms of the proposal that nothing was asked about, since no source has the facts. */
export const norms = ({ after, runs }: Trial): readonly string[] =>
  runs
    .map(({ source }) => notAsked(listed(after), providedBy(source, after)))
    .reduce((all, own) => all.filter((norm) => own.includes(norm)))

/** Tries the proposal on one council after the other, in each region. */
function* tries({ after, runs }: Trial, dates: readonly IsoDate[]) {
  for (const { source, beforeOn } of runs) {
    const councils = source.councils.map(({ facts }) => facts).filter(({ council }) => council.mandate === after.id)
    const known = new Map<Mandate, Mandate>()
    const before = (day: IsoDate): Mandate => {
      const own = beforeOn(day)
      const asked = known.get(own) ?? askable(own, source)
      known.set(own, asked)
      return asked
    }
    for (const rehearsed of rehearseEach({ councils, before, after: askable(after, source), dates }))
      yield { rehearsed, names: source.names }
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
  const all = trial.runs
    .flatMap(({ source }) => source.councils)
    .filter(({ facts }) => facts.council.mandate === trial.after.id)
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
