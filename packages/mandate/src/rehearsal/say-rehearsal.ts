import type { Names, Said } from '../rule/say.ts'
import { sayFinding } from '../rules/say-finding.ts'
import { wordsOf } from '../rules/catalogue.ts'
import { shortDate } from '../texts/dates.ts'
import type { Language, Text } from '../vocabulary/text.ts'
import type { Change, ChangeKind } from './change.ts'
import type { ChangeCounts, Rehearsed } from './rehearse.ts'

/** Hva som skjer med et funn, in a word. */
export const changeWords: Readonly<Record<ChangeKind, Text>> = {
  appears: { nb: 'Nytt funn', nn: 'Nytt funn', en: 'New finding' },
  vanishes: { nb: 'Faller bort', nn: 'Fell bort', en: 'Goes away' },
  changes: { nb: 'Endres', nn: 'Blir endra', en: 'Changes' },
}

const sayings: Readonly<
  Record<
    Language,
    {
      readonly counts: (counts: ChangeCounts) => string
      readonly none: string
      readonly over: (councils: number, dates: string) => string
      readonly was: (reason: string) => string
    }
  >
> = {
  nb: {
    counts: ({ appears, vanishes, changes }) => `nye: ${appears} · faller bort: ${vanishes} · endres: ${changes}`,
    none: 'Ingen funn blir annerledes.',
    over: (councils, dates) => `Råd: ${councils}. Datoer: ${dates}.`,
    was: (reason) => `I dag: ${reason}`,
  },
  nn: {
    counts: ({ appears, vanishes, changes }) => `nye: ${appears} · fell bort: ${vanishes} · blir endra: ${changes}`,
    none: 'Ingen funn blir annleis.',
    over: (councils, dates) => `Råd: ${councils}. Datoar: ${dates}.`,
    was: (reason) => `I dag: ${reason}`,
  },
  en: {
    counts: ({ appears, vanishes, changes }) => `new: ${appears} · go away: ${vanishes} · change: ${changes}`,
    none: 'No finding becomes otherwise.',
    over: (councils, dates) => `Councils: ${councils}. Dates: ${dates}.`,
    was: (reason) => `Today: ${reason}`,
  },
}

/** A change in words: what happens to the finding, and what it says under the proposed mandate, or said where it goes away. */
export interface SaidChange extends Said {
  readonly change: string
  readonly date: string
  readonly council: string
  /** What is found today, where the finding changes. */
  readonly was?: string
}

/** Says one change, with the names the caller gives. Nothing is said where it holds no finding. */
export const sayChange = (change: Change, language: Language, names: Names): SaidChange | undefined => {
  const { kind, date, council, before, after } = change
  const shown = after ?? before
  if (shown === undefined) return undefined
  const was = kind === 'changes' && before ? sayFinding(before, language, date, names).reason : undefined
  return {
    ...sayFinding(shown, language, date, names),
    change: changeWords[kind][language],
    date: shortDate(date),
    council: names.council(council, language) ?? council,
    ...(was !== undefined && { was: sayings[language].was(was) }),
  }
}

/** A rehearsal in words: what it was run over, what it comes to, and a line for each council and rule where something changes. */
export interface SaidRehearsal {
  readonly over: string
  readonly total: string
  readonly councils: readonly { readonly name: string; readonly counts: string }[]
  readonly rules: readonly { readonly name: string; readonly counts: string }[]
}

const isAny = ({ appears, vanishes, changes }: ChangeCounts): boolean => appears + vanishes + changes > 0

/** Says a rehearsal, with the names the caller gives. */
export const sayRehearsal = (rehearsed: Rehearsed, language: Language, names: Names): SaidRehearsal => {
  const words = sayings[language]
  return {
    over: words.over(rehearsed.councils.length, rehearsed.dates.map(shortDate).join(', ')),
    total: isAny(rehearsed.total) ? words.counts(rehearsed.total) : words.none,
    councils: rehearsed.councils
      .filter(isAny)
      .map((own) => ({ name: names.council(own.council, language) ?? own.council, counts: words.counts(own) })),
    rules: rehearsed.rules.map((own) => ({ name: wordsOf(own.rule)[language].name, counts: words.counts(own) })),
  }
}
