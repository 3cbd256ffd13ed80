import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { catalogue, type Entry, met } from '@samrad/mandate'
import { describe, expect, test } from 'vitest'
import { root } from '../command.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { type Agreed, agreedOf } from './agreed.ts'
import { readAnswers, writeAnswers } from './answers-file.ts'
import type { Bump } from './bump.ts'
import { differences } from './differences.ts'
import { unsaid } from './unsaid.ts'

const released = agreedOf()

test('the pending changesets say what has changed in the answers since the last release', async () => {
  const found = differences(await readAnswers(), released, catalogue)
  expect(await unsaid(found, join(root, '.changeset'))).toEqual([])
})

test('answers are the same when they are read as when they were written', async () => {
  await using folder = await temporaryFolder()
  const file = join(folder.path, 'answers.jsonl')
  await writeAnswers(released, file)
  expect(differences(await readAnswers(file), released, catalogue)).toEqual([])
})

describe('what a release with these rules must say', () => {
  const consent = catalogue.find(({ rule }) => rule.id === 'prerequisites/consent-in-force')
  if (consent === undefined) throw new Error('the rule that the cases are planted in is gone')
  const withdrawn = consent.examples.findIndex(({ answer }) => answer === 'falls-short')
  const title = consent.examples[withdrawn]?.title.nb ?? ''
  const lax: Entry = {
    ...consent,
    rule: { ...consent.rule, decide: () => met() },
    examples: consent.examples.map((example) => ({ ...example, answer: 'met' })),
  }
  const without = (entry: Entry, index: number): Entry => ({ ...entry, examples: entry.examples.toSpliced(index, 1) })
  const withEntry = (entry: Entry): readonly Entry[] =>
    catalogue.map((own) => (own.rule.id === entry.rule.id ? entry : own))

  /** What is left unsaid when one changeset with this bump is pending, besides one for another package. It names all examples. */
  const judge = async (
    entries: readonly Entry[],
    bump: Bump,
    before: Agreed = released,
    now: Agreed = agreedOf(entries),
    says = before.examples.map((example) => example.title).join(),
  ): Promise<readonly string[]> => {
    await using folder = await temporaryFolder()
    const own = bump === 'none' ? '' : `'@samrad/mandate': ${bump}\n`
    await writeFile(join(folder.path, 'planted.md'), `---\n'@samrad/store': major\n${own}---\n\n${says}\n`)
    await writeFile(join(folder.path, 'README.md'), "Like so:\n\n---\n'@samrad/mandate': major\n---\n")
    return await unsaid(differences(before, now, entries), folder.path)
  }
  const other = expect.stringMatching(new RegExp(`«${title}»: was falls-short N031.*, is met N031`))

  test('nothing, where no answer has changed', async () => {
    expect(await judge(catalogue, 'none')).toEqual([])
  })

  test('major, where an example has another answer for the same facts and date; the example is named', async () => {
    expect(await judge(withEntry(lax), 'major')).toEqual([])
    expect(await judge(withEntry(lax), 'minor')).toContainEqual(other)
  })

  test('which example it is that has another answer', async () => {
    const [entries, stands] = [withEntry(lax), 'A planted change.']
    const left = await judge(entries, 'major', released, agreedOf(entries), stands)
    expect(left).toContainEqual(expect.stringMatching(new RegExp(`«${title}»: was .* Name the example`)))
    expect(await judge(catalogue, 'none', released, released, stands)).toEqual([])
  })

  test('major, where only the rule or only the example has changed', async () => {
    expect(await judge(withEntry({ ...lax, examples: consent.examples }), 'minor')).toContainEqual(other)
    expect(await judge(withEntry({ ...lax, rule: consent.rule }), 'minor')).toContainEqual(other)
  })

  test('major, where the example was taken away or given other facts when its answer changed', async () => {
    expect(await judge(withEntry(without(lax, withdrawn)), 'minor')).toContainEqual(other)
    const at = released.examples[0]?.at
    const others = lax.examples.map((example) => ({ ...example, at: at ?? example.at }))
    expect(await judge(withEntry({ ...lax, examples: others }), 'minor')).toContainEqual(other)
  })

  test('nothing, where an example was taken away or renamed and its answer still stands', async () => {
    expect(await judge(withEntry(without(consent, withdrawn)), 'none')).toEqual([])
    const renamed = consent.examples.map((example) => ({ ...example, title: { nb: 'x', nn: 'x', en: 'x' } }))
    expect(await judge(withEntry({ ...consent, examples: renamed }), 'none')).toEqual([])
  })

  test('major, where a rule is gone or can no longer read the facts', async () => {
    const rest = catalogue.filter(({ rule }) => rule.id !== consent.rule.id)
    expect(await judge(rest, 'minor')).toContainEqual(expect.stringContaining('is no rule'))
    const decide = (): never => {
      throw new Error('reads a fact that was not there')
    }
    const unread = { ...consent, rule: { ...consent.rule, decide }, examples: [] }
    expect(await judge(withEntry(unread), 'minor')).toContainEqual(expect.stringContaining('reads a fact'))
  })

  test('at least minor, where a rule or an example is new', async () => {
    const before = agreedOf(catalogue.filter(({ rule }) => rule.id !== consent.rule.id))
    expect(await judge(catalogue, 'minor', before)).toEqual([])
    expect(await judge(catalogue, 'patch', before)).toContainEqual(
      expect.stringContaining(`prerequisites/consent-in-force, «${title}»: is new. Write`),
    )
  })

  test.each(['since', 'values', 'missing', 'remedies'])(
    'major, where all that is found stands but its %s',
    async (part) => {
      const entries = catalogue.map(({ rule, ...entry }): Entry => {
        const decide = (...asked: readonly unknown[]): readonly unknown[] =>
          [Reflect.apply(rule.decide, undefined, asked)].flat().map((answer) => ({ ...answer, [part]: undefined }))
        return { ...entry, rule: { ...rule, decide } as typeof rule }
      })
      expect(await judge(entries, 'minor')).toContainEqual(expect.stringMatching(/: was (\S+ N\d+).*, is \1/))
      expect(await judge(entries, 'major')).toEqual([])
    },
  )
})
