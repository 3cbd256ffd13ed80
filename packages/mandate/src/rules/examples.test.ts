import { describe, expect, test } from 'vitest'
import { isNormId } from '../sources/register.ts'
import { type Language, languages } from '../vocabulary/text.ts'
import { catalogue } from './catalogue.ts'
import { sayFinding } from './say-finding.ts'
import { findingOf, runExamples } from './run-examples.ts'

const names = {
  organisation: () => 'Sykehuset Østfold HF',
  council: () => 'Samordningsrådet',
  specialty: () => 'Urologi',
  person: () => 'Kari Nordmann',
}
const kinds = ['falls-short', 'unknown', 'not-applicable'] as const

/** Words of the one written language that never stand in the other. */
const foreign: Readonly<Record<Language, RegExp>> = {
  nb: /\b(ikkje|ein|eit|frå|kva|kven|kvar|vere|vart|nokon|verksemd\w*|leiar\w*)\b/i,
  nn: /\b(ikke|et|fra|hva|hvem|hver|være|ble|noen|virksomhet\w*|leder\w*)\b/i,
  en: /[æøå]/i,
}

const cases = catalogue.flatMap(({ rule, words, examples }) =>
  examples.map((example) => ({ rule, words, example, finding: findingOf(rule, example) })),
)

test('every example of every rule gets the answer that was agreed', () => {
  expect(runExamples().filter(({ expected, got }) => expected !== got)).toEqual([])
})

describe.each(catalogue)('$rule.id', ({ rule, words, examples }) => {
  const findings = examples.flatMap((example) => findingOf(rule, example) ?? [])

  test('has an example for each answer it has words for, and words for each answer', () => {
    for (const language of languages) {
      const spoken = ['met', ...kinds.filter((kind) => words[language][kind] !== undefined)]
      const answered = [...new Set<string>(examples.map(({ answer }) => answer))]
      const differ = [
        ...spoken
          .filter((kind) => !answered.includes(kind))
          .map((kind) => `${language} has words for ${kind}, and no example is`),
        ...answered
          .filter((kind) => !spoken.includes(kind))
          .map((kind) => `an example is ${kind}, and ${language} has no words for it`),
      ]
      expect(differ).toEqual([])
    }
  })

  test('has an example for each norm it cites, and cites only norms that exist', () => {
    expect(rule.norms.filter((norm) => !isNormId(norm))).toEqual([])
    expect(new Set(examples.map(({ norm }) => norm))).toEqual(new Set(rule.norms))
  })

  test('is tried under, at and over each of its limits', () => {
    for (const limit of Object.keys(rule.limits ?? {})) {
      const sides = (key: string): readonly number[] =>
        findings.map(({ values }) => Math.sign(Number(values[key]) - Number(values[limit])))
      const counted = [...new Set(findings.flatMap(({ values }) => Object.keys(values)))].filter((key) => key !== limit)
      const tried = counted.some((key) => [-1, 0, 1].every((side) => sides(key).includes(side)))
      const why = `${limit}: an example under it, one at it and one over it, each with the counted number and ${limit} in values`
      expect(tried ? '' : why).toBe('')
    }
  })

  test('has a name for each of its limits in every language, and for no other', () => {
    for (const language of languages)
      expect(Object.keys(words[language].limits ?? {})).toEqual(Object.keys(rule.limits ?? {}))
  })

  test('names the same buttons in every language, each for an act that it offers', () => {
    const offered = findings.flatMap(({ remedies }) => remedies.map(({ act }) => act as string))
    for (const language of languages) {
      const named = Object.keys(words[language].buttons ?? {})
      expect(named).toEqual(Object.keys(words.nb.buttons ?? {}))
      expect(named.filter((act) => !offered.includes(act))).toEqual([])
    }
  })

  test('has titles of its examples that tell them apart in every language', () => {
    for (const language of languages)
      expect(new Set(examples.map(({ title }) => title[language])).size).toBe(examples.length)
  })
})

test('no two rules have the same id', () => {
  expect(new Set(catalogue.map(({ rule }) => rule.id)).size).toBe(catalogue.length)
})

describe('what is said of every example', () => {
  const said = (language: Language, known: boolean): readonly string[] =>
    cases.flatMap(({ words, example, finding }) => {
      if (finding === undefined) return []
      const { buttons, ...lines } = sayFinding(finding, language, example.at, {
        ...names,
        ...(known ? {} : { organisation: () => undefined, person: () => undefined }),
      })
      return [
        ...Object.values(lines),
        ...buttons.flatMap((button) => button ?? []),
        words[language].how,
        example.title[language],
      ]
    })

  test.each(languages)('has no hole in %s, with names or without', (language) => {
    for (const known of [true, false]) {
      expect(
        said(language, known).filter((text) => /undefined|null|NaN|\[object|\bfalse\b|\btrue\b|=>/.test(text)),
      ).toEqual([])
      expect(said(language, known).filter((text) => /\s\s|\s[.,:]|^\s|\s$/.test(text))).toEqual([])
    }
  })

  test.each(languages)('is %s and not another language', (language) => {
    const own = said(language, false).map((text) =>
      text.replaceAll(
        /RegUt|RHF-et|Østfold|Overlegeforeningen|Yngre legers forening|Helse Sør-Øst|Samordningsrådet/g,
        '',
      ),
    )
    expect(own.filter((text) => foreign[language].test(text))).toEqual([])
  })

  test('gives an open finding a title, a reason, what is known and how to mend it', () => {
    for (const { example, finding } of cases) {
      if (finding === undefined || (finding.answer !== 'falls-short' && finding.answer !== 'unknown')) continue
      for (const language of languages) {
        const { title, reason, norm, known, mend, citation } = sayFinding(finding, language, example.at, names)
        expect([title, reason, norm, known, mend, citation].filter((text) => text.trim() === '')).toEqual([])
      }
    }
  })
})
