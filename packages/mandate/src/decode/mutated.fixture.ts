import fc from 'fast-check'

type Path = readonly (string | number)[]

const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
    : [path]

const changedAt = (value: unknown, path: Path, change: (inner: unknown) => unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  const copy = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...(value as object) }
  const inner = copy as Record<string, unknown>
  inner[key] = changedAt(inner[key], rest, change)
  return copy
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const without = (value: unknown, which: number): unknown => {
  if (Array.isArray(value)) return value.toSpliced(which % Math.max(1, value.length), 1)
  if (!isObject(value)) return value
  const keys = Object.keys(value)
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== keys[which % Math.max(1, keys.length)]))
}

const backwards = (value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value

const withCharacter = (value: unknown, which: number, character: string): unknown =>
  typeof value === 'string'
    ? value.slice(0, which % (value.length + 1)) + character + value.slice((which % (value.length + 1)) + 1)
    : value

const withKey = (value: unknown, key: string, own: unknown): unknown =>
  isObject(value) ? { ...value, [key]: own } : value

const anything = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 2026, 2026.5, 1e300, '', [], {}, [null], [[]], '2026-02-29', '2028-02-29'),
  fc.constantFrom('helse-soer-oest/a', 'N067', 'a', '991324968', '991324969', 'leder', 'Å', 'a'.repeat(64), 'a/b/c'),
  fc.jsonValue({ maxDepth: 2 }),
)

const character = fc.constantFrom(...'0123456789abfgzAFZ-/_ .:', 'å', '\u0000', '\u2028', '😀')
const key = fc.constantFrom('to', 'by', 'on', 'extra', 'cancelled', 'specialty', 'toString', '__proto__', '0', '')

/** The change to one place: another value, one key less, one more, the keys in another order, one character another. */
const change: fc.Arbitrary<(value: unknown) => unknown> = fc.oneof(
  anything.map((other) => () => other),
  fc.nat().map((which) => (value: unknown) => without(value, which)),
  fc.tuple(key, anything).map(
    ([name, own]) =>
      (value: unknown) =>
        withKey(value, name, own),
  ),
  fc.constant(backwards),
  fc.tuple(fc.nat(), character).map(
    ([which, other]) =>
      (value: unknown) =>
        withCharacter(value, which, other),
  ),
)

/** A value as JSON holds it, with up to two changes anywhere in it. */
export const mutated = (value: unknown): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(fc.nat(), change), { maxLength: 2 }).map((changes) =>
    changes.reduce<unknown>((told, [where, how]) => {
      const paths = pathsOf(told)
      return JSON.parse(JSON.stringify(changedAt(told, paths[where % paths.length] ?? [], how)) ?? 'null')
    }, value),
  )
