import { type Answer, answerWords, type Language } from '@samrad/mandate'
import type { Style } from './paint.ts'
import type { Line } from './table.ts'

type AnswerKind = Answer['answer']

/** Full = på plass, ring = mangler, spørsmål = vi vet ikke, strek = gjelder ikke. The word stands beside, always. */
const marks: Readonly<Record<AnswerKind, readonly [string, Style]>> = {
  met: ['●', 'blueBright'],
  'falls-short': ['○', 'yellow'],
  unknown: ['?', 'dim'],
  'not-applicable': ['–', 'dim'],
}

/** An answer by its mark and a word for it. */
export const markedAnswer = (answer: AnswerKind, word: string): Line => {
  const [mark, style] = marks[answer]
  return { text: `${mark} ${word}`, style }
}

/** An answer by its mark and its word. */
export const answerLine = (answer: AnswerKind, language: Language): Line =>
  markedAnswer(answer, answerWords[answer][language])

/** How many of each answer, on one line: «12 mangler · 1 vet ikke». */
export const countedAnswers = (totals: Readonly<Record<AnswerKind, number>>, language: Language): string =>
  (['falls-short', 'unknown', 'met', 'not-applicable'] as const)
    .map((answer) => `${totals[answer]} ${answerWords[answer][language].toLowerCase()}`)
    .join(' · ')
