import { type Language, languages } from '../vocabulary/text.ts'

/** A text that a person reads, and where it stands. */
export interface Found {
  readonly at: string
  readonly language: Language
  readonly text: string
}

/** The texts in a sentence that is made by a function: its literals, without what is put into them. */
const literals = (made: (...given: never[]) => unknown): readonly string[] =>
  [...String(made).matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/gsu)].map(([, ...quoted]) =>
    quoted.join('').replaceAll(/\$\{[^{}]*\}/gu, '…'),
  )

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every text in the value: what stands under `nb`, `nn` and `en`, and all below it. */
export const textsIn = (
  value: unknown,
  at: string,
  language?: Language,
  seen = new Set<unknown>(),
): readonly Found[] => {
  if (typeof value === 'string') return language ? [{ at, language, text: value }] : []
  if (typeof value === 'function')
    return language ? literals(value as () => unknown).map((text) => ({ at, language, text })) : []
  if (!isObject(value) || seen.has(value)) return []
  if (language === undefined) seen.add(value)
  const told = languages.every((own) => own in value)
  return Object.keys(value).flatMap((key) =>
    textsIn(value[key], `${at}.${key}`, told ? (languages.find((own) => own === key) ?? language) : language, seen),
  )
}
