/**
 * Lest verdi: one value that a rule read to answer. `path` leads to it from the rule's subject or from what it is judged
 * with: `holding.consents.0.given`, `limit.perYear`. `absent` was looked for and is not told; `present` was seen to be
 * there, and nothing in it was read; of `sealed` words only that they are there.
 */
export type ValueRead =
  | { readonly path: string; readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly path: string; readonly kind: 'absent' | 'present' | 'sealed' }

/** A reading that is written down while it goes on. */
export interface Recording {
  /** The value, to be read in its place: whatever is read in it is written down under the path. */
  readonly watch: <Value>(value: Value, path: string) => Value
  /** What was read, in the order it was first read. */
  readonly read: () => readonly ValueRead[]
}

const isSealed = (value: object): boolean => 'ref' in value && 'digest' in value && Object.keys(value).length === 2

/** What stands directly in the facts is told by its own name: `council.managers`, not `facts.council.managers`. */
const inside = (path: string, key: string): string => (path === '' ? (key === 'facts' ? '' : key) : `${path}.${key}`)

/** What every object has, and no fact is. */
const isInherited = (value: object, key: PropertyKey): boolean =>
  typeof key === 'symbol' || (key in (Array.isArray(value) ? Array.prototype : Object.prototype) && key !== 'length')

/**
 * Starts a recording. What a rule reads through `watch` is by construction all that it read: it sees the very values,
 * each written down when it is taken out. The same object is the same wherever it is reached from, under the path that
 * it was first reached by.
 */
export const recording = (): Recording => {
  const seen = new Map<string, ValueRead>()
  const watched = new WeakMap<object, object>()

  const note = (value: unknown, path: string): void => {
    if (path === '' || seen.has(path)) return
    if (value === undefined || value === null) seen.set(path, { path, kind: 'absent' })
    else if (typeof value === 'object') seen.set(path, { path, kind: isSealed(value) ? 'sealed' : 'present' })
    else if (typeof value !== 'function') seen.set(path, { path, kind: 'value', value: value as string })
  }

  const taken = (value: unknown, path: string): unknown => {
    note(value, path)
    return watch(value, path)
  }

  const watch = <Value>(value: Value, path: string): Value => {
    if (typeof value === 'function')
      return ((...args: readonly unknown[]) => taken(value(...args), [path, ...args].join('.'))) as Value
    if (typeof value !== 'object' || value === null || isSealed(value)) return value
    const known = watched.get(value)
    if (known !== undefined) return known as Value
    // A copy stands behind the proxy, since a frozen object may not be answered for with another.
    const proxy = new Proxy<object>(Array.isArray(value) ? [...value] : { ...value }, {
      get: (_, key) => {
        const own: unknown = Reflect.get(value, key, value)
        return isInherited(value, key) ? own : taken(own, inside(path, String(key)))
      },
    })
    watched.set(value, proxy)
    return proxy as Value
  }

  const isOpened = (path: string): boolean => [...seen.keys()].some((other) => other.startsWith(`${path}.`))

  return { watch, read: () => [...seen.values()].filter(({ kind, path }) => kind !== 'present' || !isOpened(path)) }
}
