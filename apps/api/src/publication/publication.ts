import {
  type Council,
  type CouncilView,
  councilView,
  type Details,
  type IsoDate,
  type PersonId,
  type Region,
  regions,
} from '@samrad/mandate'
import { groupOf } from '../councils/order.ts'
import { type Picture, pictureOf } from '../councils/picture.ts'
import type { CouncilGroup } from '../councils/view.ts'
import type { World } from '../http/world.ts'

/** One council as anyone may see it. */
export interface PublicCouncil {
  readonly slug: string
  readonly group: CouncilGroup
  /** The council's own region; for what the regions share, the one it is shown with. */
  readonly region: Region
  /** Whose organisations have seats in it: its own region's, or every region's in what they share. */
  readonly regions: readonly Region[]
  readonly established: IsoDate
  readonly view: CouncilView
}

/** Publisering: every council as anyone may see it on a day, and the regions that have councils. */
export interface Publication {
  readonly at: IsoDate
  readonly regions: readonly Region[]
  readonly councils: readonly PublicCouncil[]
  /** True where the store at work is the demo: its people are made up. */
  readonly practice: boolean
}

const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1)

/** The one read, asked as the public: a name leaves it only with a consent in force. */
const published = (
  council: Council,
  { region, at, byId, coordination }: Picture,
  person: (id: PersonId) => Details | undefined,
): readonly PublicCouncil[] => {
  const mandate = byId.get(council.id)?.mandate
  if (mandate === undefined) return []
  const own = council.id.startsWith(`${region.id}/`)
  const facts = { council, regions: own ? [region] : Object.values(regions), coordination }
  const view = councilView(mandate, facts, { at, reader: 'public', person })
  const { id, kind, specialty, established } = council
  return [{ slug: slugOf(id), group: groupOf(kind, specialty), region, regions: facts.regions, established, view }]
}

const publish = (pictures: readonly Picture[], at: IsoDate, practice: boolean): Publication => {
  const withCouncils = pictures.filter(({ owner, councils }) =>
    councils.some(({ council }) => council.id.startsWith(`${owner}/`)),
  )
  const person = (id: PersonId): Details | undefined =>
    pictures.map(({ persons }) => persons.get(id)).find((known) => known !== undefined)
  const councils = withCouncils.flatMap((picture, index) =>
    picture.councils
      .map(({ council }) => council)
      // What the regions share stands once.
      .filter(({ id }) => index === 0 || id.startsWith(`${picture.owner}/`))
      .flatMap((council) => published(council, picture, person)),
  )
  return { at, regions: withCouncils.map(({ region }) => region), councils, practice }
}

let last: { readonly pictures: readonly Picture[]; readonly publication: Publication } | undefined

/** What is published now: cut from the regions' pictures, and cut again as soon as the journal has moved. */
export const publicationOf = async (world: World): Promise<Publication> => {
  const at = world.today()
  const pictures = await Promise.all(Object.values(regions).map(({ id }) => pictureOf(world, id, at)))
  if (last?.pictures.every((picture, index) => picture === pictures[index])) return last.publication
  const publication = publish(pictures, at, world.place() === 'demo')
  last = { pictures, publication }
  return publication
}
