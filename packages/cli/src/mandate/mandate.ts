import { writeMandate } from '@samrad/mandate'
import { languageFlag, mandateNamed, nothingMore, parsed } from '../arguments/arguments.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

const flags = { ...languageFlag, json: { type: 'boolean', default: false } } as const

/** `samrad mandate ID`: prints a mandate as the file that a proposal begins from; it is JSON with and without `--json`. */
export const printMandate = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const { positionals, language } = parsed(args, flags)
  const [id = '', ...more] = positionals
  nothingMore(more, language)
  terminal.out(writeMandate(mandateNamed(id, language)).trimEnd())
  return 0
}
