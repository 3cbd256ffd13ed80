import type { Council } from '../vocabulary/council.ts'
import { type Holding, HoldingId } from '../vocabulary/holding.ts'
import type { FactPath } from '../rule/facts.ts'
import { PersonId } from '../vocabulary/person.ts'
import type { Sealed } from '../vocabulary/sealed.ts'
import { openStart, type CouncilRoster, type Roster } from './roster.ts'

/** The facts that a roster carries; rules that need others cannot be asked. */
export const rosterFacts: readonly FactPath[] = [
  'holdings',
  'holdings.consents',
  'holdings.endorsement',
  'holdings.delegation',
  'holdings.timeSetAside',
]

/** A council as a roster states it, ready to be judged, and the row that each holding came from. */
export interface RosterAsCouncil {
  readonly council: Council
  readonly rowOf: ReadonlyMap<HoldingId, number>
}

/** Words that stay in the file: a rule only asks whether they are there. */
const inTheFile: Sealed = { ref: 'roster', digest: '0'.repeat(64) }

const numbered = (kind: number, index: number): string =>
  `00000000-0000-4000-8${kind}00-${(index + 1).toString(16).padStart(12, '0')}`

/** Makes a council document of a roster, for judging without a store. Ids follow from what is said, not from the order of the rows. */
export const councilOfRoster = ({ council, holdings }: CouncilRoster, people: Roster['people']): RosterAsCouncil => {
  const personOf = new Map(people.map(({ key }, index) => [key, PersonId.make(numbered(1, index))]))
  const read = holdings.map((own, index): readonly [number, Holding] => {
    const {
      row,
      person,
      seat: _seat,
      consentOn,
      consentWithdrawnOn,
      endorsedBy,
      endorsedOn,
      delegatedBy,
      ...rest
    } = own
    const consent = consentOn && {
      given: consentOn,
      wording: 'roster',
      ...(consentWithdrawnOn && { withdrawn: consentWithdrawnOn }),
    }
    const endorsement = { ...(endorsedBy && { by: inTheFile }), ...(endorsedOn && { on: endorsedOn }) }
    return [
      row,
      {
        ...rest,
        id: HoldingId.make(numbered(2, index)),
        person: personOf.get(person) ?? PersonId.make(numbered(1, people.length + index)),
        consents: consent ? [consent] : [],
        ...((endorsedBy || endorsedOn) && { endorsement }),
        ...(delegatedBy && { delegation: { by: inTheFile } }),
      },
    ]
  })
  return {
    rowOf: new Map(read.map(([row, { id }]) => [id, row])),
    council: {
      id: council.id,
      kind: council.mandate.kind,
      ...(council.mandate.specialty !== undefined && { specialty: council.mandate.specialty }),
      mandate: council.mandate.id,
      established: openStart,
      holdings: read.map(([, holding]) => holding),
      managers: [],
      calendars: [],
      deviations: [],
      asks: [],
    },
  }
}
