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
    })),
  )
}

/** Notes on its seat that the holding is in force, or when it ended; and gives the seat. */
export const seated = (rows: readonly (readonly Place[])[], holding: Holding, inForce: boolean): Place | undefined => {
  let seat: Place | undefined
  for (const places of rows) {
    const requirement = places[0]?.requirement
    if (requirement === undefined) continue
    if (requirement.role !== holding.role && requirement.alsoBy?.includes(holding.role) !== true) continue
    if (requirement.party !== holding.party) continue
    for (const place of places) {
      if (place.orgNumber !== undefined && place.orgNumber !== holding.orgNumber) continue
      if (inForce) place.held = true
      else if (holding.to !== undefined && (place.ended === undefined || holding.to > place.ended))
        place.ended = holding.to
      seat ??= place
      break
    }
  }
  return seat
}
