import type { Council, Finding, IsoDate, Mandate } from '@samrad/mandate'

type Subject = Finding['subject']
type Remedy = Finding['remedies'][number]
export type Holding = Council['holdings'][number]
export type Requirement = Extract<Mandate['composition'], { kind: 'stated' }>['requirements'][number]

const noHoles: readonly string[] = []
const noValues: Finding['values'] = {}
const noRemedies: readonly Remedy[] = []

/** A seat as a finding names it. */
export const seatSubject = (
  council: Council,
  { party, role }: Requirement,
  seat: string,
  orgNumber: string | undefined,
): Subject =>
  (orgNumber === undefined
    ? { kind: 'seat', id: seat, council: council.id, seat, party, role }
    : { kind: 'seat', id: seat, council: council.id, seat, party, role, orgNumber }) as Subject

/** A holding as a finding names it, on its seat where the composition has one for it. */
export const holdingSubject = (council: Council, holding: Holding, seat: string | undefined): Subject => {
  const { id, person, party, role } = holding
  const subject: { -readonly [K in keyof Subject]: Subject[K] } = {
    kind: 'holding',
    id,
    council: council.id,
    party,
    role,
    holding: id,
    person,
  }
  if (seat !== undefined) subject.seat = seat
  if (holding.orgNumber !== undefined) subject.orgNumber = holding.orgNumber
  return subject
}

/** An act that makes the finding go away once its holes are filled. */
export const clears = (act: Remedy['act'], input: Remedy['with'], holes = noHoles): Remedy => ({
  act,
  with: input,
  holes,
  effect: 'clears',
})

/** The act that asks someone about the finding. */
export const asks = (council: Council, rule: string, { id }: Subject, on: IsoDate): Remedy => ({
  act: 'ask',
  with: { council: council.id, rule, subject: id, on },
  holes: noHoles,
  effect: 'asks',
})

/** What a finding may say beyond rule, norm, answer and subject. */
export interface More {
  readonly values?: Finding['values'] | undefined
  readonly since?: IsoDate | undefined
  readonly missing?: Finding['missing'] | undefined
  readonly deviation?: true
  readonly remedies?: readonly Remedy[]
}

type Draft = { -readonly [K in keyof Finding]: Finding[K] }

/** One row: with the last day, by the given one, that someone was asked about it. */
export const row = (
  council: Council,
  at: IsoDate,
  rule: string,
  norm: string,
  answer: Finding['answer'],
  subject: Subject,
  { values = noValues, since, missing, deviation, remedies = noRemedies }: More,
): Finding => {
  const finding = { rule, norm, answer, subject, values, remedies } as Draft
  if (since !== undefined) finding.since = since
  if (missing !== undefined) finding.missing = missing
  if (deviation !== undefined) finding.deviation = deviation
  if (answer === 'met' || answer === 'not-applicable') return finding
  for (const ask of council.asks)
    if (ask.rule === rule && ask.subject === subject.id && ask.on <= at && ask.on > (finding.asked ?? ''))
      finding.asked = ask.on
  return finding
}
