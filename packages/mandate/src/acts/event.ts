import type * as Schema from 'effect/Schema'

/** Hendelse: what happened, in the past tense; the only way state changes. `version` is of the event's own shape. */
export interface Event {
  readonly type: string
  readonly version: number
  readonly data: unknown
}

/** A kind of event: the schema of its data, and what it makes of the state. Data holds no free text, only sealed words. */
export interface EventKind<State = unknown> {
  readonly type: string
  readonly version: number
  readonly schema: Schema.Top
  readonly evolve: (state: State | undefined, data: never) => State
}

/** Defines an event that may come first in a stream or later. */
export const firstOrLater =
  <State>() =>
  <S extends Schema.Top>(type: string, schema: S, evolve: (state: State | undefined, data: S['Type']) => State) => ({
    type,
    version: 1,
    schema,
    evolve,
    of: (data: S['Type']): Event => ({ type, version: 1, data }),
  })

/** Defines an event that begins a stream. */
export const founding =
  <State>() =>
  <S extends Schema.Top>(type: string, schema: S, begin: (data: S['Type']) => State) =>
    firstOrLater<State>()(type, schema, (_, data) => begin(data))

/** Defines an event of a stream that exists. */
export const event =
  <State>() =>
  <S extends Schema.Top>(type: string, schema: S, evolve: (state: State, data: S['Type']) => State) =>
    firstOrLater<State>()(type, schema, (state, data) => {
      if (state === undefined) throw new Error(`${type} before its stream began`)
      return evolve(state, data)
    })
