import type { Language } from '@samrad/mandate'

/** What `samrad explain` says around what is explained. */
export const explainWords: Readonly<
  Record<
    Language,
    {
      readonly version: (version: string) => string
      readonly who: string
      readonly row: (row: number) => string
      readonly norm: string
      readonly known: string
      readonly read: string
      readonly reading: string
      readonly missing: string
      readonly mend: string
      readonly nothing: string
      readonly established: (day: string) => string
      readonly settled: (count: number) => string
      readonly steps: string
      readonly clears: string
      readonly holes: string
      readonly left: string
      readonly unknown: string
      readonly knownAt: (known: string) => string
      readonly none: string
      readonly noRule: (given: string) => string
      readonly noNorm: (given: string) => string
      readonly noRowNumber: (given: string) => string
      readonly rowOfStore: string
    }
  >
> = {
  nb: {
    version: (version) => `mandatet ${version}`,
    who: 'Gjelder',
    row: (row) => `rad ${row}`,
    norm: 'Kilden sier',
    known: 'Vi vet',
    read: 'Regelen leste',
    reading: 'Lest slik',
    missing: 'Mangler',
    mend: 'Slik løses det',
    nothing: 'Ingen åpne funn.',
    established: (day) => `Rådet ble opprettet ${day}. Før det spørres det ikke om noe.`,
    settled: (count) => (count === 0 ? '' : `Med --all vises ${count} rader til.`),
    steps: 'Steg for steg',
    clears: 'Løser',
    holes: 'Fyll inn',
    left: 'Ingen handling løser dette',
    unknown: 'Vi vet ikke',
    knownAt: (known) => `kjent ${known}`,
    none: 'Ingen rader i protokollen svarer til det du spurte om.',
    noRule: (given) => `Regelen «${given}» finnes ikke. Alle reglene står i samrad catalogue.`,
    noNorm: (given) => `Normen «${given}» finnes ikke. Skriv for eksempel N031.`,
    noRowNumber: (given) => `«${given}» er ikke et radnummer. Første rad under overskriftene er 2.`,
    rowOfStore: '--row hører sammen med en rosterfil. Lageret har ikke rader.',
  },
  nn: {
    version: (version) => `mandatet ${version}`,
    who: 'Gjeld',
    row: (row) => `rad ${row}`,
    norm: 'Kjelda seier',
    known: 'Vi veit',
    read: 'Regelen las',
    reading: 'Lese slik',
    missing: 'Manglar',
    mend: 'Slik løyser du det',
    nothing: 'Ingen opne funn.',
    established: (day) => `Rådet vart oppretta ${day}. Før det blir det ikkje spurt om noko.`,
    settled: (count) => (count === 0 ? '' : `Med --all kjem ${count} rader til.`),
    steps: 'Steg for steg',
    clears: 'Løyser',
    holes: 'Fyll inn',
    left: 'Inga handling løyser dette',
    unknown: 'Vi veit ikkje',
    knownAt: (known) => `kjent ${known}`,
    none: 'Ingen rader i protokollen svarer til det du spurde om.',
    noRule: (given) => `Regelen «${given}» finst ikkje. Alle reglane står i samrad catalogue.`,
    noNorm: (given) => `Norma «${given}» finst ikkje. Skriv til dømes N031.`,
    noRowNumber: (given) => `«${given}» er ikkje eit radnummer. Den første rada under overskriftene er 2.`,
    rowOfStore: '--row høyrer saman med ei rosterfil. Lageret har ikkje rader.',
  },
  en: {
    version: (version) => `mandate ${version}`,
    who: 'About',
    row: (row) => `row ${row}`,
    norm: 'The source says',
    known: 'We know',
    read: 'The rule read',
    reading: 'Read thus',
    missing: 'Missing',
    mend: 'To mend it',
    nothing: 'No open findings.',
    established: (day) => `The council was established ${day}. Before that nothing is asked.`,
    settled: (count) => (count === 0 ? '' : `With --all ${count} more rows are shown.`),
    steps: 'Step by step',
    clears: 'Clears',
    holes: 'Fill in',
    left: 'No act clears this',
    unknown: 'Not known',
    knownAt: (known) => `known ${known}`,
    none: 'No row of the ledger is what you asked for.',
    noRule: (given) => `There is no rule “${given}”. Every rule is in samrad catalogue.`,
    noNorm: (given) => `There is no norm “${given}”. Write for example N031.`,
    noRowNumber: (given) => `“${given}” is no row number. The first row under the headers is 2.`,
    rowOfStore: '--row belongs with a roster file. The store has no rows.',
  },
}
