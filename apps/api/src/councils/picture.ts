import {
  type Coordination,
  type Council,
  councilDigest,
  type CouncilFacts,
  type CouncilView,
  councilView,
  type Details,
  evaluateInNation,
  evaluateInRegion,
  type Finding,
  type IsoDate,
  type Mandate,
  mandateOnOrFirst,
  type MandateVersions,
  type Owner,
  type Person,
  type Region,
  regions,
  specialties,
} from '@samrad/mandate'
import { type Found, type Head, Store, type StoreUnavailable } from '@samrad/store'
import * as Effect from 'effect/Effect'
import type { World } from '../http/world.ts'

/** One council judged on a date. */
export interface JudgedCouncil {
  readonly council: Council
  readonly version: number
  readonly mandate: Mandate
  readonly facts: CouncilFacts
  readonly view: CouncilView
}

/** A person as staff of the region sees them. */
export interface KnownPerson extends Details {
  readonly id: string
  readonly organisation?: string
}

/** Regionens bilde: everything one region may see, judged on a date. Every screen is cut from it. */
export interface Picture {
  readonly at: IsoDate
  readonly owner: Owner
  readonly region: Region
  /** The region's councils and those that the regions share, in order of id. */
  readonly councils: readonly JudgedCouncil[]
  readonly byId: ReadonlyMap<string, JudgedCouncil>
  readonly persons: ReadonlyMap<string, KnownPerson>
  /** Who coordinates nationally, and the version of that; 0 where it was never recorded. */
  readonly coordination: Coordination
  readonly coordinationVersion: number
  /** What is found about the region and the national coordination. */
  readonly findings: readonly Finding[]
  /** Where the journal ended when the picture was drawn. */
  readonly head: Head
}

const allRegions: readonly Region[] = Object.values(regions)

/** «[slettet]»: what stands where a person's details have been erased. */
export const erased = '[slettet]'

const personsOf = (documents: readonly Found[], owners: readonly string[]) =>
  Effect.gen(function* () {
    const store = yield* Store
    const persons = documents.map(({ state }) => state as Person)
    const refs = persons.flatMap(({ name, email }) => [name.ref, ...(email ? [email.ref] : [])])
    const words = yield* store.unseal(refs, owners)
    return new Map(
      persons.map(({ id, name, email, organisation }): readonly [string, KnownPerson] => {
        const address = email && words.get(email.ref)
        return [
          id,
          {
            id,
            name: words.get(name.ref) ?? erased,
            ...(address && { email: address }),
            ...(organisation && { organisation }),
          },
        ]
      }),
    )
  })

/** The regions whose organisations have seats in a council: the reader's own, or all four in what they share. */
export const regionsOf = ({ owner, region }: Pick<Picture, 'owner' | 'region'>, council: string): readonly Region[] =>
  council.startsWith(`${owner}/`) ? [region] : allRegions

/** Judges a council with what the picture knows, as staff of the region see it. */
export const judgeCouncil = (
  council: Council,
  version: number,
  mandate: Mandate,
  picture: Pick<Picture, 'at' | 'owner' | 'region' | 'coordination' | 'persons'>,
): JudgedCouncil => {
  const { at, coordination, persons } = picture
  const facts = { council, regions: regionsOf(picture, council.id), coordination }
  const view = councilView(mandate, facts, { at, reader: 'administrator', person: (id) => persons.get(id) })
  return { council, version, mandate, facts, view }
}

/** Draws the picture from the store, in five reads however many councils there are. */
const draw = (owner: Owner, at: IsoDate, head: Head): Effect.Effect<Picture, StoreUnavailable, Store> =>
  Effect.gen(function* () {
    const store = yield* Store
    const owners = [owner, 'nasjonal']
    const region = allRegions.find(({ id }) => id === owner)
    if (region === undefined) return yield* Effect.die(new Error(`no such region: ${owner}`))
    const documents = yield* store.find({ owners, kind: 'council' })
    const adopted = yield* store.find({ owners, kind: 'mandate' })
    const [shared] = yield* store.find({ owners, kind: 'coordination' })
    const persons = yield* personsOf(yield* store.find({ owners, kind: 'person' }), owners)
    const mandates = new Map(adopted.map(({ stream, state }) => [stream, state as MandateVersions]))
    const coordination = (shared?.state as Coordination | undefined) ?? { periods: [] }
    const councils = documents.flatMap(({ version, owner: of, state }): readonly JudgedCouncil[] => {
      const council = state as Council
      const mandate = mandateOnOrFirst(
        mandates.get(`mandate/${of}/${council.mandate}`) ?? mandates.get(`mandate/nasjonal/${council.mandate}`),
        at,
      )
      return mandate === undefined
        ? []
        : [judgeCouncil(council, version, mandate, { at, owner, region, coordination, persons })]
    })
    const digests = councils
      .filter(({ council }) => council.id.startsWith(`${owner}/`))
      .map(({ council }) => councilDigest(council))
    const findings = [
      ...evaluateInRegion({ region, councils: digests, specialties }, { at }),
      ...evaluateInNation({ coordination }, { at }),
    ]
    return {
      at,
      owner,
      region,
      councils,
      byId: new Map(councils.map((each) => [each.council.id, each])),
      persons,
      findings,
      coordination,
      coordinationVersion: shared?.version ?? 0,
      head,
    }
  })

const kept = new Map<string, Picture>()

/** The region's picture on a date, drawn anew only when the journal has moved; the eight last asked for are kept. */
export const pictureOf = async (world: World, owner: Owner, at: IsoDate): Promise<Picture> => {
  const key = `${world.place()} ${owner} ${at}`
  const head = await world.run(Effect.flatMap(Store, (store) => store.head()))
  const known = kept.get(key)
  if (known?.head.hash === head.hash) return known
  const drawn = await world.run(draw(owner, at, head))
  kept.delete(key)
  kept.set(key, drawn)
  const [oldest] = kept.keys()
  if (kept.size > 8 && oldest !== undefined) kept.delete(oldest)
  return drawn
}
