import type { AnswerKind } from '../rule/finding.ts'

/** LinkedText that may lead to the page of a rule, by its id. */
export interface LinkedText {
  readonly text: string
  readonly rule?: string
}

/** Something said, what explains it, and where it is from. */
export interface PagePoint {
  readonly text: string
  readonly more?: string
  readonly aside?: string
}

/** An example with the answer that the rule gives it, in words. */
export interface PageCase {
  readonly title: string
  readonly on: string
  readonly answer: AnswerKind
  /** True where a main rule is departed from with a recorded reason. */
  readonly deviation?: true
  /** The answer in a word: «Mangler». */
  readonly word: string
  /** What the rule says of it. */
  readonly said: string
  /** What was known, a sentence each. */
  readonly facts: readonly string[]
}

/** What a section is made of. The first cell of a table's row is its head. */
export type PageBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'points'; readonly points: readonly PagePoint[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly LinkedText[])[] }
  | { readonly kind: 'cases'; readonly cases: readonly PageCase[] }

/** A heading and what stands under it; `id` is the same in every language. */
export interface PageSection {
  readonly id: string
  readonly title: string
  readonly blocks: readonly PageBlock[]
}

/**
 * Katalogside: a page of the catalogue in one language, for whoever shows it: as Markdown, on a screen, in a terminal.
 * `path` is the rule's id, empty for the page that leads to the others.
 */
export interface CataloguePage {
  readonly path: string
  readonly title: string
  /** The chapter it stands in, where it is a rule's. */
  readonly chapter?: string
  readonly lead: string
  readonly sections: readonly PageSection[]
}
