/** Organisering: when they meet (A6). */

export * as calendarIsFixed from './calendar-is-fixed.ts'
export * as meetingsAYear from './meetings-a-year.ts'
export * as meetingHasQuorum from './meeting-has-quorum.ts'
export * as noticeInTime from './notice-in-time.ts'
export * as agendaInTime from './agenda-in-time.ts'
