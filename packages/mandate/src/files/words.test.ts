import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../vocabulary/text.ts'
import { changeWords } from './change-words.ts'
import { contentFaultWords } from './content-fault-words.ts'
import type { MandateFault, MandateFaultCode } from './fault.ts'
import { compositionNames, kindNames, levelNames, perNames } from './mandate-words.ts'
import { refinementFaultWords } from './refinement-fault-words.ts'
import { sayMandateFault } from './say-mandate-fault.ts'
import { valueFaultWords } from './value-fault-words.ts'

/** Words of the one written language that never stand in the other. */
const foreign: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(ikkje|ein|eit|frå|kva|kven|kvar|korleis|vere|blir|nokon|verksemd\w*|leiar\w*|berre|sjå|ho|han|endra|teken|anna)(?!\p{L})/iu,
  nn: /(?<!\p{L})(ikke|en|et|fra|hva|hvem|hvor|hver|være|ble|noen|virksomhet\w*|leder\w*|bare|den(?! (?:eine|tilpassa))|endret|tatt|annet|annen)(?!\p{L})/iu,
  en: /[æøå]/iu,
}

const codes = Object.keys({ ...valueFaultWords, ...contentFaultWords, ...refinementFaultWords }) as MandateFaultCode[]

/** The fault as it may come: with all that it can carry, with nothing that may have been meant, with the value alone. */
const forms = (fault: MandateFaultCode): readonly MandateFault[] => [
  { fault, pointer: '', value: 'x', suggestion: 'y', options: ['y', 'z'], found: 'text', wants: 'number' },
  { fault, pointer: '', value: 'x', options: ['y'], found: 'list', wants: 'truth' },
  { fault, pointer: '', value: 'x', options: ['y'] },
]

/** Every sentence and name of a language’s words, functions told the same in every language. */
const spoken = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'function'
      ? [String((words as (...told: readonly string[]) => unknown)('x', 'y', 'z'))]
      : Object.values(words as object).flatMap(spoken)

const quiet = (text: string): string => text.replaceAll(/«[^»]*»|“[^”]*”|null|read-composition/gu, '')

describe.each(languages)('in %s', (language) => {
  const faults = codes.flatMap((code) => forms(code).map((fault) => sayMandateFault(fault, language)))
  const { languages: _, ...changes } = changeWords[language]
  const names = [kindNames, levelNames, compositionNames, perNames].flatMap((table) =>
    Object.values(table).map((name) => name[language]),
  )

  test('each fault is one or more whole sentences, without a hole', () => {
    expect(codes.length).toBeGreaterThan(30)
    expect(faults.filter((text) => !/^\P{Ll}.*[.?]$/su.test(text))).toEqual([])
    expect(faults.filter((text) => /undefined|\[object|\s\s|\s[.,:]/u.test(text))).toEqual([])
  })

  test('no word is of another language', () => {
    expect([...faults, ...spoken(changes), ...names].filter((text) => foreign[language].test(quiet(text)))).toEqual([])
  })
})
