import type { Change } from '@samrad/mandate'
import type { ExitCode, Terminal } from '../terminal.ts'
import { inJson } from './in-json.ts'
import { print } from './print.ts'
import { rehearsed } from './rehearsed.ts'
import { rehearseOptions } from './rehearse-options.ts'
import { rehearseWords } from './rehearse-words.ts'
import { trialOf } from './runs.ts'

/** Whether something would fall short, or not be known, that is not found today. */
const isNew = ({ kind, before, after }: Change): boolean =>
  kind === 'appears' || (after?.answer === 'falls-short' && before?.answer !== 'falls-short')

/**
 * `samrad rehearse FORSLAG.json`: tries a proposed mandate on the councils of roster files or of the store, on the present
 * and on past years, and tells what differs and every finding that would appear, vanish or change. Nothing is written.
 * Exit code 1 where it would bring new findings, and 2 where there was nothing to try it on: that says nothing of it.
 */
export const rehearseMandate = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const options = rehearseOptions(args, terminal)
  const { language, json } = options
  const trial = await trialOf(options, terminal)
  if (trial === undefined) return 2
  const result = await rehearsed(trial, options, terminal)
  if ('stopped' in result) {
    terminal.err(rehearseWords[language].stopped(result.stopped))
    return 130
  }
  terminal.out(
    json ? JSON.stringify(inJson(result, trial, language), null, 2) : print(result, trial, language, terminal),
  )
  if (result.councils.length === 0) return 2
  return result.changes.some(isNew) ? 1 : 0
}
