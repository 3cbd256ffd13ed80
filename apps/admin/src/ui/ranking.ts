/** What can be looked up: a title, and other words it answers to (an e-mail address, a short name). */
export interface Findable {
  readonly title: string
  readonly keys?: readonly string[]
}

/** Findable things in Norwegian order, folded once so that a key press only compares. */
export interface Index<T extends Findable> {
  readonly entries: readonly { readonly entry: T; readonly title: string; readonly all: string }[]
}

/** How well something answers a query: 0 the title begins with it · 1 words of the title do · 2 words of its keys do · 3 it is inside. */
export type Closeness = 0 | 1 | 2 | 3

const order = new Intl.Collator('nb', { numeric: true })
const separators = /[\s\-‐‑–/.,;:()@·«»"'_+]/g
const neighbours: Readonly<Record<string, string>> = { ä: 'æ', ö: 'ø', ü: 'y', ð: 'd' }

/** One letter in its plainest Norwegian form: é is e, ä is æ; å is a letter of its own. */
const plain = (letter: string): string =>
  neighbours[letter] ?? (letter === 'å' ? letter : letter.normalize('NFD').charAt(0))

/** A text as it is compared: small letters, no accents, spaces between words, as many characters as before. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replaceAll(/[^\p{ASCII}]/gu, plain)
    .replaceAll(separators, ' ')

/** Makes things ready to be looked up. Do it once a list, not once a key press. */
export const indexed = <T extends Findable>(entries: readonly T[]): Index<T> => ({
  entries: entries
    .toSorted((a, b) => order.compare(a.title, b.title))
    .map((entry) => {
      const title = ` ${folded(entry.title)}`
      return { entry, title, all: [title, ...(entry.keys ?? []).map((key) => ` ${folded(key)}`)].join('') }
    }),
})

const closeness = (title: string, all: string, query: string, words: readonly string[]): Closeness | undefined => {
  if (title.startsWith(` ${query}`)) return 0
  if (words.every((word) => title.includes(` ${word}`))) return 1
  if (words.every((word) => all.includes(` ${word}`))) return 2
  return words.every((word) => all.includes(word)) ? 3 : undefined
}

/**
 * What answers a query, best first and in Norwegian order among equals; everything, in order, for an empty query.
 * «øye» gives Øyesykdommer before Fordøyelsessykdommer; «kar nor» gives Kari Nordmann.
 */
export const ranked = <T extends Findable>(
  index: Index<T>,
  query: string,
): readonly { readonly entry: T; readonly closeness: Closeness }[] => {
  const words = folded(query).split(' ').filter(Boolean)
  const places: { entry: T; closeness: Closeness }[][] = [[], [], [], []]
  for (const { entry, title, all } of index.entries) {
    const found = closeness(title, all, words.join(' '), words)
    if (found !== undefined) places[found]?.push({ entry, closeness: found })
  }
  return places.flat()
}

/** A title cut where a query matches it: the part before, the part to set in bold, the part after. */
export const matched = (title: string, query: string): readonly [before: string, match: string, after: string] => {
  const text = title.normalize('NFC')
  const [whole, first] = [folded(query).trim(), folded(query).split(' ').find(Boolean) ?? '']
  for (const [sought, gap] of [
    [whole, ' '],
    [first, ' '],
    [whole, ''],
  ] as const) {
    const at = sought ? `${gap}${folded(text)}`.indexOf(`${gap}${sought}`) : -1
    if (at >= 0) return [text.slice(0, at), text.slice(at, at + sought.length), text.slice(at + sought.length)]
  }
  return [text, '', '']
}
