import { limits } from './rows.ts'

/** A sheet of a workbook: its place from 1 in the workbook's own order and what its XML says. */
export interface Sheet {
  readonly index: number
  readonly name: string
  readonly path: string
  readonly hidden: boolean
  readonly extent: Extent
}

/** How far a sheet's content goes, and where a formula stands, as cell references (`B7`). */
export interface Extent {
  readonly rows: number
  readonly columns: number
  readonly formulas: readonly string[]
  readonly sound: boolean
}

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag)
  return value === null ? undefined : unescapeXml(value[1] ?? value[2] ?? '')
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/giu, (whole, dec, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = dec === undefined ? Number.parseInt(String(hex), 16) : Number(dec)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** The worksheets of an unpacked workbook, in its own order; none when it is not a workbook. */
export const sheetsOf = (parts: ReadonlyMap<string, Uint8Array>): readonly Sheet[] => {
  const xml = (path: string) => new TextDecoder().decode(parts.get(path) ?? new Uint8Array())
  const targets = new Map<string, string>()
  for (const [tag] of xml('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/gu)) {
    if (attribute(tag, 'Type')?.endsWith('/worksheet') !== true) continue
    const target = attribute(tag, 'Target') ?? ''
    targets.set(attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return [...xml('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu)].flatMap(([tag], index): Sheet[] => {
    const path = targets.get(attribute(tag, 'id') ?? '')
    if (path === undefined) return []
    const hidden = /hidden/iu.test(attribute(tag, 'state') ?? '')
    return [
      {
        index: index + 1,
        name: attribute(tag, 'name') ?? '',
        path,
        hidden,
        extent: extentOf(xml(path)),
      },
    ]
  })
}

/**
 * Measures a sheet before it is read: a single stray cell far out would otherwise become millions of empty ones.
 * Formulas are found here, since a reader of values sees only what they last came to.
 */
export const extentOf = (xml: string): Extent => {
  let rows = 0
  let columns = 0
  let cell = ''
  let sound = true
  const formulas: string[] = []
  for (const [, tag, attributes] of xml.matchAll(/<(?:\w+:)?(row|c|v|t|f)(\s[^<>]*?)?\/?>/gu)) {
    if (tag === 'c') cell = attribute(attributes ?? '', 'r') ?? ''
    else if (tag === 'row') sound &&= Number(attribute(attributes ?? '', 'r') ?? 1) <= 1_048_576
    else {
      const [row, column] = placeOf(cell)
      rows = Math.max(rows, row)
      columns = Math.max(columns, column)
      if (tag === 'f' && formulas.at(-1) !== cell) formulas.push(cell)
      if (rows > limits.rows * 20 || columns > 16_384) return { rows, columns, formulas, sound: false }
    }
  }
  return { rows, columns, formulas, sound }
}

/** Row and column, both from 1, of a cell reference; `[0, 0]` where there is none. */
export const placeOf = (reference: string): readonly [row: number, column: number] => {
  const place = /^([A-Z]{1,4})(\d{1,8})$/u.exec(reference)
  if (place === null) return [0, 0]
  const column = [...(place[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return [Number(place[2]), column]
}
