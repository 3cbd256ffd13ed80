import { type ActionItem, ActionItemId } from '../vocabulary/action-item.ts'
import type { Calendar } from '../vocabulary/calendar.ts'
import { type Council } from '../vocabulary/council.ts'
import { CouncilId } from '../vocabulary/council-id.ts'
import { type Holding, HoldingId } from '../vocabulary/holding.ts'
import { type IsoDate, isoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { type Matter, MatterId } from '../vocabulary/matter.ts'
import { type Meeting, MeetingId } from '../vocabulary/meeting.ts'
import { orgNumber } from '../vocabulary/org-number.ts'
import { PersonId } from '../vocabulary/person.ts'
import { Owner, type Region } from '../vocabulary/region.ts'
import type { Sealed } from '../vocabulary/sealed.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import { type Statement, StatementId } from '../vocabulary/statement.ts'
import type { CouncilFacts } from './facts.ts'
import type { ExampleFacts } from './example.ts'

/** The day that examples are judged on where the day is not the point. */
export const today = isoDate('2026-11-23')

/** The day before `today`. */
export const yesterday = isoDate('2026-11-22')

/** The day after `today`. */
export const tomorrow = isoDate('2026-11-24')

const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** The nth holding and the nth person of an example. */
export const holdingId = (number: number): HoldingId => HoldingId.make(uuid(number))
export const personId = (number: number): PersonId => PersonId.make(uuid(1000 + number))

/** Words after sealing, whatever they said. */
export const sealed: Sealed = { ref: uuid(9000), digest: '0'.repeat(64) }

/** Two institutions. */
export const ahus = { orgNumber: orgNumber('983971636'), name: 'Akershus universitetssykehus HF', shortName: 'Ahus' }
export const oestfold = { orgNumber: orgNumber('983971768'), name: 'Sykehuset Østfold HF', shortName: 'Østfold' }

/** Helse Sør-Øst cut to two of its institutions: Ahus and Østfold. */
export const region: Region = {
  id: Owner.make('helse-soer-oest'),
  code: 'HSØ',
  name: { nb: 'Helse Sør-Øst', nn: 'Helse Søraust', en: 'Helse Sør-Øst' },
  rhf: { orgNumber: orgNumber('991324968'), name: 'Helse Sør-Øst RHF', shortName: 'Helse Sør-Øst' },
  institutions: [ahus, oestfold],
  otherActors: [],
  contact: null,
}

/** Helse Midt-Norge without institutions, for what is national. */
export const neighbour: Region = {
  ...region,
  id: Owner.make('helse-midt-norge'),
  code: 'HMN',
  name: { nb: 'Helse Midt-Norge', nn: 'Helse Midt-Noreg', en: 'Helse Midt-Norge' },
  rhf: { orgNumber: orgNumber('983658776'), name: 'Helse Midt-Norge RHF', shortName: 'Helse Midt-Norge' },
  institutions: [],
}

export const councilId: CouncilId = CouncilId.make('helse-soer-oest/samordningsraadet')

/** The leader's seat at each institution, and its id at Ahus and at Østfold. */
export const leader: SeatRequirement = {
  id: 'leder',
  norm: 'N044',
  party: 'institution',
  role: 'leder',
  alsoBy: ['delegert'],
  per: 'institution',
}
export const leaderAtAhus = `${councilId}/leder/${ahus.orgNumber}`
export const leaderAtOestfold = `${councilId}/leder/${oestfold.orgNumber}`

/** The leader at Ahus since 1 January 2026, of whom nothing more is known. */
export const bare: Holding = {
  id: holdingId(1),
  person: personId(1),
  party: 'institution',
  orgNumber: ahus.orgNumber,
  role: 'leder',
  from: isoDate('2026-01-01'),
  consents: [],
}

/** Someone at RegUt since 1 January 2026. */
export const atRegut: Holding = {
  id: holdingId(2),
  person: personId(2),
  party: 'regut',
  role: 'leder',
  from: isoDate('2026-01-01'),
  consents: [],
}

/** A consent given on a day, and withdrawn on another where that is said. */
export const consent = (given: IsoDate, withdrawn?: IsoDate): Holding['consents'][number] => ({
  given,
  ...(withdrawn && { withdrawn }),
  wording: 'mandate-2026',
})

/** A calendar of one year with so many meetings, fixed the December before unless another day is said. */
export const calendar = (year: number, meetings: number, fixedOn = isoDate(`${year - 1}-12-01`)): Calendar => ({
  year,
  fixedOn,
  dates: Array.from({ length: meetings }, (_, index) => ({
    date: isoDate(`${year}-${String(index + 2).padStart(2, '0')}-10`),
  })),
})

/** Matter 3/2026, for discussion, raised today and of concern to the institution of the leader at Ahus. */
export const matter: Matter = {
  id: MatterId.make(uuid(2001)),
  number: '3/2026',
  kind: 'discussion',
  raised: today,
  institutions: [ahus.orgNumber],
  input: [],
}

/** What the leader at Ahus takes home from matter 3/2026, given yesterday. */
export const actionItem: ActionItem = {
  id: ActionItemId.make(uuid(2002)),
  matter: matter.number,
  holding: bare.id,
  given: yesterday,
}

/** The nth meeting of an example, on a day, of which nothing more is known. */
export const meeting = (number: number, date: IsoDate, told: Partial<Meeting> = {}): Meeting => ({
  id: MeetingId.make(uuid(3000 + number)),
  date,
  ...told,
})

/** What the leader at Ahus said today of an application from Østfold. */
export const statement: Statement = {
  id: StatementId.make(uuid(2003)),
  applicant: oestfold.orgNumber,
  by: bare.id,
  given: today,
}

/** The council of the examples, with what the example says of it. */
export const council = (told: Partial<Council> = {}): Council => ({
  id: councilId,
  kind: 'samordningsraad',
  mandate: 'samordningsraadet',
  established: isoDate('2026-01-01'),
  holdings: [],
  managers: [],
  calendars: [],
  deviations: [],
  asks: [],
  ...told,
})

/** A mandate that lists one rule, with the seats and limits that the example needs; without seats they are not at hand. */
export const mandateWith = (
  rule: string,
  requirements?: readonly SeatRequirement[],
  limits?: Readonly<Record<string, number>>,
): Mandate => ({
  id: 'samordningsraadet',
  version: '2026',
  kind: 'samordningsraad',
  level: 'regional',
  name: { nb: 'Samordningsrådet', nn: 'Samordningsrådet', en: 'The coordination council' },
  shortName: { nb: 'Samordningsrådet', nn: 'Samordningsrådet', en: 'The coordination council' },
  source: 'A',
  adoptions: [],
  inForce: null,
  composition: requirements ? { kind: 'stated', requirements } : { kind: 'notAtHand' },
  rules: [{ rule, ...(limits && { limits }) }],
})

/** What an example about a council is judged on. */
export const judged = (
  mandate: Mandate,
  told: Partial<Council>,
  rest: Partial<Omit<CouncilFacts, 'council'>> = {},
): ExampleFacts => ({ mandate, council: { council: council(told), regions: [region], ...rest } })
