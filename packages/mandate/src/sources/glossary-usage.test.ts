import { describe, expect, test } from 'vitest'
import * as catalogue from '../catalogue/page-words.ts'
import * as face from '../index.ts'
import { columns } from '../roster/columns.ts'
import { answerWords } from '../rules/say-finding.ts'
import { fieldNames } from '../texts/field-names.ts'
import { statusWords } from '../view/status-words.ts'
import { parties } from '../vocabulary/party.ts'
import { roles } from '../vocabulary/role.ts'
import { languages, type Text } from '../vocabulary/text.ts'
import { calledOtherwise, otherWords } from './glossary-usage.ts'
import { formsOf, term, type TermId } from './glossary.ts'
import { textsIn } from './texts-in.ts'

const forces = Object.fromEntries(
  (['must', 'rule', 'may', 'never', 'fact'] as const).map((force) => [
    force,
    Object.fromEntries(languages.map((own) => [own, catalogue.pageWords[own].forces[force]])) as unknown as Text,
  ]),
)
const answers = {
  met: 'met',
  'falls-short': 'falls-short',
  unknown: 'not-known',
  'not-applicable': 'not-applicable',
} as const

/** The tables of words that stand on screens, and the term that each of their words is. */
const tables: readonly (readonly [string, Readonly<Record<string, Text>>, Readonly<Record<string, TermId>>])[] = [
  [
    'a role',
    roles,
    {
      leder: 'leader',
      delegert: 'delegate',
      'utdanningskoordinerende-overlege': 'training-coordinating-senior-physician',
      'pedagogisk-raadgiver': 'educational-adviser',
      referent: 'minute-taker',
      direktoer: 'director',
      spesialraadgiver: 'special-adviser',
      'yngre-legers-forening': 'association-of-junior-doctors',
      overlegeforeningen: 'association-of-senior-doctors',
      representant: 'representative',
      lis: 'doctor-in-specialist-training',
      fagdirektoer: 'medical-director',
      'hr-po-direktoer': 'hr-director',
      'regut-leder': 'regut-leader',
      tillitsvalgt: 'union-representative',
    } satisfies Record<keyof typeof roles, TermId>,
  ],
  [
    'a party',
    parties,
    {
      institution: 'institution',
      regut: 'regional-training-centre',
      rhf: 'regional-health-authority',
      union: 'union-representative',
      directorate: 'directorate-of-health',
      other: 'other-actor',
    } satisfies Record<keyof typeof parties, TermId>,
  ],
  ['an answer', answerWords, answers],
  ['a force', forces, { must: 'must', rule: 'main-rule', may: 'may', never: 'never', fact: 'fact' }],
  ['a status', statusWords, { vacant: 'vacant', unknown: 'not-known', 'in-order': 'met' }],
  [
    'a column',
    columns,
    { council: 'council', organisation: 'organisation', party: 'party', role: 'role', consentOn: 'consent' },
  ],
  [
    'a field',
    fieldNames,
    {
      council: 'council',
      date: 'date',
      holding: 'representation',
      kind: 'council-kind',
      manager: 'responsible-manager',
      mandate: 'mandate',
      norm: 'norm',
      orgNumber: 'organisation-number',
      owner: 'owner',
      party: 'party',
      person: 'person',
      role: 'role',
      rule: 'rule',
      seat: 'seat',
      setAside: 'protected-time',
      specialty: 'specialty',
      subject: 'subject',
      timeSetAside: 'protected-time',
    },
  ],
]

describe('a label is its term', () => {
  const cells = tables.flatMap(([table, words, termOf]) =>
    Object.entries(termOf).flatMap(([key, id]) =>
      languages.map((language) => [table, key, language, words, id] as const),
    ),
  )

  test.each(cells)('in the words of %s: %s in %s', (_table, key, language, words, id) => {
    const label = words[key]?.[language].toLowerCase()
    expect(formsOf(term(id), language).map((form) => form.toLowerCase())).toContain(label)
  })
})

describe('a text', () => {
  const { glossary: _, term: __, ...said } = face

  test('is found wherever it stands, in a rule’s sentences too', () => {
    const texts = textsIn(said)
    expect(texts.length).toBeGreaterThan(3_000)
    expect(new Set(texts.map(({ language }) => language))).toEqual(new Set(languages))
    expect(texts.map(({ text }) => text)).toContain('Ledig')
    expect(texts.some(({ at, text }) => at.includes('consent-in-force') && text.includes('…'))).toBe(true)
    expect(textsIn({ a: 'one', b: [() => `two ${1}`] }, 'en').map(({ text }) => text)).toEqual(['one', 'two …'])
  })

  test('calls nothing by another word than the glossary does', () => {
    expect(calledOtherwise(said)).toEqual([])
    expect(calledOtherwise({ nb: 'x', nn: 'y', en: { a: 'A calendar' } })).toEqual([
      '/en/a: «calendar» is meeting schedule',
    ])
  })

  test('that does, is found, whole words only and whatever the case', () => {
    const found = (text: string, language: 'nb' | 'nn' | 'en') =>
      otherWords(text, language).map((other) => [other.term.id, other.found])
    expect(found('Dagsorden sendes ut', 'nb')).toEqual([['agenda', 'Dagsorden']])
    expect(found('Dagsorden sendes ut', 'en')).toEqual([])
    expect(found('The calendar for the calendar year', 'en')).toEqual([['meeting-schedule', 'calendar']])
    expect(found('bakgårdsagendaen', 'nb')).toEqual([])
  })
})
