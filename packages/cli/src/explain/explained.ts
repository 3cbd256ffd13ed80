import {
  byGravity,
  explain,
  explainInNation,
  explainInRegion,
  type Explanation,
  type Finding,
  forceOf,
  type IsoDate,
  isOpen,
  ledger,
  ledgerInNation,
  ledgerInRegion,
  type Mandate,
  nasjonal,
  type Question,
  type Repair,
  repair,
} from '@samrad/mandate'
import type { Source, SourcedCouncil } from '../sources/source.ts'
import type { ExplainOptions, RowFilter } from './explain-options.ts'

/** What is asked about: a council by its mandate, a region, or the national coordination, with the rows asked for. */
export interface Explained {
  readonly id: string
  readonly kind: 'council' | 'region' | 'nation'
  readonly mandate?: Mandate
  /** The day the council was established, where that is after the day asked about: then nothing is asked of it. */
  readonly established?: IsoDate
  readonly rows: readonly (Explanation & { readonly row?: number })[]
  /** How many more rows there are among those asked for, which ask nothing of anyone. */
  readonly settled: number
  readonly repair?: Repair
}

/** Whether something of force *must* falls short among the rows. */
export const isGrave = ({ rows }: Explained): boolean =>
  rows.some(({ finding: { answer, norm } }) => answer === 'falls-short' && ['must', 'never'].includes(forceOf(norm)))

/** Whether rows are named: then each is told whatever its answer is. */
const isNamed = ({ rules, norm, seat, row }: RowFilter): boolean =>
  [rules, norm, seat, row].some((own) => own !== undefined)

const isSeat = (given: string, seat: string | undefined): boolean =>
  seat !== undefined && `/${seat}/`.includes(`/${given}/`)

const isAsked = ({ rules, norm, seat, row }: RowFilter, finding: Finding, own: number | undefined): boolean =>
  (rules === undefined || rules.includes(finding.rule)) &&
  (norm === undefined || norm === finding.norm) &&
  (seat === undefined || isSeat(seat, finding.subject.seat)) &&
  (row === undefined || row === own)

/** Whether the council is the one given, by its whole id or by the part after the region. */
const isCouncil = (given: string | undefined, id: string): boolean =>
  given === undefined || id === given || id.endsWith(`/${given}`)

interface Ledger {
  readonly findings: Iterable<Finding>
  readonly explained: (finding: Finding) => Explanation | undefined
  readonly rowOf?: SourcedCouncil['rowOf']
}

const rowsOf = ({ findings, explained, rowOf }: Ledger, { rows, all }: ExplainOptions) => {
  const asked = [...findings]
    .map((finding) => ({ finding, row: finding.subject.holding && rowOf?.get(finding.subject.holding) }))
    .filter(({ finding, row }) => isAsked(rows, finding, row))
  const shown = asked.filter(({ finding }) => all || isNamed(rows) || isOpen(finding))
  return {
    settled: asked.length - shown.length,
    rows: shown
      .toSorted((a, b) => byGravity(a.finding, b.finding))
      .flatMap(({ finding, row }) => {
        const own = explained(finding)
        return own ? [{ ...own, ...(row !== undefined && { row }) }] : []
      }),
  }
}

const council = (
  { mandate, facts, rowOf }: SourcedCouncil,
  question: Question,
  options: ExplainOptions,
): Explained => ({
  id: facts.council.id,
  kind: 'council',
  mandate,
  ...(question.at < facts.council.established && { established: facts.council.established }),
  ...rowsOf(
    {
      findings: ledger(mandate, facts, question),
      explained: (finding) => explain(mandate, facts, question, finding),
      ...(rowOf && { rowOf }),
    },
    options,
  ),
  ...(options.repair && { repair: repair(mandate, facts, question) }),
})

/** Explains what a source says, a council at a time; the region and the nation come last, where no council is named. */
export function* explainEach(source: Source, options: ExplainOptions): Generator<Explained, void, undefined> {
  const { at, mandate, rows } = options
  const question: Question = { at, ...(source.provided && { provided: source.provided }) }
  const asked = source.councils.filter(
    (own) =>
      isCouncil(rows.council, own.facts.council.id) && (mandate === undefined || own.facts.council.mandate === mandate),
  )
  for (const own of asked) yield council(own, question, options)
  const { region, nation } = source
  if (mandate !== undefined || rows.council !== undefined || options.repair) return
  if (region) {
    const explained = (finding: Finding) => explainInRegion(region, question, finding)
    const told = rowsOf({ findings: ledgerInRegion(region, question), explained }, options)
    yield { id: region.region.id, kind: 'region', ...told }
  }
  if (nation) {
    const explained = (finding: Finding) => explainInNation(nation, question, finding)
    yield {
      id: nasjonal,
      kind: 'nation',
      ...rowsOf({ findings: ledgerInNation(nation, question), explained }, options),
    }
  }
}
