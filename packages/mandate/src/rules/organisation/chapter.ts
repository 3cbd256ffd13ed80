import type { Entry } from '../entry.ts'
import * as calendarIsFixed from './calendar-is-fixed.ts'
import * as meetingsAYear from './meetings-a-year.ts'

/** Organisering: when they meet (A6). */
export const organisation: readonly Entry[] = [
  { rule: calendarIsFixed.calendarIsFixed, words: calendarIsFixed.words, examples: calendarIsFixed.examples },
  { rule: meetingsAYear.meetingsAYear, words: meetingsAYear.words, examples: meetingsAYear.examples },
]
