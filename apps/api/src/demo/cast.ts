import { type ActInput, type ActName, acts } from '@samrad/mandate'
import type { Step } from '@samrad/store'
import * as Schema from 'effect/Schema'
import { demoId, madeUp } from './made-up-people.ts'

/** A step whose input has been through the act's own schema. Refused, as an error: an input the act cannot take. */
export const step = <Name extends ActName>(act: Name, input: unknown): Step => {
  const schema: Schema.Decoder<unknown> = acts[act].act.input
  return { act, input: Schema.decodeUnknownSync(schema)(input) as ActInput<Name> } as Step
}

/** Rolleliste: hands out made-up people and ids in order, and remembers who sits where. */
export interface Cast {
  /** Registers one more person; gives the id. */
  readonly person: (organisation?: string) => string
  readonly holding: () => string
  /** The steps that register everyone handed out so far. */
  readonly registered: readonly Step[]
  /** Who sits where, by `council/requirement/orgNumber`. */
  readonly sitting: Map<string, string>
}

/** A cast whose numbers begin at `first`; two casts never share a number when they begin a thousand apart. */
export const newCast = (first: number): Cast => {
  const registered: Step[] = []
  let [people, holdings] = [first, first]
  return {
    registered,
    sitting: new Map(),
    holding: () => demoId(2, holdings++),
    person: (organisation) => {
      const person = demoId(1, people)
      registered.push(step('register-person', { person, ...madeUp(people++), ...(organisation && { organisation }) }))
      return person
    },
  }
}
