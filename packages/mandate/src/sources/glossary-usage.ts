import type { Language } from '../vocabulary/text.ts'
import { glossary, type Term } from './glossary.ts'
import { textsIn } from './texts-in.ts'

/** A term that a text calls by another word, and the word. */
export interface OtherWord {
  readonly term: Term
  readonly found: string
}

type Avoided = readonly (readonly [Term, RegExp])[]

const avoidedIn = (language: Language): Avoided =>
  glossary.flatMap((entry: Term) => {
    const words = entry.not?.[language]
    return words ? [[entry, new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu')] as const] : []
  })

let avoided: Readonly<Record<Language, Avoided>> | undefined

/** Andre ord: what a text calls otherwise than the glossary does. Nothing where every term has its own word. */
export const otherWords = (text: string, language: Language): readonly OtherWord[] => {
  avoided ??= { nb: avoidedIn('nb'), nn: avoidedIn('nn'), en: avoidedIn('en') }
  return avoided[language].flatMap(([entry, words]) =>
    [...text.matchAll(words)].map(([found]) => ({ term: entry, found })),
  )
}

/** The texts in a value that call a thing otherwise than the glossary does, each in a line: where, which word, which term. */
export const calledOtherwise = (value: unknown, language?: Language): readonly string[] => [
  ...new Set(
    textsIn(value, language).flatMap(({ at, language: own, text }) =>
      otherWords(text, own).map(({ term, found }) => `${at}: «${found}» is ${term[own]}`),
    ),
  ),
]
