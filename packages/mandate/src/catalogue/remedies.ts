import { acts, type ActName } from '../acts/acts.ts'
import { findingOf } from '../rules/run-examples.ts'
import type { Entry } from '../rules/entry.ts'
import type { Language } from '../vocabulary/text.ts'
import type { PageSection } from './page.ts'
import { pageWords } from './page-words.ts'

/** What can be done about the rule's findings: each act that an example is given as a remedy, by what its button says. */
export const remediesSection = ({ rule, words, examples }: Entry, language: Language): PageSection => {
  const { remedies: title, effects, noRemedy } = pageWords[language]
  const offered = new Map(
    examples
      .flatMap((example) => findingOf(rule, example)?.remedies ?? [])
      .map(({ act, effect }): [ActName, 'clears' | 'asks'] => [act, effect]),
  )
  const points = [...offered].map(([act, effect]) => ({
    text: words[language].buttons?.[act] ?? acts[act].words.label[language],
    more: effects[effect],
  }))
  return {
    id: 'remedies',
    title,
    blocks: [points.length > 0 ? { kind: 'points', points } : { kind: 'text', text: noRemedy }],
  }
}
