import {
  type Coordination,
  type Council,
  councilDigest,
  type IsoDate,
  type KnownUntil,
  mandateOnOrFirst,
  type MandateVersions,
  type Person,
  type Region,
  regions,
  roleTitle,
  specialties,
} from '@samrad/mandate'
import { councilKnownAt, mandateStreams, Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { namesOf } from '../names.ts'
import type { Source, SourcedCouncil } from './source.ts'

/** A council with every version of its mandate. */
interface Stored {
  readonly council: Council
  readonly versions: MandateVersions | undefined
}

const present = (owners: readonly string[]) =>
  Effect.gen(function* () {
    const store = yield* Store
    const councils = yield* store.find({ owners, kind: 'council' })
    const mandates = yield* store.find({ owners, kind: 'mandate' })
    const [shared] = yield* store.find({ owners, kind: 'coordination' })
    const adopted = new Map(mandates.map(({ stream, state }) => [stream, state as MandateVersions]))
    return {
      coordination: shared?.state as Coordination | undefined,
      stored: councils.map(({ state }): Stored => {
        const council = state as Council
        const stream = mandateStreams(council.id, council.mandate).find((own) => adopted.has(own))
        return { council, versions: stream === undefined ? undefined : adopted.get(stream) }
      }),
    }
  })

const asKnown = (owners: readonly string[], until: KnownUntil) =>
  Effect.gen(function* () {
    const store = yield* Store
    const streams = yield* store.find({ owners, kind: 'council' })
    const known = yield* Effect.forEach(streams, ({ stream: council }) => councilKnownAt({ owners, council, until }))
    const there = known.filter((own) => own !== undefined)
    return {
      coordination: there.find((own) => own.coordination !== undefined)?.coordination,
      stored: there.map(({ council, mandate }): Stored => ({ council, versions: mandate })),
    }
  })

const peopleOf = (owners: readonly string[]) =>
  Effect.gen(function* () {
    const store = yield* Store
    const persons = (yield* store.find({ owners, kind: 'person' })).map(({ state }) => state as Person)
    const words = yield* store.unseal(
      persons.map(({ name }) => name.ref),
      owners,
    )
    return new Map(persons.map(({ id, name }) => [id as string, words.get(name.ref) ?? undefined]))
  })

/** What the store says of a region's councils, and of what the regions share: now, or as it was known. */
export const storeSource = (region: Region, at: IsoDate, known?: KnownUntil) =>
  Effect.gen(function* () {
    const owners = [region.id, 'nasjonal']
    const { stored, coordination = { periods: [] } } = yield* known === undefined
      ? present(owners)
      : asKnown(owners, known)
    const people = yield* peopleOf(owners)
    const councils = stored.flatMap(({ council, versions }): readonly SourcedCouncil[] => {
      const mandate = mandateOnOrFirst(versions, at)
      const own = council.id.startsWith(`${region.id}/`) ? [region] : Object.values(regions)
      return mandate && versions ? [{ mandate, versions, facts: { council, regions: own, coordination } }] : []
    })
    const digests = councils
      .filter(({ facts }) => facts.council.id.startsWith(`${region.id}/`))
      .map(({ facts }) => councilDigest(facts.council))
    return {
      councils,
      region: { region, councils: digests, specialties },
      nation: { coordination },
      names: {
        ...namesOf(councils.map(({ mandate, facts }) => ({ id: facts.council.id, mandate }))),
        person: (id) => people.get(id),
        role: (role, language) => roleTitle(region, role, language),
      },
    } satisfies Source
  })
