import { argumentWords } from './arguments/argument-words.ts'
import { languageIn } from './arguments/arguments.ts'
import { UsageError } from './arguments/usage-error.ts'
import { printCatalogue } from './catalogue/catalogue.ts'
import { check } from './check/check.ts'
import { explainRows } from './explain/explain.ts'
import { exportRoster } from './export/export.ts'
import { importRoster } from './import/import.ts'
import { printNorms } from './norms/norms.ts'
import { rehearseMandate } from './rehearse/rehearse.ts'
import { printMandate } from './mandate/mandate.ts'
import { printSchema } from './schema/schema.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { isCommand, usage } from './usage.ts'
import type { CommandName } from './usage-words.ts'
import { verify } from './verify/verify.ts'

/** Every command by its name. A new command is one line here, and its usage. */
const commands: Readonly<Record<CommandName, (args: readonly string[], terminal: Terminal) => Promise<ExitCode>>> = {
  catalogue: printCatalogue,
  check,
  explain: explainRows,
  export: exportRoster,
  import: importRoster,
  mandate: printMandate,
  norms: printNorms,
  rehearse: rehearseMandate,
  schema: printSchema,
  verify,
}

/** Runs a command line. What was not understood is told on standard error with how to write it. */
export const run = async ([name = '', ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const language = languageIn([name, ...args])
  const command = isCommand(name) ? name : undefined
  if (command === undefined || args.includes('--help')) {
    const [about = ''] = args
    const asked = command ?? (name === 'help' && isCommand(about) ? about : undefined)
    const known = command !== undefined || /^$|^help$|^--(help|lang(=.*)?)$/u.test(name)
    if (known) terminal.out(usage(asked, language, terminal))
    else terminal.err(`${argumentWords[language].command(name)}\n\n${usage(undefined, language, terminal)}`)
    return known ? 0 : 2
  }
  try {
    return await commands[command](args, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.err(`${error.message} (samrad help ${command})`)
    return 2
  }
}
