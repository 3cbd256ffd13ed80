import { catalogue, rulePage } from '@samrad/mandate'
import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { widthOf } from '../screen/wrap.ts'
import { terminal } from '../terminal.fixture.ts'

const ran = async (...args: readonly string[]) => {
  const screen = terminal()
  const code = await run(['catalogue', ...args], screen)
  return { code, out: screen.said.join('\n'), err: screen.complained.join('\n') }
}

const fits = (out: string): boolean => out.split('\n').every((line) => widthOf(line) <= 80)

describe('samrad catalogue', () => {
  it.each([
    ['nb', 'Forutsetninger', 'Samtykke til publisering', 'et valg, av'],
    ['nn', 'Føresetnader', 'Samtykke til publisering', 'eit val, av'],
    ['en', 'Prerequisites', 'Consent to publication', 'an option, off'],
  ])('lists every rule by chapter, by the id that the command takes: %s', async (language, chapter, name, silent) => {
    const { code, out } = await ran('--lang', language)
    expect([code, fits(out)]).toEqual([0, true])
    expect(out).toMatch(new RegExp(`\\n${chapter}\\n(?: {2}.*\\n)* {2}prerequisites/consent-in-force +${name}\\n`, 'u'))
    for (const { rule } of catalogue) expect(out).toContain(`  ${rule.id} `)
    expect(out).toContain(silent)
  })

  it('tells how each rule of a chapter is decided, and no others', async () => {
    const { out } = await ran('composition')
    expect(fits(out)).toBe(true)
    for (const { rule } of catalogue) expect(out.includes(rule.id)).toBe(rule.id.startsWith('composition/'))
    expect(out).toContain('Slik avgjøres det')
  })

  it.each(['nb', 'nn', 'en'] as const)('shows every rule on a page of 80 columns, whole: %s', async (language) => {
    for (const { rule } of catalogue) {
      const { code, out } = await ran(rule.id, '--lang', language)
      const page = rulePage(rule.id, language)
      expect([code, fits(out)]).toEqual([0, true])
      for (const { title } of page?.sections ?? []) expect(out).toContain(`\n${title}\n`)
      const joined = out.replaceAll(/\s+/gu, ' ')
      const cases = page?.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'cases' ? block.cases : [])),
      )
      for (const { word } of cases ?? []) expect(joined).toContain(word)
    }
  })

  it('finds a rule without its chapter, and by the one norm it answers', async () => {
    const { out } = await ran('prerequisites/consent-in-force')
    expect(out).toMatch(/^Samtykke til publisering\n/u)
    expect((await ran('Consent-in-force')).out).toBe(out)
    expect((await ran('n031')).out).toBe(out)
  })

  it('gives one JSON value: the rules, or one rule with its page', async () => {
    const all = JSON.parse((await ran('--json')).out) as { readonly rules: readonly { readonly rule: string }[] }
    expect(all.rules.map(({ rule }) => rule)).toEqual(catalogue.map(({ rule }) => rule.id))
    const one = JSON.parse((await ran('meetings-a-year', '--json', '--lang', 'nn')).out) as unknown
    expect(one).toMatchObject({
      rule: 'organisation/meetings-a-year',
      chapter: 'organisation',
      name: 'Møte i året',
      norms: ['N067'],
      limits: { perYear: { least: 1, most: 52 } },
      silent: false,
      page: rulePage('organisation/meetings-a-year', 'nn'),
    })
  })

  it('tells the gaps of the mandates, what several have alike once, and each by itself in JSON', async () => {
    const { code, out } = await ran('--gaps')
    expect([code, fits(out)]).toEqual([0, true])
    expect(out).toMatch(/^Hull og overlapp i mandatene: 48\n {2}· {2}LIS1-rådet, FKM-rådet, FIM-rådet og 45 andre: /u)
    expect((await ran('--gaps', '--lang', 'en')).out).toContain('and 45 others')
    const { gaps } = JSON.parse((await ran('--gaps', '--json', '--lang', 'nn')).out) as {
      readonly gaps: readonly { readonly gap: string; readonly said: string }[]
    }
    expect(gaps).toHaveLength(48)
    expect(gaps[0]).toMatchObject({
      gap: 'seats-not-at-hand',
      mandate: 'lis1',
      said: expect.stringContaining('svarer'),
    })
  })

  it.each([
    [['x', '--lang', 'nn'], '«x» er verken ein regel'],
    [['a', 'b'], 'Gi én regel'],
    [['composition', '--gaps', '--lang', 'en'], '--gaps stands alone'],
  ])('refuses %j with exit code 2', async (args, told) => {
    const { code, out, err } = await ran(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(told)
  })
})
