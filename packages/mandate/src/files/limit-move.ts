import type { RuleHead } from './rule-head.ts'

/** Which way a limit goes: asks more, asks less, or nobody has said which way is which. */
export type LimitMove = 'stricter' | 'laxer' | 'unsaid'

/** Which way a limit of a rule goes from one value to another, by the direction that the rule declares. */
export const limitMove = (rule: RuleHead | undefined, limit: string, from: number, to: number): LimitMove => {
  const limits = rule?.limits ?? {}
  const direction = Object.hasOwn(limits, limit) ? limits[limit]?.stricter : undefined
  if (direction === undefined) return 'unsaid'
  return to > from === (direction === 'more') ? 'stricter' : 'laxer'
}
