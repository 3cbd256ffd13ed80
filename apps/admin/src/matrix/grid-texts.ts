import type { Language } from '@samrad/mandate'

interface GridTexts {
  readonly council: string
  readonly inOrder: string
  readonly findings: string
  readonly inInstitution: string
  readonly sortByFindings: string
  readonly selected: (count: number) => string
  readonly hint: { readonly open: string; readonly select: string; readonly ask: string }
  readonly noExceptions: string
  readonly legend: string
}

/** What the matrix itself says; loaded with it. */
export const gridTexts: Readonly<Record<Language, GridTexts>> = {
  nb: {
    council: 'Råd',
    inOrder: 'I orden',
    findings: 'Funn',
    inInstitution: 'Funn i virksomheten',
    sortByFindings: 'Sorter etter funn',
    selected: (count) => (count === 1 ? 'Én rute er valgt' : `${count} ruter er valgt`),
    hint: { open: 'Enter: åpne', select: 'Mellomrom: velg', ask: 'S: spør' },
    noExceptions: 'Ingen åpne funn om plasser',
    legend: 'Tegnforklaring',
  },
  nn: {
    council: 'Råd',
    inOrder: 'I orden',
    findings: 'Funn',
    inInstitution: 'Funn i verksemda',
    sortByFindings: 'Sorter etter funn',
    selected: (count) => (count === 1 ? 'Éi rute er vald' : `${count} ruter er valde`),
    hint: { open: 'Enter: opne', select: 'Mellomrom: vel', ask: 'S: spør' },
    noExceptions: 'Ingen opne funn om plassar',
    legend: 'Teiknforklaring',
  },
  en: {
    council: 'Council',
    inOrder: 'In order',
    findings: 'Findings',
    inInstitution: 'Findings in the institution',
    sortByFindings: 'Sort by findings',
    selected: (count) => (count === 1 ? 'One cell is selected' : `${count} cells are selected`),
    hint: { open: 'Enter: open', select: 'Space: select', ask: 'S: ask' },
    noExceptions: 'No open findings about seats',
    legend: 'Legend',
  },
}
