import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { widthOf } from '../screen/wrap.ts'
import { terminal } from '../terminal.fixture.ts'

const example = join(import.meta.dirname, '../../fixtures/samordningsraadet.csv')
const flags = ['--mandate', 'samordningsraadet', '--at', '2026-11-22']

let folder = ''
let data = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-explain-'))
  data = join(folder, 'data')
  const bring = (file: string, now: string) =>
    run(
      ['import', file, '--mandate', 'samordningsraadet', '--commit', '--data', data],
      terminal({ today: now.slice(0, 10), now: () => now }),
    )
  await bring(example, '2026-09-30T12:00:00.000Z')
  const more = join(folder, 'more.csv')
  const header = (await readFile(example, 'utf8')).split('\n', 1)[0]
  await writeFile(
    more,
    `${header}\nRevmatismesykehuset (Lillehammer);;virksomhet;leder;Nils Øvelse;nils@example.org;01.09.2026;;01.09.2026;;Direktør;01.09.2026;;ja`,
  )
  await bring(more, '2026-10-01T22:30:00.000Z')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ran = async (...args: readonly string[]) => {
  const watched: string[] = []
  const screen = terminal({ data, progress: (text) => void watched.push(text) })
  const code = await run(['explain', ...args], screen)
  return { code, watched, out: screen.said.join('\n'), err: screen.complained.join('\n') }
}

interface Told {
  readonly explained: readonly {
    readonly id: string
    readonly rows: readonly {
      readonly norm: string
      readonly answer: string
      readonly subject: { readonly row?: number; readonly seat?: string; readonly id: string }
      readonly read: readonly { readonly path: string; readonly value?: unknown; readonly told?: string }[]
      readonly reason: string
    }[]
    readonly settled: number
    readonly repair?: {
      readonly steps: readonly { readonly act: string; readonly holes: readonly string[]; readonly after?: number }[]
      readonly left: readonly unknown[]
      readonly unknown: readonly { readonly from: string; readonly fact: string }[]
    }
  }[]
}
const told = async (...args: readonly string[]): Promise<Told> => JSON.parse((await ran(...args, '--json')).out)

const answers = ({ explained }: Told) =>
  explained.flatMap(({ rows }) => rows.map(({ norm, answer }) => `${norm} ${answer}`))

describe('samrad explain, of a roster file', () => {
  it('tells why a row falls short: the source, the reading, what the rule read, and what mends it', async () => {
    const { code, out, err } = await ran(example, ...flags, '--row', '4', '--norm', 'n138')
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(
      /^Samordningsrådet · mandatet .* · 22\.11\.2026\n\n○ Mangler {9}Delegering ikke registrert: Åse Øvelse/u,
    )
    expect(out).toMatch(/\n {2}Gjelder +delegert, Sykehuset Innlandet HF, Åse Øvelse, rad 4\n {2}Kilden sier +En slik/u)
    expect(out).toMatch(/\n {2}Regelen leste +.*\n(?: {18}.*\n)* {18}representasjon › delegering: ikke oppgitt\n/u)
    expect(out).toMatch(/\n {2}Slik løses det +Lederen ved Sykehuset Innlandet HF/u)
  })

  it('tells a row that is named whatever its answer is, and others only where they ask something', async () => {
    expect(answers(await told(example, ...flags, '--row', '4')).toSorted()).toEqual([
      'N027 met',
      'N031 met',
      'N035 met',
      'N138 falls-short',
    ])
    const open = await told(example, ...flags)
    expect(new Set(answers(open).map((own) => own.slice(5)))).toEqual(new Set(['falls-short', 'unknown']))
    const all = await told(example, ...flags, '--all')
    expect(all.explained[0]?.rows).toHaveLength(
      (open.explained[0]?.rows.length ?? 0) + (open.explained[0]?.settled ?? 0),
    )
    expect((await ran(example, ...flags)).out).toContain(`Med --all vises ${open.explained[0]?.settled} rader til.`)
  })

  it('finds rows by rule, by seat and by norm', async () => {
    const seat = 'leder/983975259'
    const { explained } = await told(example, ...flags, '--seat', seat)
    expect(explained[0]?.rows.map((own) => own.subject.seat)).toEqual([`helse-soer-oest/samordningsraadet/${seat}`])
    expect(
      answers(await told(example, ...flags, '--rule', 'consent-in-force')).every((own) => own.startsWith('N031')),
    ).toBe(true)
    expect(await told(example, ...flags, '--norm', 'N031')).toEqual(
      await told(example, ...flags, '--rule', 'prerequisites/consent-in-force'),
    )
  })

  it('gives in JSON every value read with its path, and names nobody', async () => {
    const { out } = await ran(example, ...flags, '--all', '--repair', '--json')
    expect(out).not.toContain('Øvelse')
    const { explained } = await told(example, ...flags, '--row', '6', '--norm', 'N027')
    expect(explained[0]?.rows).toMatchObject([
      {
        norm: 'N027',
        answer: 'unknown',
        force: 'must',
        subject: { kind: 'holding', row: 6, orgNumber: '894166762' },
        says: expect.stringContaining('tid'),
        missing: { fact: 'holdings.timeSetAside', from: 'institution', said: expect.stringContaining('avsatt tid') },
        remedy: expect.stringContaining('Spør Vestre Viken HF'),
      },
    ])
    expect(explained[0]?.rows[0]?.read).toContainEqual({
      path: 'holding.party',
      kind: 'value',
      value: 'institution',
      label: 'representasjon › part',
      told: 'virksomhet',
    })
    expect(explained[0]?.rows[0]?.read).toContainEqual(
      expect.objectContaining({ path: 'holding.timeSetAside', kind: 'absent' }),
    )
  })

  it('says with --repair what is done in order, what a person fills in, and who can say what is not known', async () => {
    const { code, out } = await ran(example, ...flags, '--repair')
    expect(code).toBe(1)
    expect(out).toMatch(/\n {3}1 {2}Registrer/u)
    expect(out).toMatch(
      /\n {2,3}\d+ {2}Registrer representant\n +Løser: Ledig: leder, Sykehuset i Vestfold HF\n +Fyll inn: person, /u,
    )
    expect(out).toMatch(/\n +Følger av steg \d+\n/u)
    expect(out).toMatch(/\n\nEn rosterfil svarer ikke på: N\d.*N067$/su)
    expect(out).toContain('Vi vet ikke\n  ·  Vet ikke: avsatt tid for Siv Øvelse, Vestre Viken HF\n')
    const { repair } = (await told(example, ...flags, '--repair')).explained[0] ?? {}
    expect(repair?.steps).toContainEqual(expect.objectContaining({ act: 'delegate-authority', holes: ['by'] }))
    expect(repair?.unknown).toContainEqual(
      expect.objectContaining({ from: 'institution', fact: 'holdings.timeSetAside' }),
    )
  })

  it.each([
    ['nb', /Regelen leste|Kilden sier/u],
    ['nn', /Regelen las/u],
    ['en', /The rule read/u],
  ])('fits 80 columns in %s, with rows and with a repair', async (language, words) => {
    for (const mode of ['--all', '--repair']) {
      const { out } = await ran(example, ...flags, mode, '--lang', language)
      expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
      expect(mode === '--repair' || words.test(out)).toBe(true)
    }
  })

  it('exits 0 where nothing of force must falls short among the rows asked for', async () => {
    expect((await ran(example, ...flags, '--row', '11')).code).toBe(0)
  })

  it('tells how far it has come, and clears that', async () => {
    expect((await ran(example, ...flags)).watched).toEqual([expect.stringContaining('Samordningsrådet'), ''])
  })
})

describe('samrad explain --store', () => {
  it('explains the councils that are stored, the region and the national coordination', async () => {
    const { explained } = await told('--store')
    const ids = explained.map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining(['helse-soer-oest/samordningsraadet', 'helse-soer-oest/fim', 'nasjonal/tka']),
    )
    expect(ids.slice(-2)).toEqual(['helse-soer-oest', 'nasjonal'])
    expect(answers(await told('--store', '--mandate', 'samordningsraadet'))).toContain('N018 falls-short')
    const { out, code } = await ran('--store', '--council', 'samordningsraadet', '--norm', 'N031', '--lang', 'nn')
    expect(code).toBe(1)
    expect(out).toContain('Samtykke manglar: Kari Øvelse, Oslo universitetssykehus HF')
    expect((await ran('--store', '--lang', 'en')).out).toMatch(/\nNational coordination · 22\.11\.2026\n/u)
  })

  it('tells what was known on a day in Oslo, and at a position', async () => {
    const seat = ['--store', '--seat', 'leder/985773238', '--norm', 'N044', '--at', '2026-10-01']
    expect(answers(await told(...seat))).toEqual(['N044 met'])
    // It was entered at half past midnight on 2 October in Oslo, of what was so since 1 September.
    expect(answers(await told(...seat, '--known', '2026-10-01'))).toEqual(['N044 falls-short'])
    expect(answers(await told(...seat, '--known', '02.10.2026'))).toEqual(['N044 met'])
    expect(answers(await told(...seat, '--known', '999999'))).toEqual(['N044 met'])
    expect((await ran(...seat, '--known', '2026-10-01')).out).toContain('· 01.10.2026 · kjent 01.10.2026\n')
    expect(await ran('--store', '--council', 'samordningsraadet', '--known', '2026-01-01')).toMatchObject({
      code: 2,
      err: 'Her er det ikke noe råd som svarer til «samordningsraadet».',
    })
  })

  it.each([
    ['nb', 'Rådet ble opprettet'],
    ['nn', 'Rådet vart oppretta'],
    ['en', 'The council was established'],
  ])('says that a council was not there yet, and not that it has no findings: %s', async (language, said) => {
    const before = ['--store', '--council', 'samordningsraadet', '--at', '2020-01-01', '--lang', language]
    for (const args of [before, [...before, '--repair']])
      expect((await ran(...args)).out).toMatch(
        new RegExp(`01\\.01\\.2020\n\n${said} \\d\\d\\.\\d\\d\\.2026\\. .*$`, 'u'),
      )
    expect((await told(...before)).explained).toMatchObject([
      { established: expect.stringMatching(/^2026-/u), rows: [] },
    ])
  })

  it('repairs a stored council by the acts that the store would take', async () => {
    const { repair } = (await told('--store', '--council', 'samordningsraadet', '--repair')).explained[0] ?? {}
    expect(repair?.steps.map(({ act }) => act)).toContain('fix-calendar')
  })
})

describe('samrad explain refuses, with exit code 2 and nothing on standard output', () => {
  it.each([
    [[], 'Gi en rosterfil, eller --store'],
    [[example, '--store'], 'Gi en rosterfil, eller --store'],
    [[example, example], 'én fil'],
    [[example, '--known', '2026-10-01'], '--known hører sammen med --store'],
    [[example, '--data', 'x'], '--data hører sammen med --store'],
    [['--store', '--row', '3', '--lang', 'nn'], 'Lageret har ikkje rader'],
    [[example, '--row', 'x', '--lang', 'en'], '“x” is no row number'],
    [[example, '--norm', 'N999', '--lang', 'nn'], 'Norma «N999» finst ikkje'],
    [[example, '--rule', 'x', '--lang', 'en'], 'There is no rule “x”'],
    [['--store', '--council', 'x', '--lang', 'en'], 'There is no council here that is “x”.'],
    [['--store', '--data', 'nowhere', '--lang', 'nn'], 'Lageret finst ikkje'],
    [[example, ...flags, '--row', '999'], 'Ingen rader i protokollen'],
    [[example, ...flags, '--norm', 'N067'], 'En rosterfil svarer ikke på: N067'],
  ])('%j', async (args, why) => {
    const { code, out, err } = await ran(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(why)
  })

  it('a roster that cannot be read, with every fault in words', async () => {
    const wrong = join(folder, 'wrong.csv')
    await writeFile(wrong, (await readFile(example, 'utf8')).replace('01.01.2026', '31.02.2026'))
    const { code, out, err } = await ran(wrong, ...flags, '--json', '--lang', 'nn')
    expect(code).toBe(2)
    expect(err).toContain('31.02.2026 finst ikkje')
    expect(JSON.parse(out)).toMatchObject({ faults: [{ row: 2, column: 'fra', why: err }] })
  })
})
