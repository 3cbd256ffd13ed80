import { examine, type Gap, type Language, mandates, regions, sayGap } from '@samrad/mandate'
import { names } from '../names.ts'
import { painted } from '../screen/paint.ts'
import { table } from '../screen/table.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { catalogueWords } from './catalogue-words.ts'

/** A gap, with every mandate and region that has it alike. */
interface Alike {
  readonly gap: Gap
  readonly said: string
  readonly mandates: readonly string[]
  readonly regions: readonly string[]
}

/** Puts together those that are told alike and differ in nothing but what is listed. */
const together = (all: readonly Alike[], list: 'mandates' | 'regions'): readonly Alike[] => {
  const alike = new Map<string, Alike>()
  for (const own of all) {
    const key = JSON.stringify([own.said, { mandates: own.mandates, regions: own.regions, [list]: [] }])
    const known = alike.get(key)
    alike.set(key, known ? { ...known, [list]: [...known[list], ...own[list]] } : own)
  }
  return [...alike.values()]
}

/** What the gaps are, each in a sentence; what several regions or mandates have alike is said once, with who they are. */
export const saidGaps = (gaps: readonly Gap[], language: Language): readonly string[] => {
  const each = gaps.map((gap): Alike => ({
    gap,
    said: sayGap(gap, language, { ...names, mandate: () => '', region: () => '' }),
    mandates: 'mandate' in gap ? [names.mandate(gap.mandate, language) ?? gap.mandate] : [],
    regions: 'region' in gap ? [names.region(gap.region, language) ?? gap.region] : [],
  }))
  const { several } = catalogueWords[language]
  return together(together(each, 'regions'), 'mandates').map((own) =>
    sayGap(own.gap, language, {
      ...names,
      ...(own.mandates.length > 0 && { mandate: () => several(own.mandates) }),
      ...(own.regions.length > 0 && { region: () => several(own.regions) }),
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
