import { check } from './check/check.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { usage } from './usage.ts'

/** Every command by its name. A new command is one line here. */
const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<ExitCode>>> = {
  check,
}

/** Runs a command line. What was not understood is told on standard error with how to write it. */
export const run = async ([name = '', ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    const asked = name === '' || name === 'help' || name === '--help'
    ;(asked ? terminal.out : terminal.err)(asked ? usage : `${name}?\n\n${usage}`)
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
