import type { Finding, Language } from '@samrad/mandate'

type Words<Value> = Readonly<Record<Language, Value>>

/** What `samrad check` says around the findings. */
export const checkWords: Words<{
  readonly answers: Readonly<Record<Finding['answer'], string>>
  readonly row: (row: number) => string
  readonly mend: string
  readonly nothing: string
  readonly council: string
  readonly notAsked: (norms: string) => string
}> = {
  nb: {
    answers: { 'falls-short': 'mangler', unknown: 'vet ikke', met: 'i orden', 'not-applicable': 'gjelder ikke' },
    row: (row) => `rad ${row}`,
    mend: 'Slik løses det',
    nothing: 'Ingen åpne funn.',
    council: 'Andre plasser og rådet selv',
    notAsked: (norms) => `En roster svarer ikke på: ${norms}`,
  },
  nn: {
    answers: { 'falls-short': 'manglar', unknown: 'veit ikkje', met: 'i orden', 'not-applicable': 'gjeld ikkje' },
    row: (row) => `rad ${row}`,
    mend: 'Slik løyser du det',
    nothing: 'Ingen opne funn.',
    council: 'Andre plassar og rådet sjølv',
    notAsked: (norms) => `Ein roster svarer ikkje på: ${norms}`,
  },
  en: {
    answers: {
      'falls-short': 'falls short',
      unknown: 'not known',
      met: 'in order',
      'not-applicable': 'not applicable',
    },
    row: (row) => `row ${row}`,
    mend: 'To mend it',
    nothing: 'No open findings.',
    council: 'Other seats and the council itself',
    notAsked: (norms) => `A roster does not answer: ${norms}`,
  },
}
