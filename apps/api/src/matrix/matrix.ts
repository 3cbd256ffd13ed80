import {
  type Finding,
  isOpen,
  type Language,
  type OrgNumber,
  sayFinding,
  seatStatus,
  type Names,
  statusWords,
} from '@samrad/mandate'
import { byPlace } from '../councils/order.ts'
import type { JudgedCouncil, Picture } from '../councils/picture.ts'
import { councilRow } from '../councils/row.ts'
import { groupLabels } from '../councils/group-labels.ts'
import type { CouncilGroup } from '../councils/view.ts'
import { namesFor, spoken } from '../findings/names.ts'
import { findingId } from '../findings/say.ts'
import type { Matrix, MatrixCell, MatrixRow } from './view.ts'

const spokenStatuses = (language: Language): Matrix['statuses'] =>
  Object.fromEntries(Object.entries(statusWords).map(([status, words]) => [status, words[language]]))

/** The rules whose findings give a seat its status; the matrix counts these and says so. */
const aboutSeats = (finding: Finding): boolean =>
  (finding.subject.kind === 'seat' || finding.subject.kind === 'holding') &&
  finding.rule !== 'prerequisites/responsible-manager'

const ofInstitution = ({ view }: JudgedCouncil, orgNumber: OrgNumber): readonly Finding[] =>
  view.findings.filter(
    (finding) =>
      finding.subject.party === 'institution' && finding.subject.orgNumber === orgNumber && aboutSeats(finding),
  )

const has = ({ view }: JudgedCouncil, orgNumber: OrgNumber): boolean =>
  [...view.seats, ...view.unseated].some((member) => member.party === 'institution' && member.orgNumber === orgNumber)

const cell = (
  judged: JudgedCouncil,
  orgNumber: OrgNumber,
  href: string,
  names: Names,
  language: Language,
): MatrixCell => {
  if (!has(judged, orgNumber)) return { status: 'not-applicable', word: statusWords['not-applicable'][language] }
  const { status, finding } = seatStatus(ofInstitution(judged, orgNumber))
  const word = statusWords[status][language]
  if (finding === undefined) return { status, word, href }
  const said = sayFinding(finding, language, judged.view.at, names)
  return {
    status,
    word,
    reason: `${said.title}. ${said.reason}`,
    citation: said.citation,
    href: `${href}?funn=${encodeURIComponent(findingId(finding))}`,
  }
}

/** The region's matrix. The national councils have no institutions, and stand in the list only. */
export const matrix = (picture: Picture, language: Language): Matrix => {
  const names = namesFor(picture)
  const { institutions } = picture.region
  const judged = new Map(picture.councils.map((each) => [each.council.id as string, each]))
  const listed = picture.councils
    .map((each) => councilRow(each, language))
    .filter(({ group }) => group !== 'national')
    .toSorted(byPlace)
  const rowOf = ({ id, name, region, slug }: (typeof listed)[number]): readonly MatrixRow[] => {
    const own = judged.get(id)
    if (own === undefined) return []
    const href = `/raad/${region}/${slug}`
    const cells = institutions.map(({ orgNumber }) => cell(own, orgNumber, href, names, language))
    return [
      {
        id,
        label: name,
        href,
        cells,
        ok: cells.filter(({ status }) => status === 'in-order').length,
        of: cells.filter(({ status }) => status !== 'not-applicable').length,
        findings: own.view.findings.filter((finding) => aboutSeats(finding) && isOpen(finding)).length,
      },
    ]
  }
  const order: readonly CouncilGroup[] = ['joint', 'specialties', 'fim', 'fki']
  const groups = order.flatMap((id) => {
    const rows = listed.filter(({ group }) => group === id).flatMap(rowOf)
    return rows.length > 0 ? [{ id, label: groupLabels[id][language], rows }] : []
  })
  const open = (orgNumber: OrgNumber): number =>
    picture.councils.flatMap((each) => ofInstitution(each, orgNumber)).filter(isOpen).length
  const reading = picture.councils.map(({ mandate }) => mandate.composition).find(({ kind }) => kind === 'reading')
  return {
    at: picture.at,
    columns: institutions.map(({ orgNumber, shortName, name }) => ({
      id: orgNumber,
      label: shortName,
      fullName: spoken(name),
      findings: open(orgNumber),
    })),
    groups,
    statuses: spokenStatuses(language),
    findings: groups.flatMap(({ rows }) => rows).reduce((sum, { findings }) => sum + findings, 0),
    ...(reading?.kind === 'reading' && { mark: reading.mark[language] }),
  }
}
