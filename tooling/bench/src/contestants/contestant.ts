import type { IsoDate } from '@samrad/mandate'
import type { Case } from '../nation/nation.ts'

/** What every contestant gives: which norm, about whom, and the answer. Ours give the whole finding, which holds this. */
export interface Answered {
  readonly norm: string
  readonly answer: string
  readonly subject: { readonly id: string }
}

/** Deltaker: one way to find what falls short, made ready once; only the run is timed. */
export interface Contestant {
  readonly run: (cases: readonly Case[], at: IsoDate) => readonly Answered[] | Promise<readonly Answered[]>
}

/** The findings as sorted keys, so that two contestants can be compared: what falls short, and what is unknown. */
export const keysOf = (answers: readonly Answered[]): readonly string[] =>
  answers
    .filter(({ answer }) => answer === 'falls-short' || answer === 'unknown')
    .map(({ norm, subject, answer }) => `${norm}|${subject.id}|${answer}`)
    .toSorted()
