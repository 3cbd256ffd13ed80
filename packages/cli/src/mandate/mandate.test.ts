import { mandateOf, readMandate } from '@samrad/mandate'
import { expect, it } from 'vitest'
import { run } from '../run.ts'
import { terminal } from '../terminal.fixture.ts'

const ran = async (...args: readonly string[]) => {
  const screen = terminal()
  const code = await run(['mandate', ...args], screen)
  return { code, out: screen.said.join('\n'), err: screen.complained.join('\n') }
}

it('prints a mandate as a file that is read back as the same mandate', async () => {
  for (const id of ['samordningsraadet', 'urologi', 'tka']) {
    const { code, out, err } = await ran(id)
    expect([code, err]).toEqual([0, ''])
    expect(readMandate(out)).toEqual({ mandate: mandateOf(id) })
  }
})

it.each([
  [['tull'], 'Mandatet «tull» finnes ikke.'],
  [['--lang', 'nn'], 'finst ikkje'],
  [['tka', 'urologi', '--lang', 'en'], 'urologi'],
])('says what to write, with exit code 2, where it is asked for another: %j', async (args, told) => {
  const { code, out, err } = await ran(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(told)
})
