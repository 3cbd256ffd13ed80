import { argumentWords } from './arguments/argument-words.ts'
import { languageIn } from './arguments/arguments.ts'
import { UsageError } from './arguments/usage-error.ts'
import { printCatalogue } from './catalogue/catalogue.ts'
import { check } from './check/check.ts'
import { explainRows } from './explain/explain.ts'
import { exportRoster } from './export/export.ts'
import { importRoster } from './import/import.ts'
import { printNorms } from './norms/norms.ts'
import { printSchema } from './schema/schema.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { usage } from './usage.ts'
import { verify } from './verify/verify.ts'

/** Every command by its name. A new command is one line here. */
const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<ExitCode>>> = {
  catalogue: printCatalogue,
  check,
  explain: explainRows,
  export: exportRoster,
  import: importRoster,
  norms: printNorms,
  schema: printSchema,
  verify,
}

/** Runs a command line. What was not understood is told on standard error with how to write it. */
export const run = async ([name = '', ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const language = languageIn(args)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined || args.includes('--help')) {
    const asked = command !== undefined || name === '' || name === 'help' || name === '--help'
    if (asked) terminal.out(usage[language])
    else terminal.err(`${argumentWords[language].command(name)}\n\n${usage[language]}`)
    return asked ? 0 : 2
  }
  try {
    return await command(args, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.err(`${error.message} (samrad help)`)
    return 2
  }
}
