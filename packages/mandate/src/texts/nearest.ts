/** How many letters must be added, taken away, changed or swapped with the next to make one word of the other. */
export const editDistance = (a: string, b: string): number => {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** Text as it is compared: lower case, one space between words, no hyphens between them. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00A0_‑–-]+/gu, ' ')
    .trim()

/**
 * Nærmeste ord: the known word most like the one written, or none where all are too far.
 * A third of its letters may differ; a known word that begins with a whole one of at least four letters counts as near.
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const written = folded(word)
  if (written === '' || written.length > 100) return undefined
  const ranked = known
    .map((candidate) => {
      const other = folded(candidate)
      const begins = written.length >= 4 && other.startsWith(written)
      return { candidate, distance: begins ? 1 : editDistance(written, other), length: other.length }
    })
    .filter(({ distance, length }) => distance <= Math.max(1, Math.floor(Math.max(written.length, length) / 3)))
  return ranked.toSorted((a, b) => a.distance - b.distance || a.length - b.length)[0]?.candidate
}
