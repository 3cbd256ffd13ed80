import type { Council } from '../vocabulary/council.ts'
import { type Holding, HoldingId } from '../vocabulary/holding.ts'
import { addDays, type IsoDate } from '../vocabulary/iso-date.ts'
import { overlap } from '../vocabulary/period.ts'
import { fits, seatsOf } from '../vocabulary/seat.ts'
import { byPlace, type RosterFault } from './fault.ts'
import { matchPeople, type MatchedPerson } from './match-people.ts'
import { establish, record, register } from './plan-acts.ts'
import { changesOf, type RowChanges } from './plan-changes.ts'
import {
  type Difference,
  type GoneHolding,
  type Plan,
  planned,
  type PlannedAct,
  type PlannedRow,
  type PlanInput,
} from './plan.ts'
import type { CouncilRoster, RosterCouncil, RosterHolding } from './roster.ts'

/** A row with the person it names and the holding of the store that it is, where there is one. */
interface Matched {
  readonly row: RosterHolding
  readonly who: MatchedPerson
  readonly held?: Holding
}

/**
 * Planlegg en import: compares a roster with the councils and people there are, and does nothing. A holding is known
 * again by council, seat, person and first day; only what is ticked among the gone is ended, on the day before today or
 * before its successor begins.
 */
export const planImport = (input: PlanInput): Plan => {
  const documents = new Map(input.councils.map((own) => [own.id, own]))
  const holdingsOf = (id: Council['id']): readonly Holding[] => documents.get(id)?.holdings ?? []
  const placed = input.roster.councils.map((own) => ({ ...own, onSameSeat: sameSeat(own.council) }))
  const people = matchPeople(input, (person, candidate) =>
    placed.some(({ council, holdings, onSameSeat }) =>
      holdings.some(
        (row) =>
          row.person === person.key &&
          holdingsOf(council.id).some(
            (held) => held.person === candidate && held.from === row.from && onSameSeat(held, row),
          ),
      ),
    ),
  )
  const plans = placed.map((own) => {
    const matched = own.holdings.flatMap((row): readonly Matched[] => {
      const who = people.byKey.get(row.person)
      if (who === undefined) return []
      const held = holdingsOf(own.council.id).find(
        (other) => other.person === who.id && other.from === row.from && own.onSameSeat(other, row),
      )
      return [{ row, who, ...(held && { held }) }]
    })
    // A row whose person is asked about may be any holding on its seat from its day.
    const asked = own.holdings.filter((row) => !people.byKey.has(row.person))
    const absent = holdingsOf(own.council.id).filter(
      (held) =>
        !matched.some((match) => match.held === held) &&
        !asked.some((row) => held.from === row.from && own.onSameSeat(held, row)),
    )
    return planCouncil(own, matched, absent, own.onSameSeat, documents.get(own.council.id), input)
  })
  const faults = [...input.roster.faults, ...plans.flatMap((plan) => plan.faults)].toSorted(byPlace)
  const ready = faults.length === 0 && people.questions.length === 0
  const registered = [...people.byKey.values()].filter(({ known }) => known === undefined).map(register)
  return {
    rows: plans.flatMap(({ rows }) => rows).toSorted((a, b) => a.row - b.row),
    gone: plans.flatMap(({ gone }) => gone),
    questions: people.questions,
    faults,
    acts: ready ? [...registered, ...plans.flatMap(({ acts }) => acts)] : [],
  }
}

type SameSeat = (held: Holding, row: RosterHolding) => boolean

/** Whether a holding of the store is on the seat of a row; where the composition is not at hand, in the same capacity. */
const sameSeat = ({ id, mandate, regions }: RosterCouncil): SameSeat => {
  const requirements = mandate.composition.kind === 'notAtHand' ? [] : mandate.composition.requirements
  const seats = new Map(seatsOf(id, requirements, regions).map((seat) => [seat.id, seat]))
  return (held, row) => {
    const seat = row.seat && seats.get(row.seat)
    return seat
      ? fits(held, seat)
      : held.party === row.party && held.role === row.role && held.orgNumber === row.orgNumber
  }
}

const planCouncil = (
  { council }: CouncilRoster,
  matched: readonly Matched[],
  absent: readonly Holding[],
  onSameSeat: SameSeat,
  document: Council | undefined,
  input: PlanInput,
): Pick<Plan, 'rows' | 'gone' | 'faults' | 'acts'> => {
  const { at, end, idFor } = input
  const several = new Set(
    council.mandate.composition.kind === 'notAtHand'
      ? []
      : council.mandate.composition.requirements.filter((own) => own.several).map((own) => own.id),
  )
  const excludes = (row: RosterHolding): boolean => row.seat !== undefined && !several.has(row.seat.split('/')[2] ?? '')
  const news = matched.filter(({ held }) => held === undefined)
  const gone = absent
    .filter((held) => held.to === undefined || held.to >= at)
    .map((held): { readonly held: Holding; readonly gone: GoneHolding } => {
      const starts = news.filter(({ row }) => excludes(row) && onSameSeat(held, row)).map(({ row }) => row.from)
      const to = lastDay(held, [at, ...starts.filter((from) => from > held.from)])
      const ticked = end?.has(held.id) === true
      return { held, gone: { council: council.id, holding: held.id, person: held.person, to, ticked } }
    })
  const left = absent.map((held) => {
    const ended = gone.find((own) => own.held === held)?.gone
    return ended?.ticked ? { ...held, to: ended.to } : held
  })
  const faults = matched.flatMap(({ row }): readonly RosterFault[] => {
    const other = excludes(row) ? left.find((held) => onSameSeat(held, row) && overlap(held, row)) : undefined
    return other ? [{ fault: 'seat-held-already', row: row.row, value: other.from }] : []
  })
  const rows = matched.map((match) =>
    planRow(council, match, match.held?.id ?? HoldingId.make(idFor(keyOf(council, match))), input),
  )
  const founding = document
    ? []
    : [
        establish(
          council,
          matched.map(({ row }) => row.from),
          at,
        ),
      ]
  const ends = gone.flatMap(({ gone: { holding, to, ticked } }) =>
    ticked ? [planned('end-holding', { council: council.id, holding, to })] : [],
  )
  const acts = rows.flatMap((row) => row.acts)
  // Who leaves a seat leaves it before the next one comes.
  const first = acts.filter(({ act }) => act === 'end-holding')
  const then = acts.filter(({ act }) => act !== 'end-holding')
  return {
    rows: rows.map((row) => row.planned),
    gone: gone.map((own) => own.gone).toSorted((a, b) => (a.holding < b.holding ? -1 : 1)),
    faults,
    acts: [...founding, ...ends, ...first, ...then],
  }
}

const keyOf = (council: RosterCouncil, { row, who }: Matched): string =>
  ['holding', council.id, row.seat ?? [row.party, row.orgNumber, row.role].join(' '), who.id, row.from].join(' ')

const lastDay = (held: Holding, before: readonly IsoDate[]): IsoDate => {
  const earliest = before.reduce((a, b) => (a < b ? a : b))
  const to = addDays(earliest, -1)
  return to < held.from ? held.from : to
}

const planRow = (
  council: RosterCouncil,
  { row, who, held }: Matched,
  holding: HoldingId,
  input: PlanInput,
): { readonly planned: PlannedRow; readonly acts: readonly PlannedAct[] } => {
  const found: RowChanges = held
    ? changesOf(council.id, row, held, input)
    : { changes: [], differs: [], acts: [record(council, row, who, holding)] }
  const state = held === undefined ? 'new' : found.acts.length > 0 ? 'changed' : 'same'
  return {
    acts: found.acts,
    planned: {
      row: row.row,
      council: council.id,
      holding,
      person: who.id,
      ...(row.seat && { seat: row.seat }),
      state,
      changes: found.changes,
      differs: [...found.differs, ...personDiffers(who)],
    },
  }
}

const personDiffers = ({ person, known }: MatchedPerson): readonly Difference[] => {
  if (known === undefined) return []
  const email = person.email && person.email.toLowerCase() !== known.email?.toLowerCase()
  return [
    ...(person.name === known.name ? [] : [{ column: 'name', was: known.name, is: person.name } as const]),
    ...(email ? [{ column: 'email', ...(known.email && { was: known.email }), is: person.email } as Difference] : []),
  ]
}
