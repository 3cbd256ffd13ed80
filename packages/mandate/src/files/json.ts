const width = 120

const written = (value: unknown, indent: string, key = ''): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item) => written(item, inner))
    const short = `[${items.join(', ')}]`
    const plain = value.every((item) => typeof item !== 'object' || item === null)
    return plain && indent.length + key.length + short.length < width
      ? short
      : `[\n${items.map((item) => `${inner}${item}`).join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value).map(([name, own]) => {
    const lead = `${JSON.stringify(name)}: `
    return inner + lead + written(own, inner, lead)
  })
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`
}

/** JSON as a person reads it: two spaces, one key a line, short lists on one line, a line break at the end. */
export const json = (value: unknown): string => `${written(value, '')}\n`
