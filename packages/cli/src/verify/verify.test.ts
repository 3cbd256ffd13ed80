import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { terminal } from '../terminal.fixture.ts'

let folder = ''
let data = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-verify-'))
  data = join(folder, 'data')
  const roster = join(folder, 'roster.csv')
  await writeFile(
    roster,
    'part;virksomhet;rolle;navn;e-post;forankret av\nvirksomhet;Sunnaas sykehus HF;leder;Kari Øvelse;kari@example.org;Ola Leder',
  )
  await run(['import', roster, '--mandate', 'samordningsraadet', '--commit', '--data', data], terminal())
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ran = async (...args: readonly string[]) => {
  const screen = terminal({ data })
  const code = await run(['verify', ...args], screen)
  return { code, out: screen.said.join('\n'), err: screen.complained.join('\n') }
}

/** A copy of the data with the journal, or what hangs on it, written to behind the store's back. */
const tampered = async (sql: string): Promise<string> => {
  const copy = await mkdtemp(join(folder, 'copy-'))
  await cp(data, copy, { recursive: true })
  const db = new DatabaseSync(join(copy, 'samrad', 'samrad.sqlite'))
  db.exec(sql)
  db.close()
  return copy
}

describe('samrad verify', () => {
  it('finds a whole store whole, and prints the head to keep elsewhere', async () => {
    const { code, out } = await ran()
    expect(code).toBe(0)
    expect(out).toMatch(/^Det ordentlige lageret: helt\n {2}\d+:[0-9a-f]{64}\n {2}\d+ innslag, \d+ dokumenter$/u)
    const head = /\d+:[0-9a-f]{64}/u.exec(out)?.[0] ?? ''
    expect((await ran('--from', head)).code).toBe(0)
    const json = JSON.parse((await ran('--json')).out) as unknown
    expect(json).toMatchObject({ stores: [{ store: 'ordinary', head, faults: [] }] })
  })

  it.each([
    ['nb', 'innslaget er endret etter at det ble skrevet'],
    ['nn', 'innslaget er endra etter at det vart skrive'],
    ['en', 'the entry was changed after it was written'],
  ])('finds a changed journal row, and says which: %s', async (language, words) => {
    const copy = await tampered(`update journal set actor = 'someone else' where position = 3`)
    const { code, out } = await ran('--data', copy, '--lang', language)
    expect(code).toBe(1)
    expect(out).toContain('3, ')
    expect(out).toContain(words)
  })

  it('finds a cut tail by the head that was kept, and sealed words that were changed', async () => {
    const [head = ''] = /\d+:[0-9a-f]{64}/u.exec((await ran()).out) ?? []
    const cut = await tampered(`delete from journal where position = (select max(position) from journal)`)
    expect(await ran('--data', cut, '--from', head)).toMatchObject({
      code: 1,
      out: expect.stringContaining('slutter før hodet'),
    })
    const other = await tampered(`update sealed set body = 'Noen Andre'`)
    const { stores } = JSON.parse((await ran('--data', other, '--json', '--lang', 'nn')).out) as {
      stores: readonly { faults: readonly { code: string; why: string }[] }[]
    }
    expect(new Set(stores[0]?.faults.map(({ code, why }) => `${code} ${why}`))).toEqual(
      new Set(['sealed-changed dei forsegla orda er andre enn dei som vart forsegla']),
    )
  })

  it('exits 2 where there is nothing to open, or what is there is no store', async () => {
    const empty = join(folder, 'nowhere')
    expect(await ran('--data', empty)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('nowhere') })
    await mkdir(join(folder, 'odd', 'samrad'), { recursive: true })
    await writeFile(join(folder, 'odd', 'samrad', 'samrad.sqlite'), 'this is no database, but long enough to be tried')
    expect(await ran('--data', join(folder, 'odd'))).toMatchObject({
      code: 2,
      err: 'Det ordentlige lageret kan ikke åpnes.',
    })
    expect(await ran('--from', '12:x', '--lang', 'en')).toMatchObject({
      code: 2,
      err: expect.stringContaining('“12:x” is no head'),
    })
  })
})
