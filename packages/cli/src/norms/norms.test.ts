import { norms } from '@samrad/mandate'
import { expect, it } from 'vitest'
import { run } from '../run.ts'
import { terminal } from '../terminal.fixture.ts'

const ran = async (args: readonly string[], colour = false) => {
  const screen = terminal({ colour })
  const code = await run(['norms', ...args], screen)
  return { code, out: screen.said.join('\n'), err: screen.complained.join('\n') }
}

it('gives one JSON value with the numbers and the open ones by id', async () => {
  const { code, out, err } = await ran(['--json'])
  const { total, honoured, open, reference } = norms()
  expect([code, err]).toEqual([0, ''])
  expect(JSON.parse(out)).toEqual({ total, honoured: honoured.length, open, reference: reference.length })
  expect(honoured.length + open.length + reference.length).toBe(total)
})

it.each([
  ['nb', 'Forutsetninger · ', 'kommer med møter'],
  ['nn', 'Føresetnader · ', 'kjem med møte'],
  ['en', 'Prerequisites · ', 'comes with meetings'],
])('tells each section, its open norms and what they come with: %s', async (language, section, comes) => {
  const { out } = await ran(['--lang', language])
  expect(out).toContain(section)
  expect(out).toContain(comes)
  for (const id of norms().open) expect(out).toContain(id)
})

it('has colours on a terminal, and only there', async () => {
  expect((await ran([])).out).not.toContain('\u001B')
  expect((await ran([], true)).out).toContain('\u001B[33mN')
})

it('refuses what does not belong, in the language asked for', async () => {
  expect(await ran(['x', '--lang', 'nn'])).toMatchObject({
    code: 2,
    err: '«x» høyrer ikkje med her. (samrad help norms)',
  })
  expect(await ran(['--lang=en', '--colour'])).toMatchObject({
    code: 2,
    err: 'There is no flag --colour. (samrad help norms)',
  })
})
