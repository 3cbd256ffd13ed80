import type { Language } from '@samrad/mandate'
import { painted } from './screen/paint.ts'
import { paragraph, table } from './screen/table.ts'
import type { Terminal } from './terminal.ts'
import { type CommandName, type FlagName, usageWords } from './usage-words.ts'

/** The flags of each command, in the order they are told; every command has `--lang`, which comes last. */
const flags: Readonly<Record<CommandName, readonly FlagName[]>> = {
  catalogue: ['gaps', 'json'],
  check: ['file', 'mandate', 'region', 'at', 'all', 'ignore-column', 'json'],
  explain: [
    ...(['file', 'store', 'data', 'demo', 'known', 'mandate', 'region', 'at'] as const),
    ...(['council', 'rule', 'norm', 'seat', 'row', 'all', 'repair', 'ignore-column', 'json'] as const),
  ],
  export: ['new-file', 'mandate', 'region', 'data', 'demo'],
  import: ['file', 'mandate', 'region', 'commit', 'end-gone', 'answer', 'data', 'demo', 'ignore-column'],
  mandate: ['json'],
  norms: ['json'],
  rehearse: [
    ...(['proposal', 'rosters', 'store', 'data', 'demo', 'mandate', 'before', 'regions'] as const),
    ...(['at', 'from-year', 'to-year', 'ignore-column', 'json'] as const),
  ],
  schema: ['json'],
  verify: ['data', 'head', 'json'],
}

/** Whether there is a command by this name. */
export const isCommand = (name: string): name is CommandName => Object.hasOwn(flags, name)

/** How the commands are written: one with its flags and exit codes, or all of them in short. */
export const usage = (
  command: CommandName | undefined,
  language: Language,
  screen: Pick<Terminal, 'colour' | 'columns'>,
): string => {
  const { commands, flags: words, more } = usageWords[language]
  if (command === undefined) {
    const rows = Object.entries(commands).map(([name, { does }]) => [{ text: name, style: 'bold' as const }, does])
    return [table([{}, {}], rows, screen), paragraph(more, screen)].join('\n\n')
  }
  const { form, does, exits } = commands[command]
  return [
    painted(`samrad ${form}`, 'bold', screen),
    paragraph(`${does} ${exits}`, screen),
    table(
      [{}, {}],
      [...flags[command], 'lang' as const].map((flag) => words[flag]),
      screen,
      2,
    ),
  ].join('\n\n')
}
