import { sectionTitles } from '../sources/section-titles.ts'
import type { Text } from '../vocabulary/text.ts'

const titles: Readonly<Record<string, Text>> = {
  ...sectionTitles,
  background: { nb: 'Bakgrunn', nn: 'Bakgrunn', en: 'Background' },
}

/** The chapter that a rule stands in, by the rule's id. */
export const chapterOf = (rule: string): string => rule.split('/', 1)[0] ?? rule

/** What a chapter of rules is called. Refused, as an error: a chapter that has no title. */
export const chapterTitle = (chapter: string): Text => {
  const title = titles[chapter]
  if (title === undefined) throw new Error(`no such chapter: ${chapter}`)
  return title
}
