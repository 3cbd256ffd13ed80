import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyForRelease } from '../release-copy.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { readModule } from './module.ts'
import { report, reportFile } from './report.ts'

test('the API report is what the library exports; npm run api-report renews it', async () => {
  expect(await report()).toBe(await readFile(reportFile, 'utf8'))
}, 60_000)

test('a field more in a schema is one line more in the API report', async () => {
  await using folder = await temporaryFolder()
  const copy = await copyForRelease(folder.path)
  const before = new Set((await report(copy)).split('\n'))
  for (const name of ['Meeting', 'Matter', 'Mandate']) {
    const file = join(copy, 'packages/mandate/src/vocabulary', `${name.toLowerCase()}.ts`)
    const begin = `export const ${name} = Schema.Struct({`
    const field = `planted${name}: Schema.optionalKey(IsoDate),`
    await writeFile(file, (await readFile(file, 'utf8')).replace(begin, `${begin}\n  ${field}`))
  }
  const planted = (await report(copy)).split('\n').filter((line) => !before.has(line))
  expect(planted).toEqual(
    ['Mandate', 'Matter', 'Meeting'].map((name) => `  readonly planted${name}: Schema.optionalKey<typeof IsoDate>`),
  )
}, 60_000)

test('a module declares all that stands under a name: a value and its type, and each overload', () => {
  const lines = ['declare const A: string;', 'type A = string;', 'function b(): void;', 'function b(c: A): void;']
  const { declares } = readModule(lines.map((line) => `export ${line}\n`).join(''), String)
  expect([...declares]).toEqual([
    ['A', ['const A: string;', 'type A = string;']],
    ['b', ['function b(): void;', 'function b(c: A): void;']],
  ])
})
