import { type FileFault, type FileFaults, unreadable } from './file-fault.ts'
import { columnLetter, type GridLine } from './grid.ts'
import { limits } from './rows.ts'

/** The widest line and the longest cell Excel knows: what is more is no roster. */
const widest = 16_384
const longest = 32_767

/** The delimiters a CSV file may use; the first is taken when the header cannot tell. */
export const delimiters = [';', ',', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

/**
 * Reads CSV text (RFC 4180: quoted cells may hold delimiters, doubled quotes and line breaks) as lines of texts.
 * Lines without text are counted and left out; reading stops at `maxLines` with text.
 * Refuses a quote that is never closed, text after a closed quote, and more than a sheet or a cell can hold.
 */
export const parseCsv = (
  text: string,
  delimiter: Delimiter,
  maxLines: number = limits.rows + 2,
): GridLine[] | FileFaults => {
  const cellEnd = new RegExp(`[${delimiter}\\r\\n]`, 'gu')
  const lines: GridLine[] = []
  let texts: string[] = []
  let row = 1
  for (let at = 0; at <= text.length && lines.length < maxLines; at += 1) {
    cellEnd.lastIndex = at
    const cell = text[at] === '"' ? quotedCell(text, at + 1) : plainCell(text, at, cellEnd)
    if (cell === undefined) return unreadable({ fault: 'open-quote', row })
    if (cell.value.length > longest) return unreadable({ fault: 'cell-too-long', row, value: String(longest) })
    at = cell.end
    const next = text[at]
    if (next !== undefined && !isCellEnd(next, delimiter)) return unreadable({ fault: 'stray-quote', row })
    texts.push(cell.value)
    if (texts.length > widest) return unreadable({ fault: 'too-many-columns', row, value: String(limits.columns) })
    if (next === delimiter) continue
    if (texts.some((value) => value.trim() !== '')) lines.push({ row, texts })
    row += 1
    texts = []
    if (next === '\r' && text[at + 1] === '\n') at += 1
  }
  return lines
}

const isCellEnd = (letter: string, delimiter: Delimiter): boolean =>
  letter === delimiter || letter === '\r' || letter === '\n'

interface Cell {
  readonly value: string
  readonly end: number
}

const plainCell = (text: string, start: number, cellEnd: RegExp): Cell => {
  const end = cellEnd.exec(text)?.index ?? text.length
  return { value: text.slice(start, end), end }
}

const quotedCell = (text: string, start: number): Cell | undefined => {
  let value = ''
  let from = start
  while (value.length <= longest) {
    const quote = text.indexOf('"', from)
    if (quote === -1) return undefined
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') return { value, end: quote + 1 }
    value += '"'
    from = quote + 2
  }
  return { value, end: from }
}

/** The delimiter that gives the header most columns, quotes respected. */
export const sniffDelimiter = (text: string): Delimiter => {
  const widths = delimiters.map((delimiter) => {
    const lines = parseCsv(text, delimiter, 1)
    if (Array.isArray(lines)) return lines[0]?.texts.length ?? 0
    return lines.faults[0]?.fault === 'too-many-columns' ? Infinity : 0
  })
  return delimiters[widths.indexOf(Math.max(...widths))] ?? ';'
}

/** Every cell that begins with `=`, as a fault with its row and its header as written. */
export const csvFormulas = (lines: readonly GridLine[], headers: readonly string[]): FileFault[] =>
  lines.flatMap(({ row, texts }) =>
    texts.flatMap((text, index): FileFault[] =>
      text.trimStart().startsWith('=')
        ? [{ fault: 'formula', row, column: headers[index]?.trim() || columnLetter(index) }]
        : [],
    ),
  )

/** Takes away the one `'` that `write-csv.ts` sets before a text that a spreadsheet could run. */
export const withoutGuard = (text: string): string => (/^'+[=+\-@\t\r]/u.test(text) ? text.slice(1) : text)
