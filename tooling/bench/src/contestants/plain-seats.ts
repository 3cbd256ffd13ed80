import type { CouncilFacts, IsoDate, Mandate, OrgNumber } from '@samrad/mandate'
import type { Holding, Requirement } from './plain-finding.ts'

/** A seat, and what the pass over the holdings has noted on it. */
export interface Place {
  readonly requirement: Requirement
  readonly id: string
  readonly orgNumber: OrgNumber | undefined
  held: boolean
  /** The last day that someone held it, before the day asked about. */
  ended: IsoDate | undefined
  /** The first day after it that someone will hold it. */
  begins: IsoDate | undefined
}

const once = [undefined]

const organisationsOf = (
  { per, only }: Requirement,
  regions: CouncilFacts['regions'],
  institutions: readonly OrgNumber[],
): readonly (OrgNumber | undefined)[] => {
  if (per === 'once') return once
  if (per === 'region') return regions.map(({ rhf }) => rhf.orgNumber)
  return only === undefined ? institutions : institutions.filter((number) => only.includes(number))
}

/** The seats of each requirement, one for each organisation that has it. */
export const placesOf = (
  { composition }: Mandate,
  { council, regions }: CouncilFacts,
): readonly (readonly Place[])[] => {
  if (composition.kind === 'notAtHand') return []
  const institutions = regions.flatMap((region) => region.institutions.map(({ orgNumber }) => orgNumber))
  return composition.requirements.map((requirement) =>
    organisationsOf(requirement, regions, institutions).map((orgNumber) => ({
      requirement,
      id: `${council.id}/${requirement.id}${orgNumber === undefined ? '' : `/${orgNumber}`}`,
      orgNumber,
      held: false,
      ended: undefined,
      begins: undefined,
    })),
  )
}

/** Notes on its seat whether the holding is in force on the day, or when it ended or begins; and gives the seat. */
export const seated = (rows: readonly (readonly Place[])[], holding: Holding, at: IsoDate): Place | undefined => {
  const { from, to } = holding
  let seat: Place | undefined
  for (const places of rows) {
    const requirement = places[0]?.requirement
    if (requirement === undefined) continue
    if (requirement.role !== holding.role && requirement.alsoBy?.includes(holding.role) !== true) continue
    if (requirement.party !== holding.party) continue
    for (const place of places) {
      if (place.orgNumber !== undefined && place.orgNumber !== holding.orgNumber) continue
      if (from > at) {
        if (place.begins === undefined || from < place.begins) place.begins = from
      } else if (to === undefined || to >= at) place.held = true
      else if (place.ended === undefined || to > place.ended) place.ended = to
      seat ??= place
      break
    }
  }
  return seat
}
