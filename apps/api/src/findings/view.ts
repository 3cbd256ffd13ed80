import type { ActName, AnswerKind, Force, Remedy, SeatStatus, Subject } from '@samrad/mandate'

/** Tilstand: one word for how a seat, a holding or a finding stands; each has one symbol. */
export type StatusKey = SeatStatus | 'falls-short' | 'deviation' | 'met' | 'not-applicable'

/** Løsning, as a screen performs it: the act's address, what is filled in, and the fields a person must fill. */
export interface RemedyView {
  readonly act: ActName
  readonly method: 'POST' | 'PUT' | 'DELETE'
  /** Where a part is not known yet it stands as `{name}`, and is among the holes. */
  readonly path: string
  /** The body so far; the query for DELETE. */
  readonly with: Readonly<Record<string, unknown>>
  readonly holes: readonly string[]
  readonly effect: Remedy['effect']
  /** What the button says. */
  readonly label: string
  /** The stream whose version goes into If-Match; nothing where the act begins one. */
  readonly stream?: string
}

/** Funn, in the reader's language. */
export interface FindingView {
  readonly id: string
  readonly rule: string
  readonly norm: string
  readonly force: Force
  readonly answer: AnswerKind
  readonly status: StatusKey
  readonly subject: Subject
  readonly since?: string
  readonly asked?: string
  readonly said: {
    readonly title: string
    readonly reason: string
    /** Mandatet sier. */
    readonly norm: string
    /** Vi vet. */
    readonly known: string
    /** Slik løses det. */
    readonly mend: string
    readonly citation: string
  }
  readonly remedies: readonly RemedyView[]
}
