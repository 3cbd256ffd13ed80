/** The fenced blocks of one language in a Markdown text, in their order, without the fences. */
export const codeBlocks = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, of, code]) => (of === language && code ? [code] : []))

/** A program in a Markdown text, and what the text says that it writes where that follows it. */
export interface Program {
  readonly code: string
  readonly writes: string | undefined
}

/** The TypeScript of a Markdown text, each block with the `text` block that follows it. */
export const programs = (markdown: string): readonly Program[] =>
  [...markdown.matchAll(/^```ts\n(.*?)^```$(?:\n\n```text\n(.*?)^```$)?/gms)].map(([, code = '', writes]) => ({
    code,
    writes,
  }))
