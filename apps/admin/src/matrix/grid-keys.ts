/** A place in the grid, counted from 0: `line` from the head, `column` from the row head. */
export interface Place {
  readonly line: number
  readonly column: number
}

const page = 10

type Step = (at: Place, last: Place) => Place

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: (at) => ({ ...at, line: at.line - 1 }),
  ArrowDown: (at) => ({ ...at, line: at.line + 1 }),
  ArrowLeft: (at) => ({ ...at, column: at.column - 1 }),
  ArrowRight: (at) => ({ ...at, column: at.column + 1 }),
  PageUp: (at) => ({ ...at, line: at.line - page }),
  PageDown: (at) => ({ ...at, line: at.line + page }),
  Home: (at) => ({ ...at, column: 0 }),
  End: (at, last) => ({ ...at, column: last.column }),
  'Ctrl+Home': () => ({ line: 0, column: 0 }),
  'Ctrl+End': (_, last) => last,
}

const within = (value: number, last: number): number => Math.min(Math.max(value, 0), last)

/** The nearest place that exists, `last` being the lower right one. */
export const clamp = (at: Place, last: Place): Place => ({
  line: within(at.line, last.line),
  column: within(at.column, last.column),
})

/** Where a key leads, never outside the grid; nothing for a key that does not move. */
export const move = (key: string, control: boolean, at: Place, last: Place): Place | undefined => {
  const step = steps[control ? `Ctrl+${key}` : key]
  return step && clamp(step(at, last), last)
}
