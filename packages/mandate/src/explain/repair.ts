import type { CouncilFacts, FactPath } from '../rule/facts.ts'
import type { Finding } from '../rule/finding.ts'
import type { Question } from '../rule/posed.ts'
import type { Remedy } from '../rule/remedy.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { PartyKind } from '../vocabulary/party.ts'
import { afterStep, type Case, clearing, type Short, shortOf, type FilledAct } from './case.ts'

/**
 * Ett steg: an act with its whole input. `holes` names the fields that only a person can fill, where something stands in
 * for them; words are sealed. A later step may speak of the holding that an earlier one begins.
 */
export interface RepairStep extends FilledAct {
  /** What falls short before the step and no longer after it. */
  readonly clears: readonly Finding[]
  /** Which earlier step, counted from 0, opened what this one clears; left out where it was there from the start. */
  readonly after?: number
}

/** What no act can clear on the day, or nobody has said: who can, and how they are asked. */
export interface Outstanding {
  readonly finding: Finding
  readonly from: PartyKind
  readonly fact?: FactPath
  readonly ask?: Remedy
}

/** Reparasjon: acts in order that leave nothing falling short that acts can clear, and none of them to spare. */
export interface Repair {
  readonly steps: readonly RepairStep[]
  readonly left: readonly Outstanding[]
  readonly unknown: readonly Outstanding[]
}

/** How far one repair may lead to another: a mandate that contradicts itself must not be mended for ever. */
const furthest = 8

/** Clears one finding after the other until none is left that an act clears; what the acts open is followed. */
const cleared = (start: Case): { readonly steps: readonly FilledAct[]; readonly left: Short } => {
  const steps: FilledAct[] = []
  const depth = new Map<string, number>()
  let [now, short] = [start, shortOf(start)]
  let stuck = new Set<string>()
  for (let progress = false; ;) {
    const next = [...short].find(([key]) => !stuck.has(key) && (depth.get(key) ?? 0) < furthest)
    if (next === undefined && !progress) return { steps, left: short }
    if (next === undefined) {
      // What could not be cleared before may be now.
      progress = false
      stuck = new Set()
      continue
    }
    const [key, finding] = next
    const found = clearing(now, finding, steps.length)
    if (found === undefined) {
      stuck.add(key)
      continue
    }
    for (const opened of found.short.keys()) if (!short.has(opened)) depth.set(opened, (depth.get(key) ?? 0) + 1)
    steps.push(found.step)
    now = found.after
    short = found.short
    progress = true
  }
}

/** The case after the steps, of which those are left out that are refused. */
const afterAll = (start: Case, steps: readonly FilledAct[]): Case =>
  steps.reduce((before, step) => afterStep(before, step) ?? before, start)

/** Leaves out every step without which nothing more falls short. */
const spared = (start: Case, steps: readonly FilledAct[], left: Short): readonly FilledAct[] => {
  const before = [start]
  for (const step of steps) before.push(afterStep(before.at(-1) ?? start, step) ?? before.at(-1) ?? start)
  for (let index = steps.length - 1; index >= 0; index--) {
    const without = shortOf(afterAll(before[index] ?? start, steps.slice(index + 1)))
    if ([...without.keys()].every((key) => left.has(key)))
      return spared(start, [...steps.slice(0, index), ...steps.slice(index + 1)], left)
  }
  return steps
}

/** Goes through the steps once more, and says of each what it clears and what opened that. */
const told = (start: Case, steps: readonly FilledAct[]): readonly RepairStep[] => {
  let [now, short] = [start, shortOf(start)]
  const openedBy = new Map<string, number>()
  return steps.map((step, index) => {
    now = afterStep(now, step) ?? now
    const after = shortOf(now)
    const gone = [...short].filter(([key]) => !after.has(key))
    const [first] = gone
    const by = first && openedBy.get(first[0])
    for (const key of after.keys()) if (!short.has(key)) openedBy.set(key, index)
    short = after
    return { ...step, clears: gone.map(([, finding]) => finding), ...(by !== undefined && { after: by }) }
  })
}

/** What nobody can clear is asked of the party it is about; of RegUt, which serves the council, where it is about none. */
const outstanding = (finding: Finding): Outstanding => {
  const ask = finding.remedies.find(({ effect }) => effect === 'asks')
  const { missing, subject } = finding
  return {
    finding,
    from: missing?.from ?? subject.party ?? 'regut',
    ...(missing && { fact: missing.fact }),
    ...(ask && { ask }),
  }
}

/**
 * Repairs a council on a day: a subset-minimal set of acts that, decided one after the other, leave nothing falling short
 * that an act can clear. What is unknown is not repaired, since no act makes anyone know: it is told who can say.
 */
export const repair = (mandate: Mandate, facts: CouncilFacts, question: Question): Repair => {
  const start: Case = { mandate, facts, question }
  const { steps, left } = cleared(start)
  const needed = spared(start, steps, left)
  const open = evaluate(mandate, afterAll(start, needed).facts, question)
  return {
    steps: told(start, needed),
    left: open.filter(({ answer }) => answer === 'falls-short').map(outstanding),
    unknown: open.filter(({ answer }) => answer === 'unknown').map(outstanding),
  }
}

/** The council after the repair, as the acts leave it; in the order given, and without those that are refused. */
export const repaired = (
  mandate: Mandate,
  facts: CouncilFacts,
  question: Question,
  steps: readonly Pick<RepairStep, 'act' | 'input'>[],
): CouncilFacts =>
  steps.reduce<Case>((before, step) => afterStep(before, step) ?? before, { mandate, facts, question }).facts
