import { isoDate } from '@samrad/mandate'
import { digestOf, perform } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { demoActs } from './demo-acts.ts'
import { demoId } from './made-up-people.ts'

/** The day the demo is told from; what is seen on later days follows from it. */
export const demoDay = isoDate('2026-11-22')

/**
 * Fyll øvingslageret: does the demo's acts in the store, one transaction for each owner. `at` is now, a UTC instant.
 * Seeding again changes nothing: each part is an act with an id of its own. Refused, as a defect: an act the domain refuses.
 */
export const seedDemo = (at: string) =>
  Effect.forEach(
    demoActs(),
    ({ owner, regions, steps }, part) =>
      Effect.gen(function* () {
        const act = { id: demoId(3, part), digest: digestOf(steps) }
        const asked = { act, actor: 'system:demo', at, today: demoDay, owner, owners: [owner], regions, steps }
        const performed = yield* perform(asked)
        if (performed._tag === 'Refused') {
          const [first] = performed.refusals
          return yield* Effect.die(new Error(`the demo's step ${first?.step} was refused: ${first?.refusal.reason}`))
        }
        return performed.outcome.events.length
      }),
    { concurrency: 1 },
  )
