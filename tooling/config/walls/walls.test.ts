import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crossing } from './apps.ts'
import { climbing } from './floors.ts'
import { impure } from './purity.ts'
import { repository, type Breach, type SourceFile } from './source-file.ts'
import { withoutTheWorld } from './without-the-world.ts'

const house = repository(join(import.meta.dirname, '../../..'))
const said = (breaches: readonly Breach[]) => breaches.map(({ path, line, says }) => `${path}:${line} ${says}`)

/** How often a wall is broken by text planted at a path. */
const planted = (wall: (files: readonly SourceFile[]) => Breach[], path: string, text: string) =>
  wall([{ path, text }]).length

const rule = 'packages/mandate/src/rules/composition/planted.ts'

describe('the domain reads nothing of the world', () => {
  it('holds for every file of packages/mandate', () => expect(said(impure(house))).toEqual([]))

  it.each([
    'export const today = () => new Date()',
    'export const now = Date.now()',
    'export const chance = () => Math.random()',
    'const { random } = Math',
    "export const chance = Math['random']()",
    'export const roll = [Math]',
    'performance.now()',
    'export const id = crypto.randomUUID()',
    "new Intl.Collator('nb')",
    "fetch('/x')",
    "export const home = process.env['HOME']",
    'setTimeout(() => {}, 1)',
    'export const clock = globalThis.Date',
    'export const sorted = ["b"].toSorted((a, b) => a.localeCompare(b))',
    'export const shown = (n: number) => n.toLocaleString()',
    'export const here = import.meta.url',
    'console.log(1)',
    "import { readFileSync } from 'node:fs'",
    "import type { Hono } from 'hono'",
    "import * as Clock from 'effect/Clock'",
    "import { Schema } from 'effect'",
    "export * from '@samrad/store'",
    "export const later = () => import('node:os')",
  ])('catches %s', (text) => expect(planted(impure, rule, text)).toBe(1))

  it.each([
    '// Date, Math.random() and process.env, only spoken of',
    "export const said = 'new Date()'",
    'export const after = (Date: string) => Date',
    'export const facts = { Date: 1, fetch: 2 }',
    'export const rounded = Math.round(1.5)',
    'export type When = Date',
    "import * as Schema from 'effect/Schema'",
    "import { rule } from '../../rule/rule.ts'",
  ])('lets through %s', (text) => expect(planted(impure, rule, text)).toBe(0))

  it('lets a test beside a rule read what it likes', () =>
    expect(planted(impure, rule.replace('.ts', '.test.ts'), "import { it } from 'vitest'; new Date()")).toBe(0))
})

describe('no arrow points upward', () => {
  it('holds for every file of the house', () => expect(said(climbing(house))).toEqual([]))

  it.each([
    ['packages/mandate/src/vocabulary/seat.ts', "import { words } from '../texts/words.ts'"],
    ['packages/mandate/src/texts/words.ts', "import type { Norm } from '../sources/norm.ts'"],
    ['packages/mandate/src/rule/evaluate.ts', "export { all } from '../rules/all.ts'"],
    [rule, "import { decide } from '../../acts/act.ts'"],
    [rule, "import { samordningsraadet } from '../../mandates/samordningsraadet.ts'"],
    [rule, "import { everything } from '../../index.ts'"],
    ['packages/mandate/src/acts/act.ts', "const access = await import('../access/access.ts')"],
    ['packages/mandate/src/index.ts', "export { open } from '@samrad/store'"],
    ['packages/store/src/store.ts', "import { rows } from '@samrad/roster-file'"],
    ['packages/store/src/store.ts', "import { rows } from '../../roster-file/src/index.ts'"],
    ['packages/cli/src/main.ts', "import { app } from '@samrad/api'"],
    ['apps/api/src/main.ts', "import { chromium } from '@samrad/config/chromium'"],
    ['packages/new/src/index.ts', 'export const nobody = 1'],
  ])('catches in %s: %s', (path, text) => expect(planted(climbing, path, text)).toBe(1))

  it.each([
    [rule, "import type { ConsentAct } from '../../acts/act.ts'"],
    [rule, "import { rule } from '../../rule/rule.ts'"],
    [
      'packages/mandate/src/acts/holdings/appoint.ts',
      "import { endorsed } from '../../rules/organisation/endorsed.ts'",
    ],
    ['packages/mandate/src/rules/composition/planted.test.ts', "import { decide } from '../../acts/act.ts'"],
    ['apps/api/src/main.ts', "import { open } from '@samrad/store'"],
  ])('lets through in %s: %s', (path, text) => expect(planted(climbing, path, text)).toBe(0))
})

describe('apps keep to themselves', () => {
  it('holds for every file of the house', () => expect(said(crossing(house))).toEqual([]))

  it.each([
    ['apps/admin/src/main.tsx', "import { app } from '@samrad/api'"],
    ['apps/admin/src/main.tsx', "import { app } from '../../api/src/client.ts'"],
    ['apps/admin/src/main.tsx', "export { app } from '@samrad/api'"],
    ['apps/admin/src/main.tsx', "const api = import('@samrad/api')"],
    ['apps/admin/src/main.tsx', "import { evaluate } from '@samrad/mandate'"],
    ['apps/admin/src/main.tsx', "import { evaluate, type Finding } from '@samrad/mandate'"],
    ['apps/admin/src/main.tsx', "import '@samrad/mandate'"],
    ['apps/admin/src/main.test.ts', "import { app } from '@samrad/api'"],
    ['apps/api/src/main.ts', "import type { Screen } from '@samrad/admin'"],
    ['packages/cli/src/main.ts', "import type { App } from '@samrad/api'"],
    ['packages/store/src/store.test.ts', "import { app } from '../../../apps/api/src/client.ts'"],
  ])('catches in %s: %s', (path, text) => expect(planted(crossing, path, text)).toBe(1))

  it.each([
    ['apps/admin/src/main.tsx', "import type { Api } from '@samrad/api'"],
    ['apps/admin/src/main.tsx', "import { type Api } from '@samrad/api'"],
    ['apps/admin/src/main.tsx', "const domain = () => import('@samrad/mandate')"],
    ['apps/admin/src/main.test.ts', "import { evaluate } from '@samrad/mandate'"],
    ['apps/api/src/main.ts', "import { evaluate } from '@samrad/mandate'"],
  ])('lets through in %s: %s', (path, text) => expect(planted(crossing, path, text)).toBe(0))
})

describe('without the world', () => {
  it.each<[string, () => unknown]>([
    ['Date', () => new Date()],
    ['Date', () => Date.now()],
    ['Math.random', () => Math.random()],
    ['performance', () => performance.now()],
    ['crypto', () => crypto.randomUUID()],
    ['Intl', () => new Intl.Collator('nb')],
    ['fetch', () => fetch('http://127.0.0.1:9')],
    ['process', () => process.env],
    ['setTimeout', () => setTimeout(() => {}, 0)],
  ])('%s throws', (name, run) => expect(() => withoutTheWorld(run)).toThrow(`the domain read «${name}»`))

  it('is over when it is over', () => {
    expect(withoutTheWorld(() => 1 + 1)).toBe(2)
    expect(() =>
      withoutTheWorld(() => {
        throw new Error('of its own')
      }),
    ).toThrow('of its own')
    expect(Date.now()).toBeGreaterThan(0)
    expect(Math.random()).toBeLessThan(1)
  })
})
