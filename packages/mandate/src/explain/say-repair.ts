import { acts } from '../acts/acts.ts'
import type { Names } from '../rule/say.ts'
import { sayFinding } from '../rules/say-finding.ts'
import { fieldName } from '../texts/field-names.ts'
import { parties } from '../vocabulary/party.ts'
import type { Language } from '../vocabulary/text.ts'
import type { Outstanding, Repair, RepairStep } from './repair.ts'
import { sayMissing } from './say-explanation.ts'

/** A step in words: what is done, what it clears, and what a person must fill in. */
export interface SaidStep {
  /** The act, as its button says it. */
  readonly act: string
  readonly clears: readonly string[]
  readonly holes: readonly string[]
  /** «Følger av steg 1», where an earlier step opened it. */
  readonly follows?: string
}

/** What is left, in words: what it is, and who is to be asked. */
export interface SaidOutstanding {
  readonly title: string
  readonly ask: string
}

/** A repair in words. */
export interface SaidRepair {
  readonly summary: string
  readonly steps: readonly SaidStep[]
  readonly left: readonly SaidOutstanding[]
  readonly unknown: readonly SaidOutstanding[]
}

const sayings: Readonly<
  Record<
    Language,
    {
      readonly summary: (steps: number, left: number, unknown: number) => string
      readonly nothing: string
      readonly follows: (step: number) => string
      readonly ask: (party: string) => string
    }
  >
> = {
  nb: {
    summary: (steps, left, unknown) =>
      `Steg som trengs: ${steps}. Det ingen handling løser: ${left}. Det vi ikke vet: ${unknown}.`,
    nothing: 'Ingenting mangler.',
    follows: (step) => `Følger av steg ${step}`,
    ask: (party) => `Ingen handling løser dette på dagen. Spør: ${party}.`,
  },
  nn: {
    summary: (steps, left, unknown) =>
      `Steg som trengst: ${steps}. Det inga handling løyser: ${left}. Det vi ikkje veit: ${unknown}.`,
    nothing: 'Ingenting manglar.',
    follows: (step) => `Følgjer av steg ${step}`,
    ask: (party) => `Inga handling løyser dette på dagen. Spør: ${party}.`,
  },
  en: {
    summary: (steps, left, unknown) =>
      `Steps needed: ${steps}. What no act clears: ${left}. What is not known: ${unknown}.`,
    nothing: 'Nothing falls short.',
    follows: (step) => `Follows from step ${step}`,
    ask: (party) => `No act clears this on the day. Ask: ${party}.`,
  },
}

/** The shell makes the id of a holding; a person fills in the rest. */
const isForPerson = (hole: string): boolean => hole !== 'holding'

/** Says a repair in a language, with the names the caller gives; who is still to be named is told as «representanten». */
export const sayRepair = (
  { steps, left, unknown }: Repair,
  language: Language,
  at: string,
  names: Names,
): SaidRepair => {
  const words = sayings[language]
  const step = ({ act, clears, holes, after }: RepairStep): SaidStep => {
    const said = clears.map((finding) => ({ finding, ...sayFinding(finding, language, at, names) }))
    const [first] = said
    const button = first?.buttons[first.finding.remedies.findIndex((remedy) => remedy.act === act)]
    return {
      act: button ?? acts[act].words.label[language],
      clears: said.map(({ title }) => title),
      holes: holes.filter(isForPerson).map((hole) => fieldName(hole, language)),
      ...(after !== undefined && { follows: words.follows(after + 1) }),
    }
  }
  const outstanding = ({ finding, from, fact }: Outstanding): SaidOutstanding => ({
    title: sayFinding(finding, language, at, names).title,
    ask: fact === undefined ? words.ask(parties[from][language]) : sayMissing({ fact, from }, language),
  })
  return {
    summary:
      steps.length + left.length + unknown.length === 0
        ? words.nothing
        : words.summary(steps.length, left.length, unknown.length),
    steps: steps.map(step),
    left: left.map(outstanding),
    unknown: unknown.map(outstanding),
  }
}
