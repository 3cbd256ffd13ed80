import { catalogue } from '../rules/catalogue.ts'
import type { Entry } from '../rules/entry.ts'
import type { Language } from '../vocabulary/text.ts'
import { casesSection } from './cases.ts'
import { chapterOf, chapterTitle } from './chapter-titles.ts'
import { mandatesSection } from './mandates-that-list.ts'
import { needsSection } from './needs.ts'
import type { CataloguePage, PageSection } from './page.ts'
import { pageWords } from './page-words.ts'
import { regionsSection } from './regions-that-refine.ts'
import { remediesSection } from './remedies.ts'
import { readingsSection, sinceSection, wantsSection } from './wants.ts'

const decidedSection = ({ words }: Entry, language: Language): PageSection => ({
  id: 'how',
  title: pageWords[language].how,
  blocks: [{ kind: 'text', text: words[language].how }],
})

/** The page of a rule, from the rule and its examples. */
export const pageOf = (entry: Entry, language: Language): CataloguePage => {
  const { rule, words } = entry
  const { scopes, silent, unsaid } = pageWords[language]
  return {
    path: rule.id,
    title: words[language].name,
    chapter: chapterTitle(chapterOf(rule.id))[language],
    lead: rule.silent ? `${scopes[rule.scope]} ${unsaid} ${silent}` : scopes[rule.scope],
    sections: [
      wantsSection(rule, language),
      decidedSection(entry, language),
      ...readingsSection(rule, language),
      casesSection(entry, language),
      remediesSection(entry, language),
      needsSection(entry, language),
      mandatesSection(rule, language),
      regionsSection(rule, language),
      sinceSection(rule, language),
    ],
  }
}

/** Regelens katalogside: the page of a rule by its id; nothing where there is no such rule. */
export const rulePage = (id: string, language: Language): CataloguePage | undefined => {
  const entry = catalogue.find(({ rule }) => rule.id === id)
  return entry && pageOf(entry, language)
}
