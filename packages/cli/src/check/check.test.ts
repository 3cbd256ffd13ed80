import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isUnreadable, readRows, writeXlsx } from '@samrad/roster-file'
import { run } from '../run.ts'
import { widthOf } from '../screen/wrap.ts'
import { terminal } from '../terminal.fixture.ts'
import type { Judgement } from './judge.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const example = join(fixtures, 'samordningsraadet.csv')
const flags = ['--mandate', 'samordningsraadet', '--region', 'helse-soer-oest', '--at', '2026-11-22']

const ran = async (...args: readonly string[]) => {
  const screen = terminal()
  return { code: await run(['check', ...args], screen), out: screen.said.join('\n'), err: screen.complained.join('\n') }
}

const judged = async (...args: readonly string[]): Promise<Judgement> => JSON.parse((await ran(...args, '--json')).out)

let folder = ''
let lines: readonly string[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-check-'))
  lines = (await readFile(example, 'utf8')).trimEnd().split('\n')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('samrad check', () => {
  it('gives the example file exactly the JSON kept beside it, and exit code 1', async () => {
    const { code, out, err } = await ran(example, ...flags, '--json')
    await expect(`${out}\n`).toMatchFileSnapshot(join(fixtures, 'samordningsraadet.check.json'))
    expect([code, err]).toEqual([1, ''])
  })

  it('finds exactly the faults that were planted, by norm and row', async () => {
    const { councils, findings, notAsked } = await judged(example, ...flags)
    const found = councils[0]?.findings.map(
      ({ norm, answer, subject }) => `${norm} ${answer} ${subject.row ?? subject.seat?.split('/').slice(2).join('/')}`,
    )
    expect(found?.toSorted()).toEqual([
      'N027 falls-short 5',
      'N027 unknown 6',
      'N031 falls-short 2',
      'N031 falls-short 8',
      'N031 falls-short 9',
      'N035 falls-short 10',
      'N035 falls-short 17',
      'N035 falls-short 3',
      'N044 falls-short leder/983975259',
      'N044 falls-short leder/985773238',
      'N049 falls-short pedagogisk-raadgiver',
      'N052 falls-short rhf-spesialraadgiver',
      'N138 falls-short 4',
    ])
    expect(findings).toEqual([])
    expect(notAsked).toEqual(['N006', 'N010', 'N018', 'N019', 'N021', 'N022', 'N064', 'N066', 'N067'])
  })

  it('says the same of the same roster as XLSX and as JSON', async () => {
    const rows = await readRows(await readFile(example))
    if (isUnreadable(rows)) throw new Error('unreadable')
    const columns = rows.columns.map((header) => ({ header, kind: 'text' as const }))
    const cells = rows.rows.map((row) => rows.columns.map((column) => row.cells[column] ?? ''))
    const xlsx = await file('roster.xlsx', await writeXlsx({ name: 'Roster', columns, rows: cells }))
    const json = await file('roster.json', JSON.stringify(rows.rows.map((row) => row.cells)))
    const same = await judged(example, ...flags)
    expect(await judged(xlsx, ...flags)).toEqual(same)
    expect(await judged(json, ...flags)).toEqual(same)
  })

  it('says the same whatever the order of the rows', async () => {
    const [header = '', ...rows] = lines
    const reversed = await file('reversed.csv', [header, ...rows.toReversed()].join('\n'))
    const withoutRows = ({ councils, ...rest }: Judgement) => ({
      ...rest,
      councils: councils.map(({ council, findings }) => ({
        council,
        findings: findings.map(({ subject: { row: _row, ...subject }, ...finding }) => ({ ...finding, subject })),
      })),
    })
    expect(withoutRows(await judged(reversed, ...flags))).toEqual(withoutRows(await judged(example, ...flags)))
  })

  it('shows what is in order only with --all, and counts it always', async () => {
    const few = await judged(example, ...flags)
    const all = await judged(example, ...flags, '--all')
    expect(all.totals).toEqual(few.totals)
    expect(all.councils[0]?.findings).toHaveLength(Object.values(all.totals).reduce((a, b) => a + b))
  })

  it('reads for a person, grouped by institution, in the language asked for', async () => {
    const { out } = await ran(example, ...flags)
    expect(out).toContain('Samordningsrådet · 22.11.2026')
    expect(out).toMatch(
      /\nSykehuset Innlandet HF\n(?: {2}.*\n)* {2}○ Mangler {3}Delegering ikke registrert.*\n.*\n +rad 4 · /u,
    )
    expect((await ran(example, ...flags, '--lang', 'nn')).out).toContain('Delegering ikkje registrert')
    expect((await ran(example, ...flags, '--lang', 'en')).out).toContain('Delegation not recorded')
  })

  it('names people to the one who has the file, so that rows are told apart, and nobody in JSON', async () => {
    const { out } = await ran(example, ...flags, '--all')
    const joined = out.replaceAll(/\s+/gu, ' ')
    for (const row of [2, 3, 4, 5, 6, 8, 9, 10, 17]) {
      const [name = ''] = lines[row - 1]?.split(';').slice(4) ?? []
      expect(joined).toMatch(new RegExp(`(?:Mangler|Vet ikke)(?:(?! rad ).)*${name}(?:(?! rad ).)* rad ${row} `, 'u'))
    }
    expect(out).not.toContain('representanten,')
    expect((await ran(example, ...flags, '--all', '--json')).out).not.toContain('Øvelse')
  })

  it('fits 80 columns, ends with what is not asked, and has colours only where the terminal has', async () => {
    const { out } = await ran(example, ...flags)
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
    expect(out.split('\n').at(-1)).toMatch(/^En rosterfil svarer ikke på: N\d/u)
    expect(out).not.toContain('\u001B')
    const screen = terminal({ colour: true })
    await run(['check', example, ...flags], screen)
    expect(screen.said.join('\n')).toContain('\u001B[33m○ Mangler\u001B[39m')
    expect(stripVTControlCharacters(screen.said.join('\n'))).toBe(out)
  })

  it('exits 0 when nothing of force must falls short', async () => {
    const whole = await file('tka.csv', 'part;rolle;navn\nvirksomhet;representant;Kari Øvelse')
    const at = ['--mandate', 'fim', '--at', '2026-11-22']
    expect((await ran(whole, ...at)).code).toBe(2)
    const row = 'virksomhet;Sunnaas sykehus HF;representant;Kari Øvelse;2026-01-01;Direktør;2026-01-01;ja'
    const fine = await file(
      'fine.csv',
      `part;virksomhet;rolle;navn;samtykke;forankret av;forankret dato;tid avsatt\n${row}`,
    )
    expect(await ran(fine, ...at)).toMatchObject({ code: 0, err: '' })
    expect(
      (
        await ran(
          await file(
            'blank.csv',
            `part;virksomhet;rolle;navn;samtykke;forankret av;forankret dato;tid avsatt\n${row.slice(0, -2)}`,
          ),
          ...at,
        )
      ).code,
    ).toBe(0)
  })

  it('names every fault of the file by row and column on standard error, and exits 2', async () => {
    const wrong = await file(
      'wrong.csv',
      [...lines.map((line, at) => (at === 6 ? line.replace('01.01.2026', '31.02.2026') : line)), lines[1] ?? ''].join(
        '\n',
      ),
    )
    const { code, out, err } = await ran(wrong, ...flags)
    expect([code, out]).toEqual([2, ''])
    expect(err.split('\n')).toEqual([
      'Rad 7, kolonnen «fra»: 31.02.2026 finnes ikke. Skriv for eksempel 26.02.2026.',
      'Rad 36, kolonnen «fra»: Plassen er holdt av en annen rad de samme dagene: rad 2. Sett en siste dag i «til» på den ene.',
    ])
    const json = await ran(wrong, ...flags, '--json', '--lang', 'nn')
    expect(JSON.parse(json.out)).toMatchObject({
      at: '2026-11-22',
      faults: [{ row: 7, column: 'fra', why: expect.stringContaining('finst ikkje') }, { row: 36 }],
    })
    expect(json.err).toContain('finst ikkje')
  })

  it('names an unknown column with the nearest known word, and leaves it out when told to', async () => {
    const odd = await file('odd.csv', lines.map((line, at) => `${line};${at === 0 ? 'navnn' : 'x'}`).join('\n'))
    const { code, err } = await ran(odd, ...flags)
    expect([code, err]).toEqual([2, 'Rad 1, kolonnen «navnn»: Kolonnen er ikke kjent. Mente du «navn»?'])
    expect((await ran(odd, ...flags, '--ignore-column', 'navnn')).code).toBe(1)
  })

  it('reads windows-1252 and says so beside the result, not in it', async () => {
    const bytes = Uint8Array.from(lines.join('\n'), (letter) => letter.charCodeAt(0))
    const { out, err } = await ran(await file('latin.csv', bytes), ...flags, '--json')
    expect(JSON.parse(out)).toEqual(await judged(example, ...flags))
    expect(err).toContain('windows-1252')
  })

  it('reads the council from the row where no mandate is given', async () => {
    const rows = [
      'råd;part;virksomhet;rolle;navn',
      'FIM-rådet;virksomhet;Sunnaas sykehus HF;representant;Kari Øvelse',
      'Samordningsrådet;RHF;;direktør;Ola Øvelse',
    ]
    const several = await file('several.csv', rows.join('\n'))
    expect((await ran(several, '--at', '2026-11-22')).out).toMatch(
      /\nRåd +Mangler {2}Vet ikke\nSamordningsrådet +\d+ +\d\nFIM-rådet +\d/u,
    )
    const { councils, mandate } = await judged(several, '--at', '2026-11-22')
    expect(mandate).toBeNull()
    expect(councils.map(({ council }) => council)).toEqual(['helse-soer-oest/samordningsraadet', 'helse-soer-oest/fim'])
  })

  it.each([
    ['nb', 'Rad 1, kolonnen «råd»: Kolonnen mangler. Legg den til, eller gi --mandate.'],
    ['nn', 'Rad 1, kolonnen «råd»: Kolonnen manglar. Legg han til, eller gi --mandate.'],
    ['en', 'Row 1, column “råd”: The column is missing. Add it, or give --mandate.'],
  ])('says that a flag does where the file does not say which council: %s', async (language, said) => {
    const { code, err } = await ran(example, '--lang', language, '--json')
    expect([code, err]).toEqual([2, said])
    const withoutName = await file('nobody.csv', 'part;rolle\nRegUt;leder')
    expect((await ran(withoutName, ...flags, '--lang', language)).err).not.toContain('--mandate')
  })

  it.each([
    ['tull', 'samordningsraadet, lis1, fkm, fim, fki, tka, lederforum, eller et fag, for eksempel urologi.'],
    ['', 'samordningsraadet, lis1, fkm, fim, fki, tka, lederforum, eller et fag, for eksempel urologi.'],
    ['Samordningsrådet', 'samordningsraadet.'],
    ['Øyelege', 'oeyesykdommer.'],
    ['hudsykdommer', 'hud-og-veneriske-sykdommer.'],
  ])('says which mandates there are, those that begin alike before all, where it is «%s»', async (given, known) => {
    expect((await ran(example, '--mandate', given)).err).toBe(
      `Mandatet «${given}» finnes ikke. Skriv en av disse: ${known} (samrad help check)`,
    )
  })

  it.each([
    [['nowhere.csv'], 'nowhere.csv'],
    [[], 'én fil'],
    [[example, '--mandate', 'x'], '«x»'],
    [[example, '--region', 'x'], '«x»'],
    [[example, '--at', '31.02.2026'], '31.02.2026'],
    [[example, '--lang', 'sv'], '«sv»'],
    [[example, '--colour'], '--colour'],
  ])('refuses %j with exit code 2', async (args, told) => {
    const { code, out, err } = await ran(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(told)
  })
})
