import type { CouncilId } from '../vocabulary/council-id.ts'
import { consentInForce } from '../vocabulary/consent.ts'
import type { Holding } from '../vocabulary/holding.ts'
import { Words } from '../vocabulary/sealed.ts'
import type { ColumnId } from './columns.ts'
import { type Difference, planned, type PlannedAct, type PlanInput } from './plan.ts'
import type { RosterHolding } from './roster.ts'

/** What a row says otherwise than the store, and the acts that bring it in. */
export interface RowChanges {
  readonly changes: readonly Difference[]
  readonly differs: readonly Difference[]
  readonly acts: readonly PlannedAct[]
}

/**
 * Compares a row with the holding it is. A blank cell takes nothing back. A consent that has been withdrawn is never
 * given again by an older date, and what no act can do is told as a difference.
 */
export const changesOf = (
  council: CouncilId,
  row: RosterHolding,
  held: Holding,
  { at, open }: Pick<PlanInput, 'at' | 'open'>,
): RowChanges => {
  const changes: Difference[] = []
  const differs: Difference[] = []
  const acts: PlannedAct[] = []
  const on = { council, holding: held.id }
  const compare = (column: ColumnId, was: string | undefined, is: string | undefined, act?: PlannedAct): void => {
    if (was === is) return
    const difference = { column, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }
    if (act) acts.push(act)
    ;(act ? changes : differs).push(difference)
  }
  compare('to', held.to, row.to, row.to && planned('end-holding', { ...on, to: row.to }))
  compare('role', held.role, row.role)

  const { consentOn, consentWithdrawnOn } = row
  const settled =
    consentOn === undefined ||
    consentInForce(held.consents, consentOn) !== undefined ||
    held.consents.some(({ withdrawn }) => withdrawn !== undefined && withdrawn >= consentOn)
  if (!settled) {
    const act = consentOn <= at ? planned('give-consent', { ...on, on: consentOn, wording: 'roster' }) : undefined
    compare('consentOn', held.consents.at(-1)?.given, consentOn, act)
  }
  const openConsent = held.consents.some(({ withdrawn }) => withdrawn === undefined)
  if (consentWithdrawnOn !== undefined && (openConsent || !settled)) {
    const act = consentWithdrawnOn <= at ? planned('withdraw-consent', { ...on, on: consentWithdrawnOn }) : undefined
    compare('consentWithdrawnOn', undefined, consentWithdrawnOn, act)
  }

  // Words that have been erased are not brought back by an old file.
  const said = held.endorsement?.by && (open(held.endorsement.by) ?? row.endorsedBy)
  const by = row.endorsedBy ?? said
  const day = row.endorsedOn ?? held.endorsement?.on
  if (by !== said || day !== held.endorsement?.on) {
    const act = by && day && day <= at ? planned('endorse-holding', { ...on, by: Words.make(by), on: day }) : undefined
    if (act) acts.push(act)
    const told = act ? changes : differs
    if (by !== said) told.push({ column: 'endorsedBy', ...(said && { was: said }), ...(by && { is: by }) })
    if (day !== held.endorsement?.on)
      told.push({
        column: 'endorsedOn',
        ...(held.endorsement?.on && { was: held.endorsement.on }),
        ...(day && { is: day }),
      })
  }
  const delegator = held.delegation && (open(held.delegation.by) ?? row.delegatedBy)
  if (row.delegatedBy)
    compare(
      'delegatedBy',
      delegator,
      row.delegatedBy,
      planned('delegate-authority', { ...on, by: Words.make(row.delegatedBy) }),
    )
  const { timeSetAside } = row
  if (timeSetAside !== undefined)
    compare(
      'timeSetAside',
      yesNo(held.timeSetAside),
      yesNo(timeSetAside),
      planned('state-time', { ...on, setAside: timeSetAside }),
    )
  return { changes, differs, acts }
}

const yesNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? 'ja' : 'nei'
