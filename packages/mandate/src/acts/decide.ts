import { decisionIn, noDecisionNorm } from '../rules/authority/no-decision.ts'
import { isEmailAddress } from '../vocabulary/email-address.ts'
import { holdsIdentityNumber } from '../vocabulary/identity-number.ts'
import type { ActContext, Decided, Streams, StreamKind } from './act.ts'
import { type ActName, acts } from './acts.ts'
import type { Refusal } from './refusal.ts'

/**
 * Why human words cannot be taken in: they hold a national identity number, they would write a decision down (N038), or
 * they are no e-mail address where one is asked for. Asked of every word field of every act before it is sealed, since nobody reads what is
 * sealed.
 */
export const refuseWords = (words: Readonly<Record<string, string>>): Refusal | undefined => {
  for (const [field, text] of Object.entries(words)) {
    if (holdsIdentityNumber(text)) return { reason: 'identity-number', field }
    const decision = decisionIn(text)
    if (decision) return { reason: 'decision', norm: noDecisionNorm, field, values: { word: decision.word } }
    if (field === 'email' && !isEmailAddress(text.trim())) return { reason: 'email', field }
  }
  return undefined
}

/** Decides an act by its name, on the state of its stream, its words already sealed. */
export const decide = (
  name: ActName,
  input: unknown,
  state: Streams[StreamKind] | undefined,
  context: ActContext,
): Decided => {
  const { act } = acts[name]
  return act.decide(input as never, state as never, context)
}
