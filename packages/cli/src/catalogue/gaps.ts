import { examine, type Gap, type Language, mandates, regions, sayGap } from '@samrad/mandate'
import { names } from '../names.ts'
import { painted } from '../screen/paint.ts'
import { table } from '../screen/table.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { catalogueWords } from './catalogue-words.ts'

/** What the gaps are, each in a sentence; what several mandates have alike is said once, with who they are. */
export const saidGaps = (gaps: readonly Gap[], language: Language): readonly string[] => {
  const alike = new Map<string, { readonly gap: Gap; readonly mandates: string[] }>()
  for (const gap of gaps) {
    const mandate = 'mandate' in gap ? [names.mandate(gap.mandate, language) ?? gap.mandate] : []
    const key = JSON.stringify({ ...gap, mandate: undefined })
    const known = alike.get(key)
    if (known) known.mandates.push(...mandate)
    else alike.set(key, { gap, mandates: mandate })
  }
  return [...alike.values()].map(({ gap, mandates: own }) =>
    sayGap(gap, language, {
      ...names,
      ...(own.length > 0 && { mandate: () => catalogueWords[language].several(own.slice(0, 3), own.length) }),
    }),
  )
}

/** Tells what in the shipped mandates cannot be, asks twice or asks for nothing. Knowing it is well, so the exit code is 0. */
export const tellGaps = (json: boolean, language: Language, terminal: Terminal): ExitCode => {
  const words = catalogueWords[language]
  const gaps = examine(mandates, Object.values(regions))
  if (json) {
    const told = gaps.map((gap) => ({ ...gap, said: sayGap(gap, language, names) }))
    terminal.out(JSON.stringify({ gaps: told }, null, 2))
  } else if (gaps.length === 0) terminal.out(words.noGaps)
  else {
    const rows = saidGaps(gaps, language).map((said) => ['·', said])
    terminal.out(`${painted(words.gaps(gaps.length), 'bold', terminal)}\n${table([{}, {}], rows, terminal, 2)}`)
  }
  return 0
}
