import { describe, expect, it } from 'vitest'
import { readRows } from './read-rows.ts'
import { latin, roster, rosterRows, utf8 } from './rosters.fixture.ts'
import { limits } from './rows.ts'
import { writeExcelCsv, writeOpenCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

const csv = (delimiter: string) =>
  [
    ['virksomhet', 'orgnr', 'navn', 'fra'],
    ['Sørlandet sykehus HF', '983975240', 'Åse Ødegård', '2026-02-01'],
    ['Vestre Viken HF', '894166762', 'Bjørn Ålvik', '2026-11-22'],
  ]
    .map((cells) => cells.join(delimiter))
    .join('\n')

const faults = (answer: object) => ('faults' in answer ? answer.faults : answer)

describe('a roster file', () => {
  it('gives the same rows from XLSX, CSV and JSON', async () => {
    const [header = [], ...rows] = csv(';')
      .split('\n')
      .map((line) => line.split(';'))
    const json = JSON.stringify(rows.map((cells) => Object.fromEntries(cells.map((cell, i) => [header[i], cell]))))
    for (const [kind, bytes] of [
      ['xlsx', await writeXlsx(roster)],
      ['csv', utf8(csv(';'))],
      ['csv', writeOpenCsv(roster)],
      ['json', utf8(json)],
      ['json', utf8(`\uFEFF ${json}`)],
    ] as const) {
      expect(await readRows(bytes)).toMatchObject({
        kind,
        columns: ['virksomhet', 'orgnr', 'navn', 'fra'],
        rows: rosterRows,
        notices: [],
      })
    }
  })

  it('has its delimiter sniffed, quotes respected', async () => {
    for (const delimiter of [',', ';', '\t']) {
      expect(await readRows(utf8(csv(delimiter)))).toMatchObject({ delimiter, rows: rosterRows, encoding: 'utf-8' })
    }
    const quoted = utf8('"navn, fornavn, mellomnavn";fra\n"Ås, Kari";2026-01-01')
    expect(await readRows(quoted)).toMatchObject({ delimiter: ';', columns: ['navn, fornavn, mellomnavn', 'fra'] })
  })

  it('is read as windows-1252 when it is not UTF-8, and says so', async () => {
    expect(await readRows(latin(csv(';')))).toMatchObject({
      encoding: 'windows-1252',
      rows: rosterRows,
      notices: [{ notice: 'windows-1252' }],
    })
  })

  it('may quote delimiters, quotes and line breaks, and the rows keep their numbers', async () => {
    const bytes = utf8('\uFEFFnavn;rolle\r\n"Åse ""Ås"" Ødegård";"leder;\r\nny"\r\n;\r\n\r\n Bo ; referent \r\n')
    expect(await readRows(bytes)).toMatchObject({
      rows: [
        { row: 2, cells: { navn: 'Åse "Ås" Ødegård', rolle: 'leder;\r\nny' } },
        { row: 5, cells: { navn: 'Bo', rolle: 'referent' } },
      ],
    })
  })

  it('may have short lines and empty columns without header', async () => {
    expect(await readRows(utf8('navn;rolle;;\nBo\nAse;leder;;'))).toMatchObject({
      columns: ['navn', 'rolle'],
      rows: [{ cells: { navn: 'Bo', rolle: '' } }, { cells: { navn: 'Ase', rolle: 'leder' } }],
    })
  })

  it('may name a column like something every object has', async () => {
    const answer = await readRows(utf8('__proto__;constructor\na;b'))
    expect(answer).toMatchObject({ columns: ['__proto__', 'constructor'] })
    expect(Object.entries('rows' in answer ? (answer.rows[0]?.cells ?? {}) : {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ])
  })

  it('in JSON holds numbers as digits, booleans as words and null as nothing', async () => {
    const bytes = utf8('[{"orgnr":9.83975240e8,"tid avsatt":true,"til":null},{"navn":"Bo","orgnr":983975240.0}]')
    expect(await readRows(bytes)).toMatchObject({
      columns: ['orgnr', 'tid avsatt', 'til', 'navn'],
      rows: [
        { row: 2, cells: { orgnr: '983975240', 'tid avsatt': 'true', til: '', navn: '' } },
        { row: 3, cells: { orgnr: '983975240', 'tid avsatt': '', til: '', navn: 'Bo' } },
      ],
    })
  })

  it('may be stopped, with the reason given', async () => {
    const reason = new Error('stopped')
    await expect(readRows(await writeXlsx(roster), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it.each<[string, Uint8Array, object]>([
    ['empty', new Uint8Array(), { fault: 'empty-file' }],
    ['only white space', utf8('\n \n'), { fault: 'empty-file' }],
    ['a PDF', utf8('%PDF-1.7 …'), { fault: 'unknown-kind', value: 'PDF' }],
    ['RTF', utf8('{\\rtf1 …}'), { fault: 'unknown-kind', value: 'RTF' }],
    ['a web page', utf8('<!DOCTYPE html><table>'), { fault: 'unknown-kind', value: 'HTML/XML' }],
    ['other bytes', Uint8Array.of(1, 2, 3), { fault: 'unknown-kind', value: '' }],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x6e, 0), { fault: 'nul-byte' }],
    ['the old Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), { fault: 'old-excel' }],
    ['CSV with an open quote', utf8('navn;rolle\nBo;leder\n"Åse;refer'), { fault: 'open-quote', row: 3 }],
    ['CSV with text after a quote', utf8('navn;rolle\n"Bo"x;leder'), { fault: 'stray-quote', row: 2 }],
    ['CSV with a formula', utf8('navn;fra\nBo;=TODAY()'), { fault: 'formula', row: 2, column: 'fra' }],
    ['CSV with text under no header', utf8('navn;\nBo;hei'), { fault: 'column-without-header', row: 2, column: 'B' }],
    ['the same header twice', utf8('navn;Navn\na;b'), { fault: 'duplicate-column', row: 1, column: 'navn' }],
    ['too wide', utf8(';'.repeat(20_000)), { fault: 'too-many-columns', row: 1, value: '200' }],
    ['too long', utf8(`navn\n${'a\n'.repeat(limits.rows + 1)}`), { fault: 'too-many-rows', value: '50000' }],
    [
      'CSV with a cell no sheet can hold',
      utf8(`navn\n"${'x'.repeat(32_768)}"`),
      { fault: 'cell-too-long', row: 2, value: '32767' },
    ],
    ['JSON nested without end', utf8('['.repeat(1000)), { fault: 'nested-value' }],
    ['cut JSON', utf8('[{"navn":"Bo"},{"na'), { fault: 'damaged-json' }],
    ['a JSON object', utf8('{"navn":"Bo"}'), { fault: 'not-a-list' }],
    ['JSON with a text among objects', utf8('[{"navn":"Bo"},"x"]'), { fault: 'not-a-list', row: 3 }],
    ['nested JSON', utf8('[{"navn":{"for":"Bo"}}]'), { fault: 'nested-value', row: 2, column: 'navn' }],
    [
      'JSON keys that differ in case',
      utf8('[{"navn":"a"},{"Navn":"b"}]'),
      { fault: 'duplicate-column', column: 'navn' },
    ],
    ['an empty JSON list', utf8('[]'), { fault: 'no-header' }],
  ])('is refused when it is %s', async (_, bytes, fault) => {
    expect(faults(await readRows(bytes))).toEqual([fault])
  })

  it('is refused above the allowed size, before it is read', async () => {
    const answer = await readRows(new Uint8Array(3 * 1024 * 1024), { maxBytes: 2 * 1024 * 1024 })
    expect(faults(answer)).toEqual([{ fault: 'too-large', value: '2' }])
  })

  it('names every formula, and reads one that was guarded as the text it was', async () => {
    expect(faults(await readRows(utf8('a;b\n=1;x\nx; =2')))).toEqual([
      { fault: 'formula', row: 2, column: 'a' },
      { fault: 'formula', row: 3, column: 'b' },
    ])
    expect(await readRows(utf8("a\n'=1\n''=2\n'n Sandmo"))).toMatchObject({
      rows: [{ cells: { a: '=1' } }, { cells: { a: "'=2" } }, { cells: { a: "'n Sandmo" } }],
    })
  })

  it('that was written as CSV reads back, whatever stood in it', async () => {
    const texts = ['=1+1', '+47 22', '-', '@a', "'=x", 'a;b,c', '"', 'a\nb', 'å\tø', "'", "''-1"]
    const sheet = { name: 'x', columns: [{ header: 'a', kind: 'text' }], rows: texts.map((text) => [text]) } as const
    for (const bytes of [writeExcelCsv(sheet), writeOpenCsv(sheet)]) {
      const answer = await readRows(bytes)
      expect('rows' in answer && answer.rows.map(({ cells }) => cells['a'])).toEqual(texts)
    }
  })
})
