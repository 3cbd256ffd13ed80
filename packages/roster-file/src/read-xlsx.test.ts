import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/universal'
import { readRows } from './read-rows.ts'
import { plainNumber } from './read-xlsx.ts'
import { roster, rosterRows, xlsxWith } from './rosters.fixture.ts'
import { writeXlsx } from './write-xlsx.ts'

const sheet1 = 'xl/worksheets/sheet1.xml'
const faults = (answer: object) => ('faults' in answer ? answer.faults : answer)
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

describe('an XLSX roster', () => {
  it('has a formula refused by row and column, with or without the value it last came to', async () => {
    for (const cell of [
      '<c r="D2"><f>TODAY()</f><v>46054</v></c>',
      '<c r="D2"><f>TODAY()</f></c>',
      '<c r="D2" t="str"><f>A1&amp;"x"</f></c>',
    ]) {
      const bytes = await xlsxWith(sheet1, (xml) => xml.replace(/<c r="D2".*?<\/c>/u, cell))
      expect(faults(await readRows(bytes))).toMatchObject([{ fault: 'formula', row: 2 }])
    }
    const bytes = await xlsxWith(sheet1, (xml) => xml.replace('<v>46054</v>', '<f>1</f><v>46054</v>'))
    expect(faults(await readRows(bytes))).toEqual([{ fault: 'formula', row: 2, column: 'fra' }])
  })

  it('keeps a text that looks like a formula as text', async () => {
    const columns = [{ header: 'navn', kind: 'text' }] as const
    const texts = ['=1+1', '+47', '-x', '@a', '<f>', 'a & b']
    const answer = await readRows(await writeXlsx({ name: 'x', columns, rows: texts.map((text) => [text]) }))
    expect('rows' in answer && answer.rows.map(({ cells }) => cells['navn'])).toEqual(texts)
  })

  it('gives real dates as ISO and numbers as digits', async () => {
    const blob = await writeExcelFile([
      ['fra', 'orgnr', 'ja'],
      [{ type: Date, value: new Date('2028-02-29T00:00:00Z'), format: 'd/m/yy' }, 983975240, true],
    ]).toBlob()
    expect(await readRows(await bytesOf(blob))).toMatchObject({
      rows: [{ row: 2, cells: { fra: '2028-02-29', orgnr: '983975240', ja: 'true' } }],
    })
    expect(['9.83975240E8', '983975240.0', '1.5', '1e21'].map(plainNumber)).toEqual([
      '983975240',
      '983975240',
      '1.5',
      '1000000000000000000000',
    ])
  })

  it('may begin below the first line, and its rows keep their numbers', async () => {
    const blob = await writeExcelFile([[], ['navn'], [], ['Bo']]).toBlob()
    expect(await readRows(await bytesOf(blob))).toMatchObject({ headerRow: 2, columns: ['navn'], rows: [{ row: 4 }] })
  })

  it('with several sheets is read from the first with content, and says so', async () => {
    const blob = await writeExcelFile([
      { sheet: 'Tom', data: [] },
      { sheet: 'Råd & utvalg', data: [['navn'], ['Bo']] },
      { sheet: 'Annet', data: [['x'], ['y']] },
    ]).toBlob()
    expect(await readRows(await bytesOf(blob))).toMatchObject({
      sheet: 'Råd & utvalg',
      rows: [{ cells: { navn: 'Bo' } }],
      notices: [{ notice: 'several-sheets', sheet: 'Råd & utvalg', others: ['Annet'] }],
    })
  })

  it('passes hidden sheets by, without a word', async () => {
    const parts = unzipSync(
      await bytesOf(
        await writeExcelFile([
          { sheet: 'Lister', data: [['x'], ['y']] },
          { sheet: 'Roster', data: [['navn'], ['Bo']] },
        ]).toBlob(),
      ),
    )
    const workbook = new TextDecoder().decode(parts['xl/workbook.xml']).replace('<sheet ', '<sheet state="hidden" ')
    const bytes = zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) })
    expect(await readRows(bytes)).toMatchObject({ sheet: 'Roster', columns: ['navn'], notices: [] })
  })

  it('is refused when it is cut anywhere', async () => {
    const bytes = await writeXlsx(roster)
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      expect(faults(await readRows(bytes.slice(0, bytes.length * part)))).toEqual([{ fault: 'damaged-xlsx' }])
    }
  })

  it('with a changed byte is refused, or keeps its rows', async () => {
    const bytes = await writeXlsx(roster)
    for (let at = 0; at < bytes.length; at += 97) {
      const changed = bytes.with(at, (bytes[at] ?? 0) ^ 0x55)
      const answer = await readRows(changed)
      expect('rows' in answer ? answer.rows.length : 2).toBe(2)
    }
  })

  it('is refused without sheet, header or workbook', async () => {
    expect(faults(await readRows(await bytesOf(await writeExcelFile([[]]).toBlob())))).toEqual([{ fault: 'no-header' }])
    const docx = zipSync({ 'word/document.xml': strToU8('<w/>') })
    expect(faults(await readRows(docx))).toEqual([{ fault: 'unknown-kind', value: 'zip' }])
  })

  it('is refused when a cell stands beyond any sheet, before room is made for it', async () => {
    for (const [reference, fault] of [
      ['XFD3', 'too-many-columns'],
      ['A9999999', 'damaged-xlsx'],
      ['ZZZZ3', 'damaged-xlsx'],
    ] as const) {
      const bytes = await xlsxWith(sheet1, (xml) =>
        xml.replace('</row></sheetData>', `<c r="${reference}"><v>1</v></c></row></sheetData>`),
      )
      expect(faults(await readRows(bytes))).toMatchObject([{ fault }])
    }
    const far = await xlsxWith(sheet1, (xml) => xml.replace('<row r="3">', '<row r="99999999999"/><row r="3">'))
    expect(faults(await readRows(far))).toEqual([{ fault: 'damaged-xlsx' }])
  })

  it('with 2,500 rows reads whole', async () => {
    const rows = Array.from({ length: 2500 }, (_, index) => [`Sykehus ${index}`, 983975240, 'Bo Ås', '2026-02-01'])
    const answer = await readRows(await writeXlsx({ ...roster, rows }))
    expect('rows' in answer && answer.rows).toHaveLength(2500)
  })

  it('is the same as the sheet that was written', async () => {
    expect(await readRows(await writeXlsx(roster))).toMatchObject({ sheet: 'Roster', rows: rosterRows })
  })
})
