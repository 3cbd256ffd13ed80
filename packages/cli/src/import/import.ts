import { type RosterFault, sayRefusal, type RosterSheet } from '@samrad/mandate'
import { commitImport, digestOf, uuidv7 } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { rowsOf } from '../arguments/roster-file.ts'
import { sayFault } from '../arguments/say-fault.ts'
import { isTagged, isThere, onStore } from '../stores/on-store.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { type ImportOptions, importOptions } from './import-options.ts'
import { importWords } from './import-words.ts'
import { print } from './print.ts'
import { actor, begin, hasBegun, type Tried, tryRows } from './tried.ts'

/**
 * `samrad import FIL`: tries a roster against the store by the same reader and plan as the app, and brings it in with
 * `--commit`, in one transaction. A store that has not begun is tried in memory, so that looking makes no file.
 */
export const importRoster = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const options = importOptions(args, terminal)
  const words = importWords[options.language]
  const rows = await rowsOf(options.file, options.language, terminal)
  if ('faults' in rows) return refused(rows.faults, options, terminal)
  try {
    return await bring(rows, options, terminal)
  } catch (error) {
    const unavailable = isTagged(error, 'StoreUnavailable')
    if (!unavailable && !isTagged(error, 'VersionConflict')) throw error
    terminal.err(unavailable ? words.notOpened : words.conflict)
    return 2
  }
}

const bring = async (rows: RosterSheet, options: ImportOptions, terminal: Terminal): Promise<ExitCode> => {
  const words = importWords[options.language]
  const begun = isThere(options.place) && (await onStore(options.place, hasBegun))
  if (!begun && options.store === 'demo') {
    terminal.err(words.noDemo)
    return 2
  }
  const seed = uuidv7()
  const prepared = Effect.andThen(begin(options, terminal, options.at), tryRows(rows, options, seed))
  const tried = await onStore(begun ? options.place : { file: ':memory:' }, prepared)
  const { plan, refusals, steps } = tried.dry
  if (plan.faults.length > 0) return refused(plan.faults, options, terminal)
  terminal.out(print(tried, options))
  if (refusals.length > 0) {
    for (const { step, refusal } of refusals) terminal.err(sayRefusal(step.act, refusal, options.language).detail)
    terminal.err(words.notSaved)
    return 2
  }
  if (plan.questions.length > 0) {
    terminal.err(words.notSaved)
    return 1
  }
  if (steps.length === 0 || !options.commit) {
    terminal.out(steps.length === 0 ? words.nothingToSave : words.dry)
    return 0
  }
  const saved = await onStore(
    options.place,
    Effect.flatMap(begun ? Effect.succeed(tried) : prepared, (own) => commit(own, seed, terminal)),
  )
  terminal.out(words.saved(saved))
  return 0
}

const commit = ({ dry, roster, choices }: Tried, seed: string, { now }: Terminal) =>
  Effect.gen(function* () {
    const act = { id: seed, digest: digestOf({ import: dry.steps }) }
    const performed = yield* commitImport(dry, roster, choices, { act, actor, at: now() })
    if (performed._tag === 'Refused') return yield* Effect.die(new Error(performed.refusals[0]?.refusal.reason))
    return performed.outcome.events.length
  })

const refused = (faults: readonly RosterFault[], { language }: ImportOptions, terminal: Terminal): ExitCode => {
  for (const fault of faults) terminal.err(sayFault(fault, language))
  terminal.err(importWords[language].notSaved)
  return 2
}
