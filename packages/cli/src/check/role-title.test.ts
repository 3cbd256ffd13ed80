import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { regions, roles, roleTitle } from '@samrad/mandate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from '../run.ts'
import { terminal } from '../terminal.fixture.ts'
import type { Judgement } from './judge.ts'

const north = regions['helse-nord']
const uko = 'utdanningskoordinerende-overlege'
const [first] = north.institutions

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-title-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const checked = async (...args: readonly string[]) => {
  const file = join(folder, 'roster.csv')
  await writeFile(
    file,
    `virksomhet,part,rolle,navn,fra\n${first?.name},virksomhet,${roleTitle(north, uko, 'nb')},Kari Øvelse,2026-01-01\n`,
  )
  const screen = terminal()
  const at = ['--mandate', 'samordningsraadet', '--region', 'helse-nord', '--at', '2026-11-22']
  const code = await run(['check', file, ...at, ...args], screen)
  return { code, out: screen.said.join('\n'), err: screen.complained.join('\n') }
}

it('a roster with the region’s title is judged, and the title stands in what is said', async () => {
  const { code, out, err } = await checked('--all')
  expect([code, err]).toEqual([1, ''])
  expect(out).toContain(roleTitle(north, uko, 'nb'))
  expect(out).not.toContain(roles[uko].nb)
})

it('with --json the role stays the roster’s own word, so that programs read it alike in every region', async () => {
  const { councils } = JSON.parse((await checked('--json')).out) as Judgement
  const words = councils.flatMap(({ findings }) => findings.map(({ subject }) => subject.role))
  expect(words).toContain(roles[uko].nb)
  expect(words).not.toContain(roleTitle(north, uko, 'nb'))
  const reasons = councils.flatMap(({ findings }) => findings.map(({ reason }) => reason)).join(' ')
  expect(reasons).not.toContain(roles[uko].nb)
})
