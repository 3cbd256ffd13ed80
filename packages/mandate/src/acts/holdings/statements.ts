import * as Schema from 'effect/Schema'
import { Delegation } from '../../vocabulary/delegation.ts'
import { Endorsement } from '../../vocabulary/endorsement.ts'
import { HoldingId } from '../../vocabulary/holding.ts'
import type { IsoDate } from '../../vocabulary/iso-date.ts'
import type { Sealed } from '../../vocabulary/sealed.ts'
import { councilEvent, withHolding } from '../councils/council-act.ts'
import type { Event } from '../event.ts'

export const HoldingEndorsed = councilEvent(
  'HoldingEndorsed',
  Schema.Struct({ holding: HoldingId, endorsement: Endorsement }),
  (council, { holding, endorsement }) => withHolding(council, holding, (held) => ({ ...held, endorsement })),
)

export const AuthorityDelegated = councilEvent(
  'AuthorityDelegated',
  Schema.Struct({ holding: HoldingId, delegation: Delegation }),
  (council, { holding, delegation }) => withHolding(council, holding, (held) => ({ ...held, delegation })),
)

export const TimeStated = councilEvent(
  'TimeStated',
  Schema.Struct({ holding: HoldingId, setAside: Schema.Boolean }),
  (council, { holding, setAside }) => withHolding(council, holding, (held) => ({ ...held, timeSetAside: setAside })),
)

/** What was stated when a holding began, as its events. */
export const stated = (input: {
  readonly holding: HoldingId
  readonly endorsedBy?: Sealed
  readonly endorsedOn?: IsoDate
  readonly delegatedBy?: Sealed
  readonly timeSetAside?: boolean
}): readonly Event[] => {
  const { holding, endorsedBy, endorsedOn, delegatedBy, timeSetAside } = input
  return [
    ...(endorsedBy || endorsedOn
      ? [
          HoldingEndorsed.of({
            holding,
            endorsement: { ...(endorsedBy && { by: endorsedBy }), ...(endorsedOn && { on: endorsedOn }) },
          }),
        ]
      : []),
    ...(delegatedBy ? [AuthorityDelegated.of({ holding, delegation: { by: delegatedBy } })] : []),
    ...(timeSetAside === undefined ? [] : [TimeStated.of({ holding, setAside: timeSetAside })]),
  ]
}
