import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from './write-xlsx.ts'
import type { SheetToWrite } from './sheet.ts'

/** A small made-up roster, used by the tests beside it. */
export const roster: SheetToWrite = {
  name: 'Roster',
  columns: [
    { header: 'virksomhet', kind: 'text', width: 30 },
    { header: 'orgnr', kind: 'number' },
    { header: 'navn', kind: 'text' },
    { header: 'fra', kind: 'date' },
  ],
  rows: [
    ['Sørlandet sykehus HF', 983975240, 'Åse Ødegård', '2026-02-01'],
    ['Vestre Viken HF', 894166762, 'Bjørn Ålvik', '2026-11-22'],
  ],
}

/** The rows that `roster` reads as, whatever file it came from. */
export const rosterRows = [
  { row: 2, cells: { virksomhet: 'Sørlandet sykehus HF', orgnr: '983975240', navn: 'Åse Ødegård', fra: '2026-02-01' } },
  { row: 3, cells: { virksomhet: 'Vestre Viken HF', orgnr: '894166762', navn: 'Bjørn Ålvik', fra: '2026-11-22' } },
]

/** The roster as XLSX with one of its parts rewritten. */
export const xlsxWith = async (part: string, rewrite: (xml: string) => string): Promise<Uint8Array> => {
  const parts = unzipSync(await writeXlsx(roster))
  const xml = parts[part]
  if (xml === undefined) throw new Error(`No part ${part} among ${Object.keys(parts).join(', ')}`)
  return zipSync({ ...parts, [part]: strToU8(rewrite(strFromU8(xml))) })
}

/** Text as windows-1252 bytes, for letters below U+0100. */
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** Text as UTF-8 bytes. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
