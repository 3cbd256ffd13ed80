import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { terminal } from '../terminal.fixture.ts'

const example = join(import.meta.dirname, '../../fixtures/samordningsraadet.csv')
let folder = ''
let data = ''
let lines: readonly string[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-import-'))
  lines = (await readFile(example, 'utf8')).trimEnd().split('\n')
})
beforeEach(async () => {
  data = await mkdtemp(join(folder, 'data-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const file = async (content: string): Promise<string> => {
  const path = join(await mkdtemp(join(folder, 'file-')), 'roster.csv')
  await writeFile(path, content)
  return path
}

const ran = async (command: string, path: string, ...args: readonly string[]) => {
  const screen = terminal({ data })
  const code = await run([command, path, ...args], screen)
  return { code, out: screen.said.join('\n'), err: screen.complained.join('\n') }
}
const imported = (path: string, ...args: readonly string[]) =>
  ran('import', path, '--mandate', 'samordningsraadet', ...args)
const head = async (): Promise<string> => (await ran('verify', '--json')).out

describe('samrad import', () => {
  it('tries without saving, saves with --commit, and the same file again changes nothing', async () => {
    const dry = await imported(example)
    expect(dry).toMatchObject({ code: 0, err: '' })
    expect(dry.out).toContain(`${lines.length - 1} nye, 0 endret, 0 uendret, 0 borte`)
    expect(dry.out).toContain('Prøvekjøring: ingenting er lagret. Lagre med --commit.')
    expect(existsSync(join(data, 'samrad'))).toBe(false)
    const saved = await imported(example, '--commit')
    expect(saved).toMatchObject({ code: 0, out: expect.stringMatching(/Lagret: \d+ hendelser\.$/u) })
    const before = await head()
    const again = await imported(example, '--commit')
    expect(again.out).toContain('Ingenting å lagre')
    expect(await head()).toBe(before)
  })

  it('ends the gone only with --end-gone, and says in the reader’s language who they are', async () => {
    await imported(example, '--commit')
    const fewer = await file(lines.toSpliced(1, 1).join('\n'))
    const kept = await imported(fewer, '--commit', '--lang', 'nn')
    expect(kept.out).toContain('Borte frå fila (blir berre avslutta med --end-gone)')
    expect(kept.out).toContain('Ingenting å lagre')
    const ended = await imported(fewer, '--commit', '--end-gone')
    expect(ended.out).toContain('siste dag blir 21.11.2026')
    expect(ended.out).toContain('Lagret: 1 hendelse.')
    expect((await imported(fewer, '--end-gone')).out).toContain('0 borte')
  })

  it('saves nothing of a file with a fault, and names it by row and column', async () => {
    await imported(example, '--commit')
    const before = await head()
    const wrong = await file(
      lines.map((line, at) => (at === 4 ? line.replace(/virksomhet/u, 'sjukehus') : line)).join('\n'),
    )
    const refused = await imported(wrong, '--commit')
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toMatch(/^Rad 5, kolonnen «part»: .*\nIngenting er lagret\.$/u)
    expect(await head()).toBe(before)
  })

  it('asks who is who, and takes the answer by row', async () => {
    await imported(example, '--commit')
    const cells = (lines[1] ?? '').split(/[,;]/u)
    const header = (lines[0] ?? '').split(/[,;]/u)
    const at = (name: string) => header.indexOf(name)
    const other = cells
      .with(at('e-post'), 'ny.adresse@example.org')
      .with(at('fra'), '2019-01-01')
      .with(at('til'), '2019-12-31')
    const asked = await file([...lines, other.join(lines[0]?.includes(';') ? ';' : ',')].join('\n'))
    const row = lines.length + 1
    const waiting = await imported(asked, '--commit')
    expect(waiting).toMatchObject({ code: 1, err: 'Ingenting er lagret.' })
    expect(waiting.out).toContain(`--answer ${row}=new`)
    const [, person = ''] = new RegExp(`--answer ${row}=([0-9a-f-]{36})`, 'u').exec(waiting.out) ?? []
    expect((await imported(asked, '--answer', `${row}=${person}`)).out).toContain('1 nye, 0 endret')
    expect((await imported(asked, '--answer', `${row}=new`, '--commit')).out).toContain('1 person registreres')
    expect((await imported(asked, '--answer', 'x')).code).toBe(2)
  })

  it('does not begin a demo, and knows no mandate that is not there', async () => {
    expect(await imported(example, '--demo')).toMatchObject({ code: 2, err: expect.stringContaining('Demoens lager') })
    expect(await ran('import', example, '--mandate', 'x', '--lang', 'en')).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no mandate “x”'),
    })
  })
})

describe('samrad export', () => {
  it.each(['xlsx', 'csv'])('writes a roster as %s that reads again as no change', async (kind) => {
    await imported(example, '--commit')
    const out = join(await mkdtemp(join(folder, 'out-')), `roster.${kind}`)
    expect((await ran('export', out, '--mandate', 'samordningsraadet')).code).toBe(0)
    const again = await ran('import', out)
    expect(again).toMatchObject({ code: 0, err: '' })
    expect(again.out).toContain('Ingenting å lagre')
    expect(await ran('export', out)).toMatchObject({ code: 2, err: expect.stringContaining('finnes fra før') })
  })
})
