import type { ActContext } from '../acts/act.ts'
import { type ActName, acts, evolve } from '../acts/acts.ts'
import { decide } from '../acts/decide.ts'
import type { CouncilFacts } from '../rule/facts.ts'
import type { Finding } from '../rule/finding.ts'
import type { Question } from '../rule/posed.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Council } from '../vocabulary/council.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { filled } from './fill.ts'

/** A case while it is mended. */
export interface Case {
  readonly mandate: Mandate
  readonly facts: CouncilFacts
  readonly question: Question
}

/** An act with its whole input, where the holes named have something standing in for them. */
export interface FilledAct {
  readonly act: ActName
  readonly input: Readonly<Record<string, unknown>>
  readonly holes: readonly string[]
}

/** What falls short, each by rule, norm and subject. */
export type Short = ReadonlyMap<string, Finding>

const keyOf = ({ rule, norm, subject }: Finding): string => `${rule} ${norm} ${subject.id}`

/** What falls short in the case. */
export const shortOf = ({ mandate, facts, question }: Case): Short =>
  new Map(
    evaluate(mandate, facts, question)
      .filter(({ answer }) => answer === 'falls-short')
      .map((finding) => [keyOf(finding), finding]),
  )

/** The case after the step; undefined where the act is refused, changes nothing, or is not about this council. */
export const afterStep = (before: Case, { act, input }: Pick<FilledAct, 'act' | 'input'>): Case | undefined => {
  const { mandate, facts, question } = before
  const own = acts[act].act
  if (own.kind !== 'council' || own.stream(input as never) !== facts.council.id) return undefined
  const context: ActContext = { at: question.at, regions: facts.regions, mandate }
  const decided = decide(act, input, facts.council, context)
  if ('refused' in decided || decided.events.length === 0) return undefined
  const council = decided.events.reduce<Council>((state, event) => evolve<'council'>(state, event), facts.council)
  return { ...before, facts: { ...facts, council } }
}

/** The first act among the finding's remedies that clears it, with something in its holes. */
export const clearing = (before: Case, finding: Finding, number: number) => {
  const { mandate, facts, question } = before
  for (const remedy of finding.remedies.filter(({ effect }) => effect === 'clears'))
    for (const input of filled(remedy, { mandate, facts, at: question.at, number, with: remedy.with })) {
      const step: FilledAct = { act: remedy.act, input, holes: remedy.holes }
      const after = afterStep(before, step)
      const short = after && shortOf(after)
      if (after && short && !short.has(keyOf(finding))) return { step, after, short }
    }
  return undefined
}
