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
  /** How many columns standard output has; 80 where it is no terminal. */
  readonly columns: number
  /** Tells how far long work has come, in the place of what was told last; nothing clears it. Left out where no one watches. */
  readonly progress?: (text: string) => void
  /** Is aborted when whoever runs the command wants it to stop. From then on the command sees to that itself. */
  readonly stopped: () => AbortSignal
  /** The data folder where none is given, and the PostgreSQL address of the ordinary store where there is one. */
  readonly data: string
  readonly databaseUrl: string | undefined
}

/** 0 it is well · 1 something falls short or stands open · 2 it could not be read or opened, or was not understood · 130 it was stopped. */
export type ExitCode = 0 | 1 | 2 | 130
