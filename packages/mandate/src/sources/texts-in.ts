import { type Language, languages } from '../vocabulary/text.ts'

/** A text that a person reads, its language, and where it stands in what it was found in. */
export interface FoundText {
  readonly at: string
  readonly language: Language
  readonly text: string
}

/** The texts in a sentence that a function makes: what is written in it, with «…» for what is put in. */
const writtenIn = (sentence: (...given: never[]) => unknown): readonly string[] =>
  [...String(sentence).matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gsu)].map(
    ([, ...quoted]) => quoted.join('').replaceAll(/\$\{[^{}]*\}/gu, '…'),
  )

const walk = (value: unknown, at: string, language: Language | undefined, seen: Set<unknown>): readonly FoundText[] => {
  if (typeof value === 'string') return language ? [{ at, language, text: value }] : []
  if (typeof value === 'function')
    return language ? writtenIn(value as () => unknown).map((text) => ({ at, language, text })) : []
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  if (language === undefined) seen.add(value)
  const told = languages.every((own) => own in value)
  return Object.entries(value).flatMap(([key, inner]) =>
    walk(inner, `${at}/${key}`, told ? (languages.find((own) => own === key) ?? language) : language, seen),
  )
}

/**
 * Tekstene i en verdi: every text that stands under `nb`, `nn` and `en`, however deep, sentences that functions make too;
 * all of them where `language` says what the whole is written in. Each is found once.
 */
export const textsIn = (value: unknown, language?: Language): readonly FoundText[] =>
  walk(value, '', language, new Set<unknown>())
