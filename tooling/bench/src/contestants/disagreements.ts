import { isDeepStrictEqual } from 'node:util'
import { evaluate, type Finding } from '@samrad/mandate'
import { anyCouncil } from '../nation/any-council.ts'
import { randomFrom } from '../nation/random.ts'
import { plain } from './plain.ts'

const keyed = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(findings.map((finding) => [`${finding.norm}|${finding.subject.id}|${finding.answer}`, finding]))

/** Where the plain loop and the rules say different things of one generated council: in any part of any finding. */
export const disagreementsOn = (seed: number): readonly string[] => {
  const { mandate, facts, at } = anyCouncil(randomFrom(seed))
  const [ours, theirs] = [keyed(plain(mandate, facts, at)), keyed(evaluate(mandate, facts, { at }))]
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((key) => !isDeepStrictEqual(ours.get(key), theirs.get(key)))
    .map((key) => JSON.stringify({ seed, at, key, plain: ours.get(key), rules: theirs.get(key) }))
}
