import type { Language } from '../vocabulary/text.ts'
import { glossary, type Term } from './glossary.ts'

/** A term that a text calls by another word, and the word. */
export interface OtherWord {
  readonly term: Term
  readonly found: string
}

const avoided = (language: Language): readonly (readonly [Term, RegExp])[] =>
  glossary.flatMap((entry: Term) => {
    const words = entry.not?.[language]
    return words ? [[entry, new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu')] as const] : []
  })

const patterns: Readonly<Record<Language, readonly (readonly [Term, RegExp])[]>> = {
  nb: avoided('nb'),
  nn: avoided('nn'),
  en: avoided('en'),
}

/** Andre ord: what a text calls otherwise than the glossary does. Nothing where every term has its own word. */
export const otherWords = (text: string, language: Language): readonly OtherWord[] =>
  patterns[language].flatMap(([entry, words]) => [...text.matchAll(words)].map(([found]) => ({ term: entry, found })))
