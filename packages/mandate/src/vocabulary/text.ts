/** Målform: the languages everything a person reads is written in, Norwegian first. */
export type Language = 'nb' | 'nn' | 'en'

/** Every language, in the order they are offered. */
export const languages: readonly Language[] = ['nb', 'nn', 'en']

/** The same words in bokmål, nynorsk and English. None is a fallback for another. */
export interface Text {
  readonly nb: string
  readonly nn: string
  readonly en: string
}
