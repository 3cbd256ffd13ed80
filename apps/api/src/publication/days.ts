import { type IsoDate, type Language, longDate, shortDate, weekdayName } from '@samrad/mandate'
import { html } from 'hono/html'
import type { Markup } from './layout.ts'

/** A day as the pages write it: `torsdag 03.12.2026`; in English with the month's name, so that it cannot be misread. */
export const sayDay = (date: IsoDate, language: Language): string =>
  language === 'en' ? longDate(date, language) : `${weekdayName(date, language)} ${shortDate(date)}`

/** The day, marked up so that a machine reads it too. */
export const day = (date: IsoDate, language: Language): Markup =>
  html`<time datetime="${date}">${sayDay(date, language)}</time>`
