import type { AnswerKind, Finding } from '../rule/finding.ts'

/** Plassens tilstand: one word for how a seat stands, as the symbols of the matrix show it. */
export type SeatStatus =
  | 'vacant'
  | 'consent-withdrawn'
  | 'consent-missing'
  | 'delegation-missing'
  | 'not-endorsed'
  | 'time-not-set-aside'
  | 'unknown'
  | 'in-order'

interface Sign {
  readonly status: SeatStatus
  readonly rule: string
  readonly answer: AnswerKind
  readonly value?: string
}

/** What gives a seat its status, gravest first: the first finding that matches decides. */
const signs: readonly Sign[] = [
  { status: 'vacant', rule: 'composition/seat-is-held', answer: 'falls-short' },
  { status: 'consent-withdrawn', rule: 'prerequisites/consent-in-force', answer: 'falls-short', value: 'withdrawn' },
  { status: 'consent-missing', rule: 'prerequisites/consent-in-force', answer: 'falls-short' },
  { status: 'delegation-missing', rule: 'composition/authority-is-delegated', answer: 'falls-short' },
  { status: 'not-endorsed', rule: 'prerequisites/endorsed-in-line', answer: 'falls-short' },
  { status: 'time-not-set-aside', rule: 'prerequisites/time-set-aside', answer: 'falls-short' },
  { status: 'unknown', rule: 'prerequisites/time-set-aside', answer: 'unknown' },
]

/** The status that the findings about one seat and its holders give it, and the finding that decides. */
export const seatStatus = (
  findings: readonly Finding[],
): { readonly status: SeatStatus; readonly finding?: Finding } => {
  for (const sign of signs) {
    const finding = findings.find(
      (own) =>
        own.rule === sign.rule && own.answer === sign.answer && (sign.value === undefined || sign.value in own.values),
    )
    if (finding) return { status: sign.status, finding }
  }
  return { status: 'in-order' }
}
