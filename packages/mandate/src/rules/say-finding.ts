import type { AnswerKind, Finding } from '../rule/finding.ts'
import { say, type Names, type Said } from '../rule/say.ts'
import type { Language, Text } from '../vocabulary/text.ts'
import { wordsOf } from './catalogue.ts'

/** Says a finding in a language, with the names the caller gives. See `say`. */
export const sayFinding = (finding: Finding, language: Language, at: string, names: Names): Said =>
  say(wordsOf(finding.rule)[language], finding, language, at, names)

/** Svaret: what each answer of a rule is called. */
export const answerWords: Readonly<Record<AnswerKind, Text>> = {
  met: { nb: 'I orden', nn: 'I orden', en: 'In order' },
  'falls-short': { nb: 'Mangler', nn: 'Manglar', en: 'Falls short' },
  unknown: { nb: 'Vet ikke', nn: 'Veit ikkje', en: 'Not known' },
  'not-applicable': { nb: 'Gjelder ikke', nn: 'Gjeld ikkje', en: 'Does not apply' },
}
