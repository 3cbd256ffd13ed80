/** The fenced blocks of one language in a Markdown text, in their order, without the fences. */
export const codeBlocks = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, of, code]) => (of === language && code ? [code] : []))
