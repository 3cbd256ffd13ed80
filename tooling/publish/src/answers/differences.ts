import { type Agreed, answerNow, type Entry } from './agreed.ts'
import type { Bump } from './bump.ts'

/** One thing that is not as it was in the last release, and the least bump that says so. */
export interface Difference {
  readonly what: string
  readonly needs: Bump
}

/** One thing that a release answers for: what it is called, what it says, and how to ask for it where it is not there. */
interface Held {
  readonly what: string
  readonly says: string
  readonly ask?: (entries: readonly Entry[]) => string
}

const heldBy = ({ examples, mandates, regions }: Agreed): ReadonlyMap<string, Held> =>
  new Map<string, Held>([
    ...examples.map((example): [string, Held] => {
      const { rule, title, at, facts, subject, answer } = example
      const ask = (entries: readonly Entry[]): string => answerNow(example, entries)
      return [JSON.stringify([rule, at, facts, subject]), { what: `${rule}, «${title}»`, says: answer, ask }]
    }),
    ...mandates.flatMap(({ mandate, composition, rules }): [string, Held][] => {
      const seats = `mandate ${mandate}, seats`
      return [
        [seats, { what: seats, says: JSON.stringify(composition) }],
        ...rules.map(({ rule, limits }): [string, Held] => {
          const what = `mandate ${mandate}, ${rule}`
          return [what, { what, says: JSON.stringify(limits ?? {}) }]
        }),
      ]
    }),
    ...regions.flatMap(({ region, refinements }): [string, Held][] => [
      [`region ${region}`, { what: `region ${region}`, says: 'there' }],
      ...refinements.map(({ mandate, version, steps }): [string, Held] => {
        const what = `region ${region}, ${mandate} «${version}»`
        return [what, { what, says: JSON.stringify(steps) }]
      }),
    ]),
  ])

/**
 * What the library answers for that is not as it was released. Each question of the release is asked of its own facts and
 * its own day, also where the example has other facts by now, or is gone: another answer is *major*, whether the rule gives
 * it or the example says so. What is new is *minor*.
 */
export const differences = (released: Agreed, present: Agreed, entries: readonly Entry[]): readonly Difference[] => {
  const [before, now] = [heldBy(released), heldBy(present)]
  const changed = [...before].flatMap(([key, { what, says, ask }]): readonly Difference[] => {
    const is = [now.get(key)?.says, ask?.(entries)].filter((answer) => answer !== undefined)
    const other = is.length === 0 ? 'gone' : is.find((answer) => answer !== says)
    return other === undefined ? [] : [{ what: `${what}: was ${says}, is ${other}`, needs: 'major' }]
  })
  const added = [...now].flatMap(([key, { what }]): readonly Difference[] =>
    before.has(key) ? [] : [{ what: `${what}: is new`, needs: 'minor' }],
  )
  return [...changed, ...added]
}
