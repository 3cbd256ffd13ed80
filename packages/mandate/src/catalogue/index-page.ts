import { catalogue } from '../rules/catalogue.ts'
import type { Language } from '../vocabulary/text.ts'
import { chapterOf, chapterTitle } from './chapter-titles.ts'
import type { CataloguePage } from './page.ts'
import { pageWords } from './page-words.ts'

/** Regeloversikten: every rule by chapter, with how it is decided, each leading to its page. */
export const rulesPage = (language: Language): CataloguePage => {
  const { title, lead, rule: column, how, silent } = pageWords[language]
  const chapters = [...new Set(catalogue.map(({ rule }) => chapterOf(rule.id)))]
  return {
    path: '',
    title,
    lead: lead(catalogue.length),
    sections: chapters.map((chapter) => ({
      id: chapter,
      title: chapterTitle(chapter)[language],
      blocks: [
        {
          kind: 'table',
          columns: [column, how],
          rows: catalogue
            .filter(({ rule }) => chapterOf(rule.id) === chapter)
            .map(({ rule, words }) => [
              { text: words[language].name, rule: rule.id },
              { text: rule.silent ? `${words[language].how} ${silent}` : words[language].how },
            ]),
        },
      ],
    })),
  }
}
