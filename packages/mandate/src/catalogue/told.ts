import { shortDate } from '../texts/dates.ts'
import type { FactWords } from './fact-words.ts'

/** A first letter made large. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** What is known of one thing, as a sentence; what is not known is left out. */
export const told = (...parts: readonly (string | undefined)[]): string =>
  `${sentence(parts.filter((part) => part !== undefined && part !== '').join(', '))}.`

/** A word with the day it was so; nothing where it never was. */
export const dated = (word: string, on: string | undefined): string | undefined =>
  on === undefined ? undefined : `${word} ${shortDate(on)}`

/** From one day to another, both included; `from` alone where it has no end. */
export const lasting = (words: FactWords, { from, to }: { readonly from: string; readonly to?: string }): string =>
  [dated(words.from, from), dated(words.to, to)].filter((part) => part !== undefined).join(' ')
