import {
  type Council,
  CouncilId,
  type IsoDate,
  type KnownPerson,
  type Mandate,
  mandateOnOrFirst,
  type MandateVersions,
  type Person,
  type Region,
  regionalMandates,
  type RosterCouncil,
} from '@samrad/mandate'
import * as Effect from 'effect/Effect'
import type { Found } from './read.ts'
import { mandateStreams } from './step.ts'
import { Store } from './store.ts'

/** Importgrunnlag: what a region's store knows that a roster is held against, from one reading of it. */
export interface ImportBasis {
  readonly region: Region
  readonly at: IsoDate
  /** The councils a roster may speak of: those there are, and one for each regional mandate that has none yet. */
  readonly councils: readonly RosterCouncil[]
  readonly documents: readonly Council[]
  readonly people: readonly KnownPerson[]
  /** The words behind the references, by reference. */
  readonly words: ReadonlyMap<string, string | null>
  /** The version of every stream that was read. */
  readonly versions: ReadonlyMap<string, number>
}

const versionsIn = ({ state }: Found): MandateVersions => state as MandateVersions

/** The mandates that councils are established under: as shipped, but as adopted by all or by the region where it was. */
const regionsMandates = (region: Region, at: IsoDate, found: readonly Found[]): readonly Mandate[] => {
  const ofOwner = (owner: string): readonly Mandate[] =>
    found.filter((own) => own.owner === owner).flatMap((own) => mandateOnOrFirst(versionsIn(own), at) ?? [])
  const all = [...regionalMandates, ...ofOwner('nasjonal'), ...ofOwner(region.id)]
  return [...new Map(all.filter(({ level }) => level === 'regional').map((own) => [own.id, own])).values()]
}

const rosterCouncils = (
  region: Region,
  at: IsoDate,
  documents: readonly Council[],
  found: readonly Found[],
): readonly RosterCouncil[] => {
  const adopted = new Map(found.map((own) => [own.stream, own]))
  const there = documents.flatMap(({ id, mandate }): readonly RosterCouncil[] => {
    const stream = mandateStreams(id, mandate).find((own) => adopted.has(own))
    const own = stream === undefined ? undefined : adopted.get(stream)
    const judge = own && mandateOnOrFirst(versionsIn(own), at)
    return judge ? [{ id, mandate: judge, regions: [region] }] : []
  })
  const taken = new Set(documents.flatMap(({ id, mandate }) => [id as string, `${region.id}/${mandate}`]))
  const toCome = regionsMandates(region, at, found).map((mandate): RosterCouncil => ({
    id: CouncilId.make(`${region.id}/${mandate.id}`),
    mandate,
    regions: [region],
  }))
  return [...there, ...toCome.filter(({ id }) => !taken.has(id))]
}

const referencesOf = (documents: readonly Council[], persons: readonly Person[]): readonly string[] => [
  ...persons.flatMap(({ name, email }) => [name.ref, ...(email ? [email.ref] : [])]),
  ...documents.flatMap(({ holdings }) =>
    holdings.flatMap(({ endorsement, delegation }) => [endorsement?.by?.ref ?? [], delegation?.by.ref ?? []].flat()),
  ),
]

/**
 * Reads what a roster of the region is held against on a day. What the regions share is left out: who sits there for
 * another region is not known here. A person whose details are erased is not known again.
 */
export const importBasis = (region: Region, at: IsoDate) =>
  Effect.gen(function* () {
    const store = yield* Store
    const owners = [region.id]
    const councils = yield* store.find({ owners, kind: 'council' })
    const persons = yield* store.find({ owners, kind: 'person' })
    const mandates = yield* store.find({ owners: [...owners, 'nasjonal'], kind: 'mandate' })
    const documents = councils.map(({ state }) => state as Council)
    const registered = persons.map(({ state }) => state as Person)
    const words = yield* store.unseal(referencesOf(documents, registered), owners)
    const people = registered.flatMap(({ id, name, email, organisation }): readonly KnownPerson[] => {
      const opened = words.get(name.ref)
      const address = email && words.get(email.ref)
      return opened
        ? [{ id, name: opened, ...(address && { email: address }), ...(organisation && { organisation }) }]
        : []
    })
    return {
      region,
      at,
      councils: rosterCouncils(region, at, documents, mandates),
      documents,
      people,
      words,
      versions: new Map([...councils, ...persons, ...mandates].map(({ stream, version }) => [stream, version])),
    } satisfies ImportBasis
  })
