import type { Values } from './act-fields.ts'

const keyOf = (about: string): string => `draft ${about}`

/** What was written in a form that was left, or that the network took; kept on this machine until the window closes. */
export const keptDraft = (about: string): Values | undefined => {
  const kept = sessionStorage.getItem(keyOf(about))
  return kept === null ? undefined : (JSON.parse(kept) as Values)
}

/** Keeps what is being written. */
export const keepDraft = (about: string, values: Values): void =>
  sessionStorage.setItem(keyOf(about), JSON.stringify(values))

/** Forgets it: it has been saved, or was not wanted. */
export const forgetDraft = (about: string): void => sessionStorage.removeItem(keyOf(about))
