import type { Language } from '@samrad/mandate'

type Words<Value> = Readonly<Record<Language, Value>>

/** What `samrad check` says around the findings. */
export const checkWords: Words<{
  readonly row: (row: number) => string
  readonly mend: string
  readonly nothing: string
  readonly council: string
  readonly councils: string
  readonly notAsked: (norms: string) => string
}> = {
  nb: {
    row: (row) => `rad ${row}`,
    mend: 'Slik løses det',
    nothing: 'Ingen åpne funn.',
    council: 'Andre plasser og rådet selv',
    councils: 'Råd',
    notAsked: (norms) => `En rosterfil svarer ikke på: ${norms}`,
  },
  nn: {
    row: (row) => `rad ${row}`,
    mend: 'Slik løyser du det',
    nothing: 'Ingen opne funn.',
    council: 'Andre plassar og rådet sjølv',
    councils: 'Råd',
    notAsked: (norms) => `Ei rosterfil svarer ikkje på: ${norms}`,
  },
  en: {
    row: (row) => `row ${row}`,
    mend: 'To mend it',
    nothing: 'No open findings.',
    council: 'Other seats and the council itself',
    councils: 'Council',
    notAsked: (norms) => `A roster file does not answer: ${norms}`,
  },
}
