/** Where a command reads and writes; the real one is the process, a test has its own. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Today in Europe/Oslo, `YYYY-MM-DD`. */
  readonly today: string
}

/** 0 nothing of force *must* falls short · 1 something does · 2 it could not be read or was not understood. */
export type ExitCode = 0 | 1 | 2

/** The day it is in Europe/Oslo at an instant. */
export const dayInOslo = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(instant)
