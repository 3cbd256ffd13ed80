const width = 120

const written = (value: unknown, indent: string): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item) => written(item, inner))
    const short = `[${items.join(', ')}]`
    const plain = value.every((item) => typeof item !== 'object' || item === null)
    return plain && indent.length + short.length <= width - 40
      ? short
      : `[\n${items.map((item) => `${inner}${item}`).join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value).map(([key, own]) => `${inner}${JSON.stringify(key)}: ${written(own, inner)}`)
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`
}

/** JSON as a person reads it: two spaces, one key a line, short lists on one line, a line break at the end. */
export const json = (value: unknown): string => `${written(value, '')}\n`
