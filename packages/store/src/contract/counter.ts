import type { Append, Write } from '../append.ts'
import { digestOf } from '../canonical.ts'
import type { Projection } from '../fold.ts'
import { uuidv7 } from '../uuidv7.ts'

/** The smallest stream there is: a counter that is added to. Its state is the sum and the notes' references. */
export type Counter = { readonly sum: number; readonly notes: readonly unknown[] }

type Added = { readonly by: number; readonly note?: unknown }

/** How counters are folded, in the shape given. */
export const counters =
  (shape = 1) =>
  (kind: string): Projection | undefined =>
    kind === 'counter'
      ? {
          shape,
          evolve: (state, event) => {
            const { sum, notes } = (state ?? { sum: 0, notes: [] }) as Counter
            const { by, note } = event.data as Added
            return { sum: sum + by, notes: note === undefined ? notes : [...notes, note] }
          },
          lookup: (state) => [{ key: 'sum', value: String((state as Counter).sum), unique: false }],
        }
      : undefined

/** One write to a counter that stands at `expected` and has the state `before`. */
export const added = (
  stream: string,
  expected: number,
  before: Counter = { sum: 0, notes: [] },
  change: Added = { by: 1 },
  rest: Partial<Write> = {},
): Write => ({
  stream,
  kind: 'counter',
  owner: 'sor-ost',
  expected,
  events: [{ type: 'added', version: 1, data: change }],
  document: {
    shape: 1,
    state: {
      sum: before.sum + change.by,
      notes: change.note === undefined ? before.notes : [...before.notes, change.note],
    },
  },
  lookup: [],
  ...rest,
})

/** An act of the writes given, with an id of its own. */
export const act = (writes: readonly Write[], rest: Partial<Append> = {}): Append => {
  const id = uuidv7()
  return {
    act: { id, digest: digestOf({ id }) },
    actor: 'user:ingrid',
    at: '2026-11-22T12:00:00.000Z',
    writes,
    sealed: [],
    outbox: [],
    answer: { done: true },
    ...rest,
  }
}
