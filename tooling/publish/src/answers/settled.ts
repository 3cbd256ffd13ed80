const inOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

const isText = (value: object): boolean => 'nb' in value && 'nn' in value && 'en' in value

const wordless = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return isText(value) ? undefined : Object.fromEntries(Object.entries(value).toSorted(inOrder))
}

/** What a value lays down, as text: its words in the languages left out, and its keys in order; nothing where it is words alone. */
export const settled = (value: unknown): string | undefined => JSON.stringify(value, wordless)
