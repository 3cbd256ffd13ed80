import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const roster = join(import.meta.dirname, '../fixtures/samordningsraadet.csv')
const main = join(import.meta.dirname, 'main.ts')

const ran = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...rest, ...env },
  })
  return { status, stdout, stderr }
}

it('has colours where there is no terminal only when they are forced, and never in JSON', () => {
  expect(ran(['norms']).stdout).not.toContain('\u001B')
  expect(ran(['norms'], { FORCE_COLOR: '1' }).stdout).toContain('\u001B[')
  const { status, stdout, stderr } = ran(['norms', '--json'], { FORCE_COLOR: '1' })
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toMatchObject({ total: 149 })
})

it('tells what was not understood on standard error alone, with nothing in it that moves the cursor', () => {
  const { status, stdout, stderr } = ran(['\u001B[2Jcheck', '--lang', 'en'], { FORCE_COLOR: '1' })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^There is no command “check”\.\n\ncheck +Reads/u)
})

it('is content with a reader that wants no more', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${main}" explain "${roster}" --mandate samordningsraadet --all --json | head -c 10`],
    {
      encoding: 'utf8',
    },
  )
  expect([status, stderr]).toEqual([0, ''])
})
