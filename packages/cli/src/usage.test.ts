import { languages } from '@samrad/mandate'
import { describe, expect, it } from 'vitest'
import { run } from './run.ts'
import { widthOf } from './screen/wrap.ts'
import { terminal } from './terminal.fixture.ts'
import { usageWords } from './usage-words.ts'

const ran = async (...args: readonly string[]) => {
  const screen = terminal()
  const code = await run(args, screen)
  return { code, out: screen.said.join('\n'), err: screen.complained.join('\n') }
}

const names = Object.keys(usageWords.nb.commands)

describe.each(languages)('help in %s', (language) => {
  it('tells every command in short, and one with its flags, in 80 columns', async () => {
    const all = await ran('help', '--lang', language)
    expect([all.code, all.err]).toEqual([0, ''])
    for (const name of names) {
      expect(all.out).toMatch(new RegExp(`^${name} `, 'mu'))
      const { code, out } = await ran(name, '--help', '--lang', language)
      expect([code, out.includes(`samrad ${name}`), out.includes('--lang')]).toEqual([0, true, true])
      expect(await ran('help', name, '--lang', language)).toEqual({ code, out, err: '' })
      expect(Math.max(...[...all.out.split('\n'), ...out.split('\n')].map(widthOf))).toBeLessThanOrEqual(80)
    }
  })
})

it.each(['nb', 'nn'] as const)('a roster is told of as a roster file in %s', async (language) => {
  for (const name of names) {
    const { out } = await ran(name, '--help', '--lang', language)
    expect(out).not.toMatch(/\broster(?:en)?\b/iu)
  }
})

it.each(names)('every flag that is told of is one that %s takes', async (name) => {
  const { out } = await ran(name, '--help', '--lang', 'en')
  for (const [flag] of out.matchAll(/(?<=^ {2})--[a-z-]+/gmu))
    expect((await ran(name, '--lang', 'en', flag)).err).not.toContain(`There is no flag ${flag}.`)
})

it('says which command is not there, with those that are, and where help on the one in use is', async () => {
  const unknown = await ran('chekc', '--lang', 'nn')
  expect([unknown.code, unknown.out]).toEqual([2, ''])
  expect(unknown.err).toMatch(/^Kommandoen «chekc» finst ikkje\.\n\ncheck +Les ei rosterfil/u)
  expect((await ran('toString')).code).toBe(2)
  expect((await ran('--colour')).code).toBe(2)
  expect((await ran('check', '--x')).err).toBe('Flagget --x finnes ikke. (samrad help check)')
  expect((await ran()).code).toBe(0)
  expect((await ran('--lang', 'en')).out).toContain('Reads a roster')
})
