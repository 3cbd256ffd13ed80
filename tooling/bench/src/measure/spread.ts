/** Spredning: the median of some times, and the quartiles around it. */
export interface Spread {
  readonly median: number
  readonly lower: number
  readonly upper: number
}

/** The spread of at least one time. */
export const spreadOf = (times: readonly number[]): Spread => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) }
}

/** Milliseconds that something takes once, and what it gives. */
export const timed = <T>(run: () => T): readonly [number, T] => {
  const start = performance.now()
  const given = run()
  return [performance.now() - start, given]
}
