import type { Finding } from '../rule/finding.ts'
import { say, type Names, type Said } from '../rule/say.ts'
import type { Language } from '../vocabulary/text.ts'
import { wordsOf } from './catalogue.ts'

/** Says a finding in a language, with the names the caller gives. See `say`. */
export const sayFinding = (finding: Finding, language: Language, at: string, names: Names): Said =>
  say(wordsOf(finding.rule)[language], finding, language, at, names)
