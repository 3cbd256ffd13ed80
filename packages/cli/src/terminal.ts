/** Where a command reads and writes; the real one is the process, a test has its own. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Today in Europe/Oslo, `YYYY-MM-DD`. */
  readonly today: string
  /** This instant in UTC, ISO. */
  readonly now: () => string
  /** Whether standard output shows colours. */
  readonly colour: boolean
  /** The data folder where none is given, and the PostgreSQL address of the ordinary store where there is one. */
  readonly data: string
  readonly databaseUrl: string | undefined
}

/** 0 it is well · 1 something falls short or stands open · 2 it could not be read or opened, or was not understood. */
export type ExitCode = 0 | 1 | 2

/** The day it is in Europe/Oslo at an instant. */
export const dayInOslo = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(instant)
