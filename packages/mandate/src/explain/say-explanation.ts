import type { Names, Said } from '../rule/say.ts'
import { answerWords, sayFinding } from '../rules/say-finding.ts'
import { shortDate } from '../texts/dates.ts'
import { parties } from '../vocabulary/party.ts'
import type { Language } from '../vocabulary/text.ts'
import type { Explanation } from './explain.ts'
import { sayPath } from './path-names.ts'
import { isMereId, sayValue } from './say-value.ts'

/** An explanation in words: what the finding says, and how it came about. */
export interface SaidExplanation extends Said {
  readonly answer: string
  readonly read: readonly { readonly path: string; readonly label: string; readonly value: string }[]
  readonly readings: readonly { readonly what: string; readonly why: string }[]
  readonly since?: string
  readonly deviation?: string
  /** Which fact is missing, and who can supply it. */
  readonly missing?: string
}

const sayings: Readonly<
  Record<
    Language,
    {
      readonly since: (day: string) => string
      readonly deviation: string
      readonly missing: (fact: string, from: string) => string
    }
  >
> = {
  nb: {
    since: (day) => `Siden ${day}`,
    deviation: 'Hovedregelen er fraveket, og grunnen er registrert.',
    missing: (fact, from) => `Opplysning som mangler: ${fact}. Den kan komme fra: ${from}.`,
  },
  nn: {
    since: (day) => `Sidan ${day}`,
    deviation: 'Hovudregelen er fråviken, og grunnen er registrert.',
    missing: (fact, from) => `Opplysning som manglar: ${fact}. Ho kan kome frå: ${from}.`,
  },
  en: {
    since: (day) => `Since ${day}`,
    deviation: 'The main rule is departed from, and the reason is recorded.',
    missing: (fact, from) => `Missing fact: ${fact}. It can come from: ${from}.`,
  },
}

/** Which fact is missing and from whom it can come, in words. */
export const sayMissing = (
  missing: { readonly fact: string; readonly from: keyof typeof parties },
  language: Language,
): string => sayings[language].missing(sayPath(missing.fact, language), parties[missing.from][language])

/** Says an explanation in a language, with the names the caller gives. An id that has no name for the reader is left out of what was read. */
export const sayExplanation = (explanation: Explanation, language: Language, names: Names): SaidExplanation => {
  const { at, finding, readings, read } = explanation
  const { since, deviation, missing, answer } = finding
  const words = sayings[language]
  return {
    ...sayFinding(finding, language, at, names),
    answer: answerWords[answer][language],
    read: read
      .filter((own) => !isMereId(own, language, names))
      .map((own) => ({ path: own.path, label: sayPath(own.path, language), value: sayValue(own, language, names) })),
    readings: readings.map(({ what, why }) => ({ what: what[language], why: why[language] })),
    ...(since && { since: words.since(shortDate(since)) }),
    ...(deviation && { deviation: words.deviation }),
    ...(missing && { missing: sayMissing(missing, language) }),
  }
}
