import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { roster } from './rosters.fixture.ts'
import { writeExcelCsv, writeOpenCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const sheet = {
  name: 'x',
  columns: [
    { header: 'navn', kind: 'text' },
    { header: 'fra', kind: 'date' },
    { header: 'antall', kind: 'number' },
  ],
  rows: [
    ['=SUM(A1)', '2026-02-01', -3],
    ['a;b', null, null],
    ['a,"b"', '', 1],
  ],
} as const

describe('Excel-CSV', () => {
  it('is UTF-8 with BOM, semicolons, CRLF and Norwegian dates, and runs nothing', () => {
    expect(text(writeExcelCsv(sheet))).toBe(
      '\uFEFFnavn;fra;antall\r\n\'=SUM(A1);01.02.2026;-3\r\n"a;b";;\r\n"a,""b""";;1\r\n',
    )
  })
})

describe('open data CSV', () => {
  it('is plain UTF-8 with commas and ISO dates, and runs nothing', () => {
    expect(text(writeOpenCsv(sheet))).toBe('navn,fra,antall\r\n\'=SUM(A1),2026-02-01,-3\r\na;b,,\r\n"a,""b""",,1\r\n')
  })
})

describe('a written XLSX file', () => {
  const parts = async (of: Parameters<typeof writeXlsx>[0]) => {
    const unpacked = unzipSync(await writeXlsx(of))
    return (path: string) => strFromU8(unpacked[path] ?? new Uint8Array())
  }

  it('has real dates, a frozen header and widths, and no formula', async () => {
    const part = await parts({ ...roster, rows: [...roster.rows, ['=1+1', 1, '@x', null]] })
    const xml = part('xl/worksheets/sheet1.xml')
    expect(xml).toContain('state="frozen"')
    expect(xml).toMatch(/<col min="1" max="1" width="30"/u)
    expect(xml).toMatch(/<c r="D2" s="\d+"><v>46054<\/v>/u)
    expect(part('xl/styles.xml')).toContain('formatCode="dd.mm.yyyy"')
    expect(xml).not.toMatch(/<f[ >]/u)
    expect(part('xl/sharedStrings.xml')).toContain('<t>=1+1</t>')
  })

  it('has a sheet name Excel allows and no character XML forbids', async () => {
    const part = await parts({
      name: 'Råd: barne- og ungdomspsykiatri/alle',
      columns: [{ header: 'a', kind: 'text' }],
      rows: [['x\u0000\u000by']],
    })
    expect(part('xl/workbook.xml')).toContain('name="Råd- barne- og ungdomspsykiatri"')
    expect(part('xl/sharedStrings.xml')).toContain('xy')
  })
})
