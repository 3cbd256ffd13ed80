import { describe, expect, test } from 'vitest'
import { catalogue } from '../rules/catalogue.ts'
import { runExamplesOf } from '../rules/run-examples.ts'
import { citation } from '../sources/citation.ts'
import { documents } from '../sources/documents.ts'
import { norm } from '../sources/register.ts'
import { limitNames } from '../texts/limit-names.ts'
import { type Language, languages } from '../vocabulary/text.ts'
import { rulesPage } from './index-page.ts'
import type { CataloguePage, PageBlock } from './page.ts'
import { rulePage } from './rule-page.ts'
import { toMarkdown } from './to-markdown.ts'

const pageOf = (id: string, language: Language): CataloguePage => {
  const page = rulePage(id, language)
  if (page === undefined) throw new Error(`no page: ${id}`)
  return page
}

const textsOf = (block: PageBlock): readonly string[] => {
  if (block.kind === 'text') return [block.text]
  if (block.kind === 'table') return [...block.columns, ...block.rows.flatMap((row) => row.map(({ text }) => text))]
  if (block.kind === 'points') return block.points.flatMap(({ text, more, aside }) => [text, more ?? '.', aside ?? '.'])
  return block.cases.flatMap(({ title, on, word, said, facts }) => [title, on, word, said, ...facts])
}

/** Everything that a page says. */
const saidOn = ({ title, lead, chapter, sections }: CataloguePage): readonly string[] => [
  title,
  lead,
  chapter ?? '.',
  ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(textsOf)]),
]

const section = (page: CataloguePage, id: string): string =>
  (page.sections.find((own) => own.id === id)?.blocks ?? []).flatMap(textsOf).join('\n')

/** Words of the one written language that never stand in the other. */
const foreign: Readonly<Record<Language, RegExp>> = {
  nb: /\b(ikkje|ein|eit|frå|kva|kven|kvar|vere|vart|nokon|verksemd\w*|leiar\w*)\b/i,
  nn: /\b(ikke|et|fra|hva|hvem|hver|være|ble|noen|virksomhet\w*|leder\w*)\b/i,
  en: /[æøå]/i,
}
const names =
  /RegUt|Samordningsrådet|RHF-et|Helse Sør-Øst|Sykehuset Østfold|Overlegeforeningen|Yngre legers forening|Samråd(?= )/g

describe.each(catalogue)('the page of $rule.id', ({ rule, words, examples }) => {
  test.each(languages)('tells what the documents want, with force and citation, in %s', (language) => {
    const page = pageOf(rule.id, language)
    expect([page.path, page.title]).toEqual([rule.id, words[language].name])
    for (const id of rule.norms) {
      expect(section(page, 'wants')).toContain(norm(id).text[language])
      expect(section(page, 'wants')).toContain(`· ${id}`.replace(' ', '\u00A0'))
    }
    expect(section(page, 'how')).toContain(words[language].how)
  })

  test('shows every example with the answer that was agreed', () => {
    const cases = pageOf(rule.id, 'nb').sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'cases' ? block.cases : [])),
    )
    expect(cases.map(({ title, answer }) => [title, answer])).toEqual(
      examples.map(({ title, answer }) => [title.nb, answer]),
    )
    expect(cases.filter(({ said }) => said === '')).toEqual([])
    const told = cases.map(({ title, on, said, facts }) => `${title} ${on} ${said} ${facts.join(' ')}`)
    expect(new Set(told).size).toBe(examples.length)
    expect(runExamplesOf([{ rule, examples }]).filter(({ expected, got }) => expected !== got)).toEqual([])
  })

  test.runIf(!rule.silent)(
    'says each reading that the finding rests on, and each document with what is known of its dates',
    () => {
      const page = pageOf(rule.id, 'nn')
      for (const id of rule.norms) {
        for (const { what, why } of norm(id).readings.filter(({ way }) => way === null || way === 'finding'))
          expect(section(page, 'readings')).toContain(`${what.nn}\n${why.nn}`)
        const { title, adoptions } = documents[citation(id).document]
        expect(section(page, 'since')).toContain(title.nn)
        for (const { by } of adoptions) expect(section(page, 'since')).toContain(by.nn)
      }
    },
  )

  test('names every fact and every limit', () => {
    const page = pageOf(rule.id, 'en')
    expect(section(page, 'needs').split('\n')).toHaveLength(2 + 2 * rule.needs.length)
    expect(Object.keys(rule.limits ?? {}).filter((limit) => limitNames[limit] === undefined)).toEqual([])
  })

  test('says that a silent option is off and what it fills in, and of no other rule', () => {
    const page = pageOf(rule.id, 'nb')
    expect(page.lead.includes('Av til en region slår den på')).toBe(rule.silent === true)
    expect(page.sections[0]?.title === 'Fyller ut').toBe(rule.silent === true)
  })

  test.each(languages)('is whole and in %s alone', (language) => {
    const said = saidOn(pageOf(rule.id, language))
    expect(said.filter((text) => text === '' || /undefined|null|NaN|\[object|\s\s|\s[.,]|\.\./.test(text))).toEqual([])
    expect(said.map((text) => text.replaceAll(names, '')).filter((text) => foreign[language].test(text))).toEqual([])
  })
})

test('there is no page of a rule that is not there', () => {
  expect(rulePage('composition/nobody', 'nb')).toBeUndefined()
})

test.each(languages)('the page of all rules leads to each of them once, under its chapter, in %s', (language) => {
  const { sections } = rulesPage(language)
  const led = sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.map(({ rule }) => [id, rule] as const)) : [],
    ),
  )
  const rules = led.flatMap(([chapter, rule]) => (rule === undefined ? [] : [[chapter, rule] as const]))
  expect(rules.map(([, rule]) => rule)).toEqual(catalogue.map(({ rule }) => rule.id))
  expect(rules.filter(([chapter, rule]) => !rule.startsWith(`${chapter}/`))).toEqual([])
})

test('a mandate stands with the value that it sets for a limit, and which way is stricter', () => {
  const page = pageOf('organisation/meetings-a-year', 'nb')
  expect(section(page, 'mandates')).toBe(
    'Mandat\nMøter i året\nSamordningsrådet\n4\nMøter i året: et høyere tall er strengere.',
  )
})

describe('as Markdown', () => {
  const page: CataloguePage = {
    path: 'a/b',
    title: 'En <regel>',
    chapter: 'Kapittel',
    lead: 'Spørsmålet stilles om rådet.',
    sections: [
      {
        id: 'x',
        title: 'Avsnitt',
        blocks: [
          { kind: 'text', text: 'Ja | nei, *aldri*.' },
          { kind: 'points', points: [{ text: 'Først', more: 'fordi', aside: 'N001' }, { text: 'Så' }] },
          { kind: 'table', columns: ['A', 'B'], rows: [[{ text: 'en', rule: 'c/d' }, { text: 'to' }]] },
        ],
      },
    ],
  }

  test('what has a meaning is escaped, and a rule is a link', () => {
    expect(toMarkdown(page, (rule) => `../${rule}.md`)).toBe(`# En \\<regel\\>

Kapittel · \`a/b\`

Spørsmålet stilles om rådet.

## Avsnitt

Ja \\| nei, \\*aldri\\*.

- Først  
  fordi  
  _N001_
- Så

| A | B |
| --- | --- |
| [en](../c/d.md) | to |
`)
  })
})
