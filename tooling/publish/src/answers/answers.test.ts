import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { catalogue, met, Owner } from '@samrad/mandate'
import { describe, expect, test } from 'vitest'
import { root } from '../command.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { type Agreed, agreedOf, type Entry } from './agreed.ts'
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

  /** What is left unsaid when one changeset with this bump is pending, besides one for another package. */
  const judge = async (
    entries: readonly Entry[],
    bump: Bump,
    before: Agreed = released,
    now: Agreed = agreedOf(entries),
  ): Promise<readonly string[]> => {
    await using folder = await temporaryFolder()
    const own = bump === 'none' ? '' : `'@samrad/mandate': ${bump}\n`
    await writeFile(join(folder.path, 'planted.md'), `---\n'@samrad/store': major\n${own}---\n\nA planted change.\n`)
    return await unsaid(differences(before, now, entries), folder.path)
  }

  test('nothing, where no answer has changed', async () => {
    expect(await judge(catalogue, 'none')).toEqual([])
  })

  test('major, where an example has another answer for the same facts and date; the example is named', async () => {
    expect(await judge(withEntry(lax), 'major')).toEqual([])
    expect(await judge(withEntry(lax), 'minor')).toContainEqual(
      expect.stringContaining(`prerequisites/consent-in-force, «${title}»: was falls-short N031, is met N031. Write`),
    )
  })

  test('major, where only the rule or only the example has changed', async () => {
    const said = expect.stringContaining(`«${title}»: was falls-short N031, is met N031`)
    expect(await judge(withEntry({ ...lax, examples: consent.examples }), 'minor')).toContainEqual(said)
    expect(await judge(withEntry({ ...lax, rule: consent.rule }), 'minor')).toContainEqual(said)
  })

  test('major, where the example was taken away or given other facts when its answer changed', async () => {
    const said = expect.stringContaining(`«${title}»: was falls-short N031, is met N031`)
    expect(await judge(withEntry(without(lax, withdrawn)), 'minor')).toContainEqual(said)
    const others = lax.examples.map((example) => ({ ...example, at: released.examples[0]?.at ?? example.at }))
    expect(await judge(withEntry({ ...lax, examples: others }), 'minor')).toContainEqual(said)
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
    const other = { ...consent, rule: { ...consent.rule, decide }, examples: [] }
    expect(await judge(withEntry(other), 'minor')).toContainEqual(expect.stringContaining('reads a fact'))
  })

  test('at least minor, where a rule or an example is new', async () => {
    const before = agreedOf(catalogue.filter(({ rule }) => rule.id !== consent.rule.id))
    expect(await judge(catalogue, 'minor', before)).toEqual([])
    expect(await judge(catalogue, 'patch', before)).toContainEqual(
      expect.stringContaining(`prerequisites/consent-in-force, «${title}»: is new. Write`),
    )
  })

  test('major where a mandate has other seats or limits or a rule less, minor where it has a rule more', async () => {
    const mandate = released.mandates.find(({ mandate }) => mandate.startsWith('samordningsraadet'))
    if (mandate === undefined) throw new Error('the mandate that the cases are planted in is gone')
    const [first, ...rules] = mandate.rules
    const changed = (own: Partial<typeof mandate>): Agreed => ({ ...released, mandates: [{ ...mandate, ...own }] })
    const judged = (own: Partial<typeof mandate>, bump: Bump) => judge(catalogue, bump, changed({}), changed(own))
    expect(await judged({ composition: { kind: 'notAtHand' } }, 'minor')).toHaveLength(1)
    expect(await judged({ rules }, 'minor')).toEqual([expect.stringContaining(`${first?.rule}: was {}, is gone`)])
    const limits = mandate.rules.map((own) => (own.limits ? { ...own, limits: { perYear: 5 } } : own))
    expect(await judged({ rules: limits }, 'minor')).not.toEqual([])
    const more = [...mandate.rules, { rule: 'planted/rule' }]
    expect(await judged({ rules: more }, 'patch')).toHaveLength(1)
    expect(await judged({ rules: more }, 'minor')).toEqual([])
  })

  test('major where a region is gone, minor where one is new', async () => {
    const fewer = { ...released, regions: released.regions.slice(1) }
    expect(await judge(catalogue, 'minor', released, fewer)).toHaveLength(1)
    expect(await judge(catalogue, 'patch', fewer, released)).toHaveLength(1)
    expect(await judge(catalogue, 'minor', fewer, released)).toEqual([])
  })

  test('major where a region refines a mandate otherwise under the same version, minor where it begins to refine', async () => {
    const region = 'helse-nord'
    const steps = (to: number): Agreed => ({
      ...released,
      regions: [
        {
          region,
          refinements: [
            {
              region: Owner.make(region),
              mandate: 'samordningsraadet',
              version: 'planted',
              steps: [{ step: 'set-limit', rule: 'organisation/meetings-a-year', limit: 'perYear', to }],
            },
          ],
        },
      ],
    })
    const none: Agreed = { ...released, regions: [{ region, refinements: [] }] }
    expect(await judge(catalogue, 'minor', steps(5), steps(6))).toEqual([expect.stringContaining('«planted»: was')])
    expect(await judge(catalogue, 'patch', none, steps(6))).toHaveLength(1)
    expect(await judge(catalogue, 'minor', none, steps(6))).toEqual([])
  })
})
