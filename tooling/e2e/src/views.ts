import type { BrowserContextOptions } from '@playwright/test'

/** One way of looking at a page. */
export interface View {
  readonly language: 'nb' | 'nn' | 'en'
  readonly theme: 'light' | 'dark'
  readonly width: 1280 | 320
}

/** Six of the twelve ways, in which every pair of language, theme and width is met at least once. */
export const views: readonly View[] = [
  { language: 'nb', theme: 'light', width: 1280 },
  { language: 'nb', theme: 'dark', width: 320 },
  { language: 'nn', theme: 'light', width: 320 },
  { language: 'nn', theme: 'dark', width: 1280 },
  { language: 'en', theme: 'light', width: 320 },
  { language: 'en', theme: 'dark', width: 1280 },
]

/** The half of the views in which a screen is looked at, by its place in a list: each language, theme and width is in both halves. */
export const viewsOf = (place: number): readonly View[] =>
  views.filter((_, at) => [0, 3, 4].includes(at) === (place % 2 === 0))

/** A view as a test title says it. */
export const named = ({ language, theme, width }: View): string => `${language}, ${theme}, ${width} px`

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const

/** The browser that sees so: language by what the browser asks for, theme by what the system prefers. */
export const seenAs = ({ language, theme, width }: View): BrowserContextOptions => ({
  locale: locales[language],
  colorScheme: theme,
  viewport: { width, height: width === 320 ? 640 : 800 },
})
