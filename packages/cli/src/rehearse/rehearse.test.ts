import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mandate, mandateOf, rulesById, writeMandate } from '@samrad/mandate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { widthOf } from '../screen/wrap.ts'
import { terminal } from '../terminal.fixture.ts'

const example = join(import.meta.dirname, '../../fixtures/samordningsraadet.csv')
const at = ['--at', '2026-11-22']

let folder = ''
let data = ''
let proposal = ''
let same = ''
let fewer = ''

const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** The council meets six times a year, time set aside is no longer asked about, and there is one seat more. */
const proposed = (mandate: Mandate): Mandate => ({
  ...mandate,
  version: 'utkast',
  rules: mandate.rules
    .filter(({ rule }) => rule !== 'prerequisites/time-set-aside')
    .map((own) => (own.rule === 'organisation/meetings-a-year' ? { ...own, limits: { perYear: 6 } } : own)),
  composition:
    mandate.composition.kind === 'stated'
      ? {
          kind: 'stated',
          requirements: [
            ...mandate.composition.requirements,
            { id: 'ny-plass', norm: 'N049', party: 'regut', role: 'direktoer', per: 'once' },
          ],
        }
      : mandate.composition,
})

/** As it is, by its version too, but for how many meetings it asks for. */
const limited = (mandate: Mandate, perYear: number): Mandate => ({
  ...mandate,
  rules: mandate.rules.map((own) =>
    own.rule === 'organisation/meetings-a-year' ? { ...own, limits: { perYear } } : own,
  ),
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-rehearse-'))
  data = join(folder, 'data')
  const mandate = mandateOf('samordningsraadet')
  if (mandate === undefined) throw new Error('no mandate')
  proposal = await file('proposal.json', writeMandate(proposed(mandate), { $schema: 'mandate.schema.json' }))
  same = await file('same.json', writeMandate(mandate))
  fewer = await file('fewer.json', writeMandate(limited(mandate, 3)))
  await run(['import', example, '--mandate', 'samordningsraadet', '--commit', '--data', data], terminal())
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ran = async (args: readonly string[], rest: Parameters<typeof terminal>[0] = {}) => {
  const watched: string[] = []
  const screen = terminal({ data, progress: (text) => void watched.push(text), ...rest })
  const code = await run(['rehearse', ...args], screen)
  return { code, watched, out: screen.said.join('\n'), err: screen.complained.join('\n') }
}

interface Told {
  readonly version: string
  readonly dates: readonly string[]
  readonly regions: readonly {
    readonly version: string
    readonly differences: readonly { readonly change: string }[]
  }[]
  readonly changes: readonly {
    readonly kind: string
    readonly council: string
    readonly date: string
    readonly norm: string
    readonly before?: {
      readonly answer: string
      readonly subject: { readonly row?: number; readonly orgNumber?: string }
    }
    readonly after?: { readonly answer: string }
  }[]
  readonly total: { readonly appears: number; readonly vanishes: number; readonly changes: number }
  readonly councils: readonly object[]
  readonly gaps: readonly { readonly gap: string }[]
  readonly warnings: readonly { readonly warning: string }[]
  readonly notAsked: readonly string[]
}
const told = async (...args: readonly string[]): Promise<Told> => JSON.parse((await ran([...args, '--json'])).out)

describe('samrad rehearse, on a roster file', () => {
  it('tells what differs, and every finding that would be new, go away or change', async () => {
    const { code, out, err } = await ran([proposal, example, ...at])
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(/^Forslag: Samordningsrådet, utkast i stedet for /u)
    expect(out).toContain('Regelen «Avsatt tid» gjelder ikke lenger.')
    expect(out).toMatch(/\n {2}\+ Nytt funn {4}Ledig: direktør, RegUt\. .*\n +.*N049\n/u)
    expect(out).toMatch(
      /\n {2}− Faller bort {2}Tid ikke satt av: Bjørn Øvelse, Sykehuset Østfold HF\..*\n.*\n +rad 5 · /u,
    )
    expect(out).toMatch(/\n {2}Råd +Nytt funn {2}Faller bort {2}Endres\n {2}Samordningsrådet +1 +2 +0\n/u)
    expect(out).toMatch(/\n {2}Regel +Nytt.*\n(?: {2}.*\n)* {2}Avsatt tid +0 +2 +0\n/u)
    expect(out).toContain('Råd: 1. Datoer: 22.11.2026. nye: 1 · faller bort: 2 · endres: 0')
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
  })

  it.each([
    ['nn', 'Framlegg: ', 'Fell bort', 'rad 5'],
    ['en', 'Proposal: ', 'Goes away', 'row 5'],
  ])('speaks %s', async (language, title, kind, row) => {
    const { out } = await ran([proposal, example, ...at, '--lang', language])
    for (const words of [title, kind, row]) expect(out).toContain(words)
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
  })

  it('gives the same in one JSON value that names nobody', async () => {
    const { out } = await ran([proposal, example, ...at, '--json'])
    expect(out).not.toContain('Øvelse')
    const { version, regions, changes, total, councils } = await told(proposal, example, ...at)
    expect(version).toBe('utkast')
    expect(regions[0]?.differences.map(({ change }) => change)).toEqual(['version', 'seat-added', 'rule-off', 'limit'])
    expect(total).toEqual({ appears: 1, vanishes: 2, changes: 0 })
    expect(councils).toEqual([{ council: 'helse-soer-oest/samordningsraadet', ...total }])
    expect(
      changes.map(({ kind, norm, before, after }) => [kind, norm, before?.answer, after?.answer, before?.subject.row]),
    ).toEqual(
      expect.arrayContaining([
        ['appears', 'N049', undefined, 'falls-short', undefined],
        ['vanishes', 'N027', 'falls-short', undefined, 5],
        ['vanishes', 'N027', 'unknown', undefined, 6],
      ]),
    )
  })

  it('asks nothing that a roster cannot answer, and names it', async () => {
    const { changes, notAsked } = await told(proposal, example, ...at)
    expect(changes.map(({ norm }) => norm)).not.toContain('N067')
    expect(notAsked).toEqual(expect.arrayContaining(['N018', 'N066', 'N067']))
  })

  it('says beside the verdict which changed rules were not tried, since a roster file does not have the facts', async () => {
    const { code, out } = await ran([fewer, example, ...at])
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/gu, ' ')).toMatch(
      /Ingen funn blir annerledes\. .*Endret i forslaget, men ikke prøvd: Møter i året \(N067\)\. En rosterfil har ikke opplysningene\./u,
    )
    expect((await told(fewer, example, ...at)).warnings).toContainEqual({
      warning: 'not-tried',
      rules: ['organisation/meetings-a-year'],
      said: expect.stringContaining('Møter i året'),
    })
    expect((await told(same, example, ...at)).warnings).toEqual([])
    expect((await told(fewer, '--store', ...at)).warnings.map(({ warning }) => warning)).toEqual(['same-version'])
  })

  it.each([
    ['nb', 'Versjon 2026 finnes med et annet innhold.', 'men ikke prøvd: '],
    ['nn', 'Versjon 2026 finst med eit anna innhald.', 'men ikkje prøvd: '],
    ['en', 'Version 2026 exists with other content.', 'but not tried: '],
  ])('warns of another text under the same version: %s', async (language, taken, untried) => {
    const { out } = await ran([fewer, example, ...at, '--lang', language])
    for (const words of [taken, untried]) expect(out).toContain(words)
    expect((await ran([proposal, example, ...at, '--lang', language])).out).not.toContain(taken)
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
  })

  it('orders the changes by institution and row, as check does', async () => {
    const mandate = mandateOf('samordningsraadet')
    if (mandate === undefined) throw new Error('no mandate')
    const [header = '', ...rows] = (await readFile(example, 'utf8')).trimEnd().split('\n')
    const reversed = await file('reversed.csv', [header, ...rows.toReversed()].join('\n'))
    const none = await file('none-asked.json', writeMandate({ ...mandate, version: 'ingen', rules: [] }))
    const screen = terminal()
    await run(['check', reversed, '--mandate', 'samordningsraadet', ...at, '--json'], screen)
    const checked = JSON.parse(screen.said.join('\n')) as {
      readonly councils: readonly {
        readonly findings: readonly { readonly subject: { readonly orgNumber?: string } }[]
      }[]
    }
    const places = (subjects: readonly ({ readonly orgNumber?: string } | undefined)[] = []) => [
      ...new Set(subjects.map((subject) => subject?.orgNumber)),
    ]
    const { changes } = await told(none, reversed, ...at)
    expect(changes.length).toBeGreaterThan(10)
    const subjects = changes.map(({ before }) => before?.subject)
    expect(places(subjects)).toEqual(places(checked.councils[0]?.findings.map(({ subject }) => subject)))
    expect(subjects.filter((own) => own?.orgNumber === '983971709').map((own) => own?.row)).toEqual([20, 33])
  })

  it('tries days to come', async () => {
    expect((await told(proposal, example, ...at, '--from', '2026', '--to', '2027')).dates).toEqual([
      '2026-12-31',
      '2027-12-31',
    ])
  })

  it('finds nothing where nothing differs, and exits 0', async () => {
    const { code, out } = await ran([same, example, ...at])
    expect(code).toBe(0)
    expect(out).toContain('Forslaget er likt mandatet i dag.')
    expect(out).toContain('Ingen funn blir annerledes.')
    expect((await ran([same, example, ...at, '--before', proposal])).code).toBe(1)
    expect((await told(same, example, ...at, '--before', proposal)).total).toEqual({
      appears: 2,
      vanishes: 1,
      changes: 0,
    })
  })

  it('names what the proposal makes impossible or ambiguous', async () => {
    const mandate = mandateOf('samordningsraadet')
    const requirements = mandate?.composition.kind === 'stated' ? mandate.composition.requirements : []
    const twice = await file(
      'twice.json',
      JSON.stringify({
        ...mandate,
        composition: {
          kind: 'stated',
          requirements: [...requirements, { ...requirements.find(({ party }) => party === 'regut'), id: 'igjen' }],
        },
      }),
    )
    const { gaps } = await told(twice, example, ...at)
    expect(new Set(gaps.map(({ gap }) => gap))).toEqual(new Set(['same-holding']))
    expect((await ran([twice, example, ...at])).out).toMatch(
      /\nHull og overlapp som forslaget gir\n {2}· {2}Samordningsrådet, Helse Sør-Øst, Helse Vest/u,
    )
  })

  it('tries one file for each council, each in its own region', async () => {
    const vest = await file('vest.csv', 'part;rolle;navn\nRegUt;leder;Kari Øvelse')
    const regions = ['--region', 'helse-soer-oest', '--region', 'helse-vest']
    const { changes, councils } = await told(proposal, example, vest, ...regions, ...at)
    expect(councils).toHaveLength(2)
    expect(new Set(changes.map(({ council }) => council))).toEqual(
      new Set(['helse-soer-oest/samordningsraadet', 'helse-vest/samordningsraadet']),
    )
    const { out, watched } = await ran([proposal, example, vest, ...regions, ...at])
    expect(out).toContain('\nSamordningsrådet, Helse Sør-Øst · 22.11.2026\n')
    expect(watched).toEqual(['1 av 2: Samordningsrådet', '2 av 2: Samordningsrådet', ''])
  })
})

describe('samrad rehearse --store', () => {
  it('tries what is stored, also what no roster answers', async () => {
    const calendar = await told(proposal, '--store', ...at)
    expect(calendar.councils).toHaveLength(1)
    expect(calendar.notAsked).not.toContain('N067')
    expect(calendar.total.vanishes).toBe(2)
    const { code, out } = await ran([proposal, '--store', '--from', '2024', ...at])
    expect(code).toBe(1)
    expect(out).toMatch(/Samordningsrådet ble opprettet \d\d\.\d\d\.2026\. Dager før det er ikke prøvd\./u)
  })

  it('tries the last day of each year, and tells the days apart', async () => {
    const later = ['--store', '--at', '2028-11-22']
    const dates = ['2026-12-31', '2027-12-31', '2028-11-22']
    const years = await told(proposal, ...later, '--from', '2026')
    expect(years.dates).toEqual(dates)
    expect([...new Set(years.changes.map(({ date }) => date))]).toEqual(dates)
    expect((await told(proposal, ...later, '--from', '2025', '--to', '2026')).dates).toEqual([
      '2025-12-31',
      '2026-12-31',
    ])
    expect((await told(proposal, ...later, '--from', '01.03.2026', '--to', '02.03.2026')).dates).toEqual(['2026-03-02'])
    const { out } = await ran([proposal, ...later, '--from', '2027'])
    expect(out).toContain('\nSamordningsrådet · 31.12.2027\n')
    expect(out).toContain('\nSamordningsrådet · 22.11.2028\n')
  })

  it('says which changed rules were not tried, since the store does not have the facts either', async () => {
    const mandate = mandateOf('samordningsraadet')
    if (mandate === undefined) throw new Error('no mandate')
    const { notAsked } = await told(same, '--store', ...at)
    const [silent] = mandate.rules.filter(({ rule }) => rulesById.get(rule)?.norms.some((norm) => norm === notAsked[0]))
    const rules = mandate.rules.filter((own) => own !== silent)
    const less = await file('less.json', writeMandate({ ...mandate, version: 'mindre', rules }))
    expect((await told(less, '--store', ...at)).warnings).toEqual([
      { warning: 'not-tried', rules: [silent?.rule], said: expect.stringContaining('Lageret har ikke opplysningene.') },
    ])
  })

  it('says so where no council has the mandate', async () => {
    const { code, out } = await ran([proposal, '--store', '--region', 'helse-nord', ...at])
    expect(code).toBe(2)
    expect(out).toContain('Ingen råd her har dette mandatet, så ingenting er prøvd.')
  })

  it('stops when it is asked to, and puts nothing half on standard output', async () => {
    const stop = new AbortController()
    const vest = await file('vest-too.csv', 'part;rolle;navn\nRegUt;leder;Kari Øvelse')
    const regions = ['--region', 'helse-soer-oest', '--region', 'helse-vest']
    const { code, out, err } = await ran([proposal, example, vest, ...regions, ...at, '--json'], {
      progress: () => stop.abort(),
      stopped: () => stop.signal,
    })
    expect([code, out, err]).toEqual([130, '', 'Stoppet. Prøvd til da: 1 råd. Ingenting er endret.'])
  })
})

describe('samrad rehearse refuses, with exit code 2', () => {
  it('a proposal that is no mandate, with every fault by its place, in words', async () => {
    const wrong = await file(
      'wrong.json',
      (await readFile(same, 'utf8')).replace('"perYear"', '"perYaer"').replace('"kind"', '"kinnd"'),
    )
    const { code, out, err } = await ran([wrong, example, ...at, '--json', '--lang', 'nn'])
    expect(code).toBe(2)
    const { faults } = JSON.parse(out) as {
      readonly faults: readonly { readonly pointer: string; readonly why: string }[]
    }
    expect(faults.length).toBeGreaterThan(0)
    expect(err.split('\n')).toEqual(faults.map(({ why }) => `${wrong}: ${why}`))
    expect((await ran([await file('none.json', 'x'), example])).err).toMatch(/none\.json: /u)
    expect((await ran([proposal, example, '--before', wrong])).code).toBe(2)
  })

  it('a roster that cannot be read, with every fault in words', async () => {
    const wrong = await file('wrong.csv', (await readFile(example, 'utf8')).replace('01.01.2026', '31.02.2026'))
    const { code, out, err } = await ran([proposal, wrong, '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('31.02.2026')
  })

  it.each([
    [() => [], 'Gi filen med forslaget først'],
    [() => [proposal], 'Gi en rosterfil, eller --store'],
    [() => [proposal, example, '--store'], 'Gi en rosterfil, eller --store'],
    [() => [proposal, 'nowhere.csv'], 'nowhere.csv'],
    [() => ['nowhere.json', example, '--lang', 'nn'], 'Fila «nowhere.json» finst ikkje'],
    [() => [proposal, example, '--mandate', 'fim', '--lang', 'en'], 'The proposal is for “samordningsraadet”'],
    [() => [proposal, example, '--mandate', 'x'], 'Mandatet «x» finnes ikke'],
    [() => [proposal, example, ...at, '--from', '2025'], 'En rosterfil har bare dem som sitter nå'],
    [() => [proposal, example, ...at, '--from', '2025', '--lang', 'nn'], 'Prøv tidlegare år mot lageret, med --store'],
    [() => [proposal, example, ...at, '--from', '2026', '--to', '2026-11-21', '--lang', 'en'], 'before 22.11.2026'],
    [() => [proposal, example, '--mandate', 'fim', '--before', same], 'Gi --mandate eller --before'],
    [() => [proposal, example, example, '--lang', 'nn'], 'To filer er om det same rådet'],
    [() => [proposal, example, '--region', 'helse-vest', '--region', 'helse-nord'], 'Gi --region én gang'],
    [() => [proposal, example, '--region', 'x'], '«x»'],
    [() => [proposal, example, '--to', '2026', '--lang', 'en'], '--to belongs with --from'],
    [() => [proposal, example, '--from', '2027', ...at], '--from er etter siste dag'],
    [() => [proposal, '--store', '--data', 'nowhere', '--lang', 'nn'], 'Lageret finst ikkje'],
  ])('%s', async (args, why) => {
    const { code, out, err } = await ran(args())
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(why)
  })
})
