import * as Data from 'effect/Data'

/** The same act id came with another body: it was never the same act. */
export class ActIdReused extends Data.TaggedError('ActIdReused')<{ readonly act: string }> {}

/** Someone wrote to the stream in between: load again and decide again. `actual` 0 means that the stream does not exist. */
export class VersionConflict extends Data.TaggedError('VersionConflict')<{
  readonly stream: string
  readonly expected: number
  readonly actual: number
}> {}

/** A unique lookup key already leads to another document; `stream` is the one that holds it. */
export class KeyTaken extends Data.TaggedError('KeyTaken')<{
  readonly key: string
  readonly value: string
  readonly stream: string
}> {}

/** The engine did not answer as it should. The write may stand or not: repeat it with the same act id. */
export class StoreUnavailable extends Data.TaggedError('StoreUnavailable')<{ readonly cause: unknown }> {}
