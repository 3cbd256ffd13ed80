import { describe, expect, test } from 'vitest'
import { catalogue } from '../rules/catalogue.ts'
import { runExamplesOf } from '../rules/run-examples.ts'
import { citation } from '../sources/citation.ts'
import { documents } from '../sources/documents.ts'
import { norm } from '../sources/register.ts'
import { type Language, languages } from '../vocabulary/text.ts'
import { regions } from '../mandates/regions/regions.ts'
import type { Refinement } from '../vocabulary/refinement.ts'
import { Owner } from '../vocabulary/region.ts'
import { factsOf } from './facts-of-example.ts'
import { rulesPage } from './index-page.ts'
import type { CataloguePage, PageBlock } from './page.ts'
import { regionsSection } from './regions-that-refine.ts'
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

  test.each(languages)('shows what tells two examples apart whose answers differ, in %s', (language) => {
    const cases = pageOf(rule.id, language).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'cases' ? block.cases : [])),
    )
    const answers = new Map<string, Set<string>>()
    for (const { on, facts, answer, said } of cases) {
      const known = [on, ...facts.toSorted()].join(' ')
      answers.set(known, (answers.get(known) ?? new Set()).add(`${answer}: ${said}`))
    }
    expect([...answers].filter(([, own]) => own.size > 1)).toEqual([])
  })

  test('says each reading that the finding rests on, and each document with what is known of its dates', () => {
    const page = pageOf(rule.id, 'nn')
    const norms = rule.silent ? [] : rule.norms
    for (const id of norms) {
      for (const { what, why } of norm(id).readings.filter(({ way }) => way === null || way === 'finding'))
        expect(section(page, 'readings')).toContain(`${what.nn}\n${why.nn}`)
      const { title, adoptions } = documents[citation(id).document]
      expect(section(page, 'since')).toContain(title.nn)
      for (const { by } of adoptions) expect(section(page, 'since')).toContain(by.nn)
    }
    expect(section(page, 'since') === 'Regelen er av til ein region slår han på.').toBe(rule.silent === true)
  })

  test('names every fact and every limit', () => {
    const page = pageOf(rule.id, 'en')
    expect(section(page, 'needs').split('\n')).toHaveLength(2 + 2 * rule.needs.length)
    const carried = ['holdings', 'managers', 'calendars', 'deviations']
    const lines = section(page, 'needs').split('\n').slice(2)
    const optional = rule.needs.filter((path) => !carried.includes(path.split('.')[0] ?? ''))
    const unasked = lines.filter((line) => line === 'The rule is not asked.').length
    const supplied = lines.filter((line) => line.startsWith('Not known.')).length
    const none = lines.filter((line) => line === 'Then we take it that there are none.').length
    expect(unasked + supplied + none).toBe(rule.needs.length)
    expect(unasked).toBeLessThanOrEqual(optional.length)
    expect(none).toBeLessThanOrEqual(rule.needs.length - optional.length)
  })

  test('says that a silent option is off and what it fills in, and of no other rule', () => {
    const page = pageOf(rule.id, 'nb')
    expect(page.lead.includes('Regelen er av til en region slår den på')).toBe(rule.silent === true)
    expect(page.sections[0]?.title === 'Fyller ut').toBe(rule.silent === true)
  })

  test.each(languages)('is whole and in %s alone', (language) => {
    const said = saidOn(pageOf(rule.id, language))
    expect(said.filter((text) => text === '' || /undefined|null|NaN|\[object|\s\s|\s[.,]|\.\./.test(text))).toEqual([])
    expect(said.map((text) => text.replaceAll(names, '')).filter((text) => foreign[language].test(text))).toEqual([])
  })
})

describe('what is known in an example', () => {
  const known = (id: string, title: string): readonly string[] => {
    const example = catalogue.find(({ rule }) => rule.id === id)?.examples.find((own) => own.title.nb === title)
    return example ? factsOf(example, 'nb') : []
  }

  test.each([
    [
      'prerequisites/endorsed-in-line',
      'Dag uten navn',
      ['Leder, Akershus universitetssykehus, fra 01.01.2026, forankret 23.11.2026, uten navn.'],
    ],
    [
      'organisation/meetings-a-year',
      'Et avlyst møte telles ikke',
      ['Mandatets grense for møter i året: 4.', 'Møteplan for 2026, fastsatt 01.12.2025, 5 datoer, 1 avlyst.'],
    ],
    [
      'national/one-coordinates',
      'To perioder deler en dag',
      ['Helse Sør-Øst koordinerer fra 01.01.2026 til 23.11.2026.', 'Helse Midt-Norge koordinerer fra 23.11.2026.'],
    ],
    [
      'organisation/meeting-has-quorum',
      'Én av fire, mot halvparten',
      [
        'Mandatets grense for prosent som må være til stede: 50.',
        'Mandatets grense for antall som må være til stede: 0.',
        '4 × leder, Akershus universitetssykehus, fra 01.01.2026.',
        'Møte 22.11.2026, 1 deltok.',
      ],
    ],
  ])('is told in sentences: %s, %s', (id, title, facts) => {
    expect(known(id, title)).toEqual(facts)
  })

  test('is nothing only where nothing is recorded', () => {
    const bare = catalogue
      .flatMap(({ examples }) => examples)
      .filter((example) => factsOf(example, 'nb').includes('Ingenting er registrert.'))
    const { council, rest } = {
      council: ['holdings', 'calendars', 'deviations'] as const,
      rest: ['matters', 'meetings'] as const,
    }
    expect(bare.length).toBeGreaterThan(0)
    for (const { facts } of bare) {
      if (!('mandate' in facts)) continue
      const recorded = [
        ...council.map((key) => facts.council.council[key]),
        ...rest.map((key) => facts.council[key] ?? []),
      ]
      expect(recorded.filter((list) => list.length > 0)).toEqual([])
    }
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

test('a mandate stands with the value that it sets for a limit, and that another needs a reason where no way is stricter', () => {
  const page = pageOf('organisation/meetings-a-year', 'nb')
  expect(section(page, 'mandates')).toBe(
    'Mandat\nMøter i året\nSamordningsrådet\n4\nMøter i året: et annet tall må begrunnes, for ingen har sagt hva som er strengere.',
  )
})

describe('a region that refines', () => {
  const refinement: Refinement = {
    region: Owner.make('helse-nord'),
    mandate: 'samordningsraadet',
    version: '2027',
    steps: [
      {
        step: 'set-limit',
        rule: 'organisation/meetings-a-year',
        limit: 'perYear',
        to: 3,
        laxer: { reason: { nb: 'Reisene er lange.', nn: 'Reisene er lange.', en: 'It is far to travel.' } },
      },
      { step: 'add-rule', rule: 'composition/term-has-an-end', limits: { years: 4, warnDays: 90 } },
      {
        step: 'add-seat',
        requirement: { id: 'lis', norm: 'N018', party: 'institution', role: 'representant', per: 'once' },
      },
    ],
  }
  const told = (id: string): unknown => {
    const rule = catalogue.find((own) => own.rule.id === id)?.rule
    return rule && regionsSection(rule, 'nb', [{ name: regions['helse-nord'].name, refinements: [refinement] }]).blocks
  }
  const aside = 'Helse Nord · Samordningsrådet, 2027'

  test('stands on the page of the rule, with the reason where it asks less', () => {
    expect(told('organisation/meetings-a-year')).toEqual([
      {
        kind: 'points',
        points: [
          {
            text: 'Regelen «Møter i året»: møter i året er endret fra 4 til 3.',
            more: 'Reisene er lange.',
            aside,
          },
        ],
      },
    ])
  })

  test('turns on a silent option, and adds a seat that the rules about seats ask about', () => {
    expect(told('composition/term-has-an-end')).toMatchObject([
      { points: [{ text: expect.stringContaining('Regelen «Funksjonstid» gjelder nå'), aside }] },
    ])
    expect(told('composition/seat-is-held')).toMatchObject([
      { points: [{ text: expect.stringMatching(/^Ny plass: representant.*\(N018\)\.$/), aside }] },
    ])
  })

  test('is not told where it is about another rule', () => {
    expect(told('prerequisites/consent-in-force')).toEqual([{ kind: 'text', text: 'Ingen region har endret regelen.' }])
  })
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
