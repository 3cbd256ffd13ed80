import type { NormId } from '../sources/register.ts'
import type { Text } from '../vocabulary/text.ts'
import type { ActContext, ActExample, Decided, Streams, StreamKind } from './act.ts'
import { type ActName, acts, evolve } from './acts.ts'
import { decide, refuseWords } from './decide.ts'
import { context as usual } from './example-given.ts'

/** An act's example and what became of it; `refusedBy` is the norm it was refused by, if any. */
export interface ActRun {
  readonly act: ActName
  readonly title: Text
  readonly expected: string
  readonly got: string
  readonly decided: Decided
  readonly refusedBy?: NormId
}

const contextOf = ({ context = {} }: ActExample): ActContext => {
  const { mandate, ...rest } = { ...usual, ...context }
  return { at: rest.at ?? usual.at, regions: rest.regions ?? usual.regions, ...(mandate && { mandate }) }
}

/** Decides one example as the shell does: the words first, then the act on the state that what has happened folds to. */
const runActExample = (name: ActName, example: ActExample): Decided => {
  const refused = refuseWords(example.words ?? {})
  if (refused) return { refused }
  const state = example.given.reduce<Streams[StreamKind] | undefined>(
    (folded, event) => evolve(folded, event),
    undefined,
  )
  return decide(name, example.when, state, contextOf(example))
}

const told = (events: readonly string[] | undefined, refused: string | undefined, norm: NormId | undefined): string =>
  events ? `done: ${events.join(', ')}` : ['refused:', refused, ...(norm ? [norm] : [])].join(' ')

/** Decides every example of every act. */
export const runActExamples = (): readonly ActRun[] =>
  Object.entries(acts).flatMap(([name, { examples }]) =>
    (examples as readonly ActExample[]).map((example): ActRun => {
      const { follows } = example
      const act = name as ActName
      const decided = runActExample(act, example)
      const refusedBy = 'refused' in decided ? decided.refused.norm : undefined
      return {
        act,
        title: example.title,
        expected:
          'events' in follows
            ? told(follows.events, undefined, undefined)
            : told(undefined, follows.refused, follows.norm),
        got:
          'events' in decided
            ? told(
                decided.events.map(({ type }) => type),
                undefined,
                undefined,
              )
            : told(undefined, decided.refused.reason, refusedBy),
        decided,
        ...(refusedBy && { refusedBy }),
      }
    }),
  )
