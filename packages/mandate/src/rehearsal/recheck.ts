import type { CouncilDigest, CouncilFacts, RegionFacts } from '../rule/facts.ts'
import type { Finding } from '../rule/finding.ts'
import type { Question } from '../rule/posed.ts'
import { evaluate, evaluateInRegion } from '../rules/evaluate.ts'
import type { Council } from '../vocabulary/council.ts'
import type { Mandate } from '../vocabulary/mandate.ts'

/** A council with the mandate that judges it. */
export interface GovernedCouncil {
  readonly mandate: Mandate
  readonly facts: CouncilFacts
}

/** Gjennomgått: a region's councils judged on a date, each with its findings, and the findings of the region itself. */
export interface CheckedRegion {
  readonly question: Question
  readonly region: Omit<RegionFacts, 'councils'>
  readonly councils: ReadonlyMap<string, GovernedCouncil & { readonly findings: readonly Finding[] }>
  readonly findings: readonly Finding[]
}

/** Sammendraget: what a region's rules may know of a council. */
export const councilDigest = ({ id, kind, specialty, established }: Council): CouncilDigest => ({
  id,
  kind,
  established,
  ...(specialty !== undefined && { specialty }),
})

const judge = ({ mandate, facts }: GovernedCouncil, question: Question) => ({
  mandate,
  facts,
  findings: evaluate(mandate, facts, question),
})

const ofRegion = (
  region: CheckedRegion['region'],
  councils: CheckedRegion['councils'],
  question: Question,
): readonly Finding[] => {
  const own = [...councils.keys()].filter((id) => id.startsWith(`${region.region.id}/`)).toSorted()
  const digests = own.flatMap((id) => councils.get(id) ?? []).map(({ facts }) => councilDigest(facts.council))
  return evaluateInRegion({ ...region, councils: digests }, question)
}

/** Judges every council of a region, and the region, on a date. */
export const checkRegion = (
  region: CheckedRegion['region'],
  all: readonly GovernedCouncil[],
  question: Question,
): CheckedRegion => {
  const councils = new Map(all.map((own) => [own.facts.council.id as string, judge(own, question)]))
  return { question, region, councils, findings: ofRegion(region, councils, question) }
}

const isSameDigest = (a: CouncilDigest | undefined, b: CouncilDigest): boolean =>
  a !== undefined && a.kind === b.kind && a.specialty === b.specialty && a.established === b.established

/**
 * Judges again after an act: the one council it touched, or founded, and the region where its digest is another. The rest
 * is taken over as it was.
 */
export const recheck = (previous: CheckedRegion, touched: GovernedCouncil): CheckedRegion => {
  const { question, region } = previous
  const { council } = touched.facts
  const known = previous.councils.get(council.id)
  const councils = new Map(previous.councils).set(council.id, judge(touched, question))
  return {
    ...previous,
    councils,
    findings: isSameDigest(known && councilDigest(known.facts.council), councilDigest(council))
      ? previous.findings
      : ofRegion(region, councils, question),
  }
}
