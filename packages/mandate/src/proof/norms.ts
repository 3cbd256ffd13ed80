import { type ActRun, runActExamples } from '../acts/run-examples.ts'
import { mandates } from '../mandates/mandates.ts'
import { catalogue } from '../rules/catalogue.ts'
import { type ExampleRun, runExamples } from '../rules/run-examples.ts'
import type { Way } from '../sources/way.ts'
import type { Part } from '../sources/part.ts'
import { type Norm, type NormId, norm as entryOf, sections } from '../sources/register.ts'
import { councils } from './councils.ts'
import { family } from './family.ts'
import { national } from './national.ts'
import type { Proof } from './proof.ts'

/** The proofs that are neither a rule's examples nor an act's. */
export const proofs: readonly Proof[] = [...family, ...councils, ...national]

/** A part of the norm register, by the documents' own chapters. */
export type SectionId = keyof typeof sections

/** How one norm stands: each of its ways with what proves it; nothing where the way is still open. */
export interface NormStanding {
  readonly norm: NormId
  readonly section: SectionId
  readonly standing: 'honoured' | 'open' | 'reference'
  readonly ways: readonly { readonly way: Way; readonly provenBy: readonly string[] }[]
  /** The part of the product that an open norm comes with. */
  readonly comesWith: Part | null
}

interface Runs {
  readonly rules: readonly ExampleRun[]
  readonly acts: readonly ActRun[]
  readonly proofs: readonly Proof[]
}

const listed = new Set(mandates.flatMap((mandate) => mandate.rules.map(({ rule }) => rule)))
const seatNorms = new Set(
  mandates.flatMap(({ composition }) =>
    composition.kind === 'notAtHand' ? [] : composition.requirements.map((requirement) => requirement.norm as NormId),
  ),
)

/**
 * Whether the rule judges anyone by the norm: it is about regions or the nation, or a mandate lists it; and where it
 * answers each seat by the norm that gives the seat, a mandate has such a seat.
 */
const inUse = (rule: (typeof catalogue)[number]['rule'], norm: NormId): boolean =>
  rule.scope === 'region' ||
  rule.scope === 'nation' ||
  (listed.has(rule.id) && (rule.scope !== 'seat' || rule.norms.length === 1 || seatNorms.has(norm)))

const findings = (norm: NormId, { rules }: Runs): readonly string[] =>
  catalogue
    .filter(({ rule, examples }) => {
      const runs = rules.filter((run) => run.rule === rule.id)
      return (
        rule.norms.includes(norm) &&
        inUse(rule, norm) &&
        examples.some((example) => example.norm === norm) &&
        runs.every(({ expected, got }) => expected === got)
      )
    })
    .map(({ rule }) => rule.id)

const guards = (norm: NormId, { acts }: Runs): readonly string[] => [
  ...new Set(
    acts.flatMap(({ act, refusedBy, expected, got }) => (refusedBy === norm && expected === got ? [act] : [])),
  ),
]

const provenBy = (norm: NormId, way: Way, runs: Runs): readonly string[] => [
  ...(way === 'finding' ? findings(norm, runs) : []),
  ...(way === 'guard' ? guards(norm, runs) : []),
  ...runs.proofs.filter((proof) => proof.norm === norm && proof.way === way && proof.holds()).map(({ what }) => what),
]

const standingOf = ({ id, ways, comesWith }: Norm, section: SectionId, runs: Runs): NormStanding => {
  const told = ways.map((way) => ({ way, provenBy: way === 'reference' ? [] : provenBy(id, way, runs) }))
  const due = told.filter(({ way }) => way !== 'reference')
  const standing = due.length === 0 ? 'reference' : due.every((own) => own.provenBy.length > 0) ? 'honoured' : 'open'
  return { norm: id, section, standing, ways: told, comesWith: standing === 'open' ? comesWith : null }
}

/** How many norms there are, and which are honoured by proof, open, or only referred to. */
export interface Norms {
  readonly total: number
  readonly honoured: readonly NormId[]
  readonly open: readonly NormId[]
  readonly reference: readonly NormId[]
  readonly standings: readonly NormStanding[]
}

/**
 * How the product stands to every norm of the register, reckoned from its rules' examples, its acts' examples and its
 * proofs; nothing of it is written down. Takes some tens of milliseconds.
 */
export const norms = (given: readonly Proof[] = proofs): Norms => {
  const runs = { rules: runExamples(), acts: runActExamples(), proofs: given }
  const standings = (Object.keys(sections) as readonly SectionId[]).flatMap((section) =>
    (Object.keys(sections[section]) as readonly NormId[]).map((id) => standingOf(entryOf(id), section, runs)),
  )
  const those = (standing: NormStanding['standing']): readonly NormId[] =>
    standings.filter((own) => own.standing === standing).map(({ norm }) => norm)
  return {
    total: standings.length,
    honoured: those('honoured'),
    open: those('open'),
    reference: those('reference'),
    standings,
  }
}
