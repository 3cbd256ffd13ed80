/** The way to a value within another, key by key. */
export type Path = readonly PropertyKey[]

const escaped = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/** JSON-peker: the way to a value, as RFC 6901 writes it; empty for the whole. */
export const pointerOf = (path: Path): string => path.map((key) => `/${escaped(key)}`).join('')

/** What stands at the end of the way; nothing where the way ends before. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    value,
  )
