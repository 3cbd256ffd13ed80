import { evaluate, type Finding, ledger } from '@samrad/mandate'
import type { Contestant } from './contestant.ts'
import { jsonRulesEngine } from './json-rules-engine.ts'
import { plain } from './plain.ts'
import { publicodes } from './publicodes.ts'
import { zenEngine } from './zen-engine.ts'

/** Samråd as anyone uses it: `evaluate` for each council. */
const samrad: Contestant = {
  run: (cases, at) => {
    const found: Finding[] = []
    for (const { mandate, facts } of cases) for (const finding of evaluate(mandate, facts, { at })) found.push(finding)
    return found
  },
}

/** Samråd's ledger, every row read: a row that nobody reads would not be made. */
const samradLedger: Contestant = {
  run: (cases, at) => {
    const rows: Finding[] = []
    for (const { mandate, facts } of cases) for (const row of ledger(mandate, facts, { at })) rows.push(row)
    return rows
  },
}

/** The plain loop, with or without the rows that ask nothing. */
const loop = (every: boolean): Contestant => ({
  run: (cases, at) => {
    const found: Finding[] = []
    for (const { mandate, facts } of cases) for (const finding of plain(mandate, facts, at, every)) found.push(finding)
    return found
  },
})

/** Every contestant, ready to run. */
export const contestants = {
  plain: loop(false),
  samrad,
  plainLedger: loop(true),
  samradLedger,
  jsonRulesEngine: jsonRulesEngine(),
  zenEngine: zenEngine(),
  publicodes: publicodes(),
} as const satisfies Readonly<Record<string, Contestant>>

/** A contestant's name in the table and in the JSON. */
export type ContestantName = keyof typeof contestants
