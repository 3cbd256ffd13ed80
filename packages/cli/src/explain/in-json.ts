import { type Finding, type Language, type Names, type Repair, sayExplanation, sayRepair } from '@samrad/mandate'
import { writtenFinding } from '../check/written-finding.ts'
import type { Explained } from './explained.ts'

const named = ({ rule, norm, subject: { id } }: Finding) => ({ rule, norm, subject: id })

/** A repair as `--json` writes it: each act with its input, where `holes` names what only a person can fill in. */
const repairInJson = (repair: Repair, at: string, language: Language, names: Names) => {
  const said = sayRepair(repair, language, at, names)
  const outstanding = (own: Repair['left'], words: typeof said.left) =>
    own.map(({ finding, from, fact }, index) => ({
      ...named(finding),
      from,
      ...(fact && { fact }),
      said: words[index],
    }))
  return {
    summary: said.summary,
    steps: repair.steps.map(({ act, input, holes, clears, after }, index) => ({
      act,
      input,
      holes,
      clears: clears.map(named),
      ...(after !== undefined && { after }),
      said: said.steps[index],
    })),
    left: outstanding(repair.left, said.left),
    unknown: outstanding(repair.unknown, said.unknown),
  }
}

/** What was explained, as `--json` writes it; no person is named. */
export const inJson = (
  { id, kind, mandate, established, rows, settled, repair }: Explained,
  at: string,
  language: Language,
  { person: _person, ...names }: Names,
) => ({
  id,
  kind,
  ...(mandate && { mandate: { id: mandate.id, version: mandate.version } }),
  ...(established && { established }),
  rows: rows.map((own) => {
    const { finding, row, readings } = own
    const { since, missing, deviation } = finding
    const said = sayExplanation(own, language, names)
    return {
      ...writtenFinding(finding, row, at, language, names),
      subject: { id: finding.subject.id, ...writtenFinding(finding, row, at, language, names).subject },
      title: said.title,
      says: said.norm,
      known: said.known,
      read: own.read.map((read) => {
        const { label, value: told } = said.read.find(({ path }) => path === read.path) ?? {}
        return { ...read, ...(label !== undefined && { label, told }) }
      }),
      readings: readings.map(({ what, why }) => ({ what: what[language], why: why[language] })),
      ...(since && { since }),
      ...(deviation && { deviation }),
      ...(missing && { missing: { ...missing, said: said.missing } }),
    }
  }),
  settled,
  ...(repair && { repair: repairInJson(repair, at, language, names) }),
})
