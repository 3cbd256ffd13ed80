import { HoldingId, type Language, type NormId } from '@samrad/mandate'
import { commitImport, type VersionConflict } from '@samrad/store'
import * as Schema from 'effect/Schema'
import { councilName } from '../findings/names.ts'
import { Problem } from '../http/problem.ts'
import type { Session } from '../http/session.ts'
import type { World } from '../http/world.ts'
import { faultViews } from './fault-view.ts'
import { choicesOf, forget, type Import } from './imports.ts'
import { countsOf } from './plan-view.ts'
import { compare } from './run-import.ts'
import type { ImportDone } from './view.ts'
import { importWords } from './words.ts'

type Act = NonNullable<Import['commit']>['act']

/** What is ticked to end, when the import is brought in. */
export const CommitBody = Schema.Struct({ end: Schema.optionalKey(Schema.Array(HoldingId)) })

const withFaults = (own: Import, language: Language): Problem => {
  const faults = faultViews(own, language)
  const norms = faults.flatMap(({ norm, citation }) => (norm && citation ? [{ id: norm as NormId, citation }] : []))
  return new Problem('refused', {
    detail: importWords[language].faults(faults.length),
    ...(norms.length > 0 && { norms }),
    errors: faults.slice(0, 50).map(({ row, column, text }) => ({
      pointer: `/rows/${row ?? 1}${column === undefined ? '' : `/${column}`}`,
      field: column ?? '',
      detail: text,
    })),
  })
}

const changed = (own: Import, stream: string, language: Language): Problem => {
  const council = own.dry?.basis.councils.find(({ id }) => id === stream)
  const what = council && councilName(council.mandate, language)
  return new Problem('conflict', { detail: importWords[language].changed(what) })
}

/** Refuses what cannot be brought in: stopped, not read yet, faults, open questions. */
const checkReady = (own: Import, language: Language): void => {
  const words = importWords[language]
  if (own.state === 'faults') throw withFaults(own, language)
  if (own.state === 'stopped' || own.state === 'failed') throw new Problem('conflict', { detail: words.isStopped })
  if (own.state !== 'read' || own.dry === undefined) throw new Problem('conflict', { detail: words.notRead })
  const questions = own.dry.plan.questions.length
  if (questions > 0) throw new Problem('refused', { detail: words.questions(questions) })
}

/** Ticked otherwise than in the dry run: the same store is planned with what is ticked now. */
const tick = async (own: Import, end: readonly HoldingId[], world: World): Promise<void> => {
  const ticked = new Set(end)
  const { choices, dry, read } = own
  const same = ticked.size === choices.end.size && end.every((id) => choices.end.has(id))
  if (same || dry === undefined || read === undefined) return
  const seen = dry.seen
  own.choices = { ...choices, end: ticked }
  await compare(own, world)
  // What the person saw stands: a store that has moved on since is a conflict, not a new plan.
  if (own.dry) own.dry = { ...own.dry, seen: { ...own.dry.seen, ...seen } }
}

const bring = async (
  own: Import,
  act: Act,
  end: readonly HoldingId[],
  { actor }: Session,
  world: World,
  language: Language,
): Promise<ImportDone> => {
  await tick(own, end, world)
  checkReady(own, language)
  const { dry, read } = own
  if (dry === undefined || read === undefined) throw new Problem('broken')
  try {
    const performed = await world.run(commitImport(dry, read.roster, choicesOf(own), { act, actor, at: world.now() }))
    if (performed._tag === 'Refused') throw new Problem('refused')
    const counts = countsOf(dry.plan)
    own.done = {
      new: counts.new,
      changed: counts.changed,
      ended: dry.plan.gone.filter(({ ticked }) => ticked).length,
      people: counts.people,
      events: performed.outcome.events.length,
    }
    own.state = 'committed'
    forget(own)
    return own.done
  } catch (error) {
    if (!isConflict(error)) throw error
    const problem = changed(own, error.stream, language)
    await compare(own, world)
    throw problem
  }
}

const isConflict = (error: unknown): error is VersionConflict =>
  typeof error === 'object' && error !== null && '_tag' in error && error._tag === 'VersionConflict'

/** Lagrer importen: everything in one transaction, once for each key, on what the dry run saw. */
export const commit = async (
  own: Import,
  act: Act,
  end: readonly HoldingId[],
  session: Session,
  world: World,
  language: Language,
): Promise<ImportDone> => {
  const before = own.commit
  if (before !== undefined) {
    if (before.act.id !== act.id) throw new Problem('conflict', { detail: importWords[language].isDone })
    if (before.act.digest !== act.digest) throw new Problem('key-reused')
    return before.answer
  }
  const answer = bring(own, act, end, session, world, language)
  own.commit = { act, answer }
  try {
    return await answer
  } catch (error) {
    own.commit = undefined
    throw error
  }
}
