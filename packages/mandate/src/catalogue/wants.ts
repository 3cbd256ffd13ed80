import { cite, citation } from '../sources/citation.ts'
import type { SourceDocument } from '../sources/document.ts'
import { documents } from '../sources/documents.ts'
import type { Reading } from '../sources/reading.ts'
import { norm, type NormId } from '../sources/register.ts'
import { shortDate } from '../texts/dates.ts'
import type { AnyRule } from '../rule/rule.ts'
import type { Language } from '../vocabulary/text.ts'
import type { PagePoint, PageSection } from './page.ts'
import { pageWords } from './page-words.ts'

const sourcesOf = (rule: AnyRule): readonly SourceDocument[] =>
  [...new Set(rule.norms.map((id) => citation(id).document))].map((id) => documents[id])

/** What the documents want, or what a silent option fills in: each norm of the rule, its force and where it stands. */
export const wantsSection = (rule: AnyRule, language: Language): PageSection => {
  const words = pageWords[language]
  const points = rule.norms.map((id): PagePoint => {
    const { text, force } = norm(id)
    return { text: text[language], aside: `${words.forces[force]} · ${cite(id, language)}` }
  })
  const title = rule.silent ? words.fillsIn : words.wants(sourcesOf(rule).map(({ kind }) => kind))
  return { id: 'wants', title, blocks: [{ kind: 'points', points }] }
}

/** The readings of the rule's norms that its finding rests on, one that several norms share told once; a silent option has none. */
export const readingsSection = (rule: AnyRule, language: Language): readonly PageSection[] => {
  const words = pageWords[language]
  if (rule.silent) return []
  const shared = new Map<string, { readonly reading: Reading; readonly norms: NormId[] }>()
  for (const id of rule.norms)
    for (const reading of norm(id).readings) {
      if (reading.way !== null && reading.way !== 'finding') continue
      const key = `${reading.what.nb} ${reading.why.nb}`
      const known = shared.get(key)
      if (known) known.norms.push(id)
      else shared.set(key, { reading, norms: [id] })
    }
  const points = [...shared.values()].map(({ reading: { what, why, by, on }, norms }): PagePoint => ({
    text: what[language],
    more: why[language],
    aside: `${words.readBy(by, shortDate(on))} ${norms.map((id) => cite(id, language)).join('; ')}`,
  }))
  return points.length === 0 ? [] : [{ id: 'readings', title: words.readings, blocks: [{ kind: 'points', points }] }]
}

const datesOf = (source: SourceDocument, language: Language): string => {
  const words = pageWords[language]
  const told = [
    ...source.adoptions.map(({ by, on }) => words.adopted(by[language], shortDate(on))),
    ...(source.note ? [source.note[language]] : []),
  ]
  const dated = (['laidDown', 'edited', 'validFrom', 'validTo'] as const).flatMap((name) =>
    source.note || source[name] === null ? [] : [words[name](shortDate(source[name]))],
  )
  return [...told, ...dated].join(' ') || words.undated
}

/** Since when the rule's norms stand: what is known of the dates of the documents they are read from. */
export const sinceSection = (rule: AnyRule, language: Language): PageSection => ({
  id: 'since',
  title: pageWords[language].since,
  blocks: [
    rule.silent
      ? { kind: 'text', text: pageWords[language].silent }
      : {
          kind: 'points',
          points: sourcesOf(rule).map((source) => ({ text: source.title[language], more: datesOf(source, language) })),
        },
  ],
})
