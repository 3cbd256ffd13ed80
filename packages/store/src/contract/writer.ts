import { writeSync } from 'node:fs'
import * as Effect from 'effect/Effect'
import { open, type Place } from '../open.ts'
import { Store } from '../store.ts'
import { act, added, type Counter } from './counter.ts'

// Run as a process of its own: node writer.ts <place as JSON> <stream> <how many writes; 0 for no end>.
// Each write that was acknowledged is told on standard output as its act id and a line feed.
const [place, stream, count] = process.argv.slice(2)
if (place === undefined || stream === undefined) throw new Error('place and stream are missing')

const addOne = Effect.gen(function* () {
  const store = yield* Store
  const [document] = yield* store.load({ owners: 'every', streams: [stream] })
  const one = act([added(stream, document?.version ?? 0, (document?.state as Counter | undefined) ?? undefined)])
  yield* store.append(one)
  writeSync(1, `${one.act.id}\n`)
}).pipe(Effect.retry({ while: (error) => error._tag === 'VersionConflict' }))

const times = count === '0' ? Infinity : Number(count)
await Effect.runPromise(
  Effect.gen(function* () {
    for (let written = 0; written < times; written++) yield* addOne
  }).pipe(Effect.provide(open(JSON.parse(place) as Place))),
)
