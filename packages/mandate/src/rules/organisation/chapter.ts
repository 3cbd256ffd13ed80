/** Organisering: when they meet (A6). */

export * as calendarIsFixed from './calendar-is-fixed.ts'
export * as meetingsAYear from './meetings-a-year.ts'
