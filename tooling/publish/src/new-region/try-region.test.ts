import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, run } from '../command.ts'
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts'
import { readRegion, smallest, tryRegion } from './try-region.ts'

const house = JSON.stringify(join(root, 'packages/mandate/src/index.ts'))

/** The library as it stands in the house, with its own code on the way from a number to its refusal, as an installed one has. */
const library = `import { orgNumber as refused } from ${house}
export * from ${house}
export const orgNumber = (text) => refused(text)
`

/** A copy of the smallest region whose data has been changed, with the library in it. */
const changed = async (folder: TemporaryFolder, change: (data: string) => string): Promise<string> => {
  const own = join(folder.path, 'region')
  await cp(smallest, own, { recursive: true })
  const installed = join(own, 'node_modules/@samrad/mandate')
  await mkdir(installed, { recursive: true })
  await writeFile(join(installed, 'package.json'), '{ "type": "module", "exports": "./index.js" }')
  await writeFile(join(installed, 'index.js'), library)
  const data = join(own, 'src/region.ts')
  await writeFile(data, change(await readFile(data, 'utf8')))
  return own
}

test('a region outside the house installs the packed library, and gets the answers that it has agreed', async () => {
  const said = await tryRegion(smallest)
  expect(said).toMatch(/pass [1-9]/)
  expect(said).toMatch(/fail 0/)
}, 180_000)

test('the template of the guide stands in for the data of the smallest region, and its agreed answers hold', async () => {
  await using folder = await temporaryFolder()
  const template = await readFile(join(root, 'docs/guides/templates/region.ts'), 'utf8')
  const own = await changed(folder, () => template.replace(/^( *)\/\/ (?=\{ step: 'add-rule')/m, '$1'))
  await readRegion(own)
  expect(await run('npm', ['test', '--silent'], { cwd: own })).toMatch(/fail 0/)
})

describe('what is refused is said in sentences, and nothing else is', () => {
  const main = join(import.meta.dirname, 'main.ts')

  test.each([
    ['nowhere', 'There is no folder'],
    ['..', 'has no package.json. Start from a copy of examples/new-region.'],
    ['--hjelp', "Unknown option '--hjelp'"],
  ])('a folder that is no package: %s', async (named, sentence) => {
    const said = run(process.execPath, [main, named], { cwd: join(root, 'docs/guides') })
    await expect(said).rejects.toThrow(sentence)
    await expect(said).rejects.not.toThrow(/ at .*:\d+/)
  })

  test('and --help says how it is called', async () => {
    expect(await run(process.execPath, [main, '--help'], { cwd: root })).toContain('FOLDER')
  })

  test('a wrong check digit by its place, its name and the number that would be right, in every language', async () => {
    await using folder = await temporaryFolder()
    const own = await changed(folder, (data) => data.replace('310126020', '310126021'))
    await expect(readRegion(own)).rejects.toThrow(
      /^src\/region\.ts:\d+ nordfjell: 310126021 → 310126020\n310126021 er ikke .*\n.* ikkje .*\n.* is not .*$/,
    )
  })

  test('a step that asks less and gives no reason, in the words of the library', async () => {
    await using folder = await temporaryFolder()
    const own = await changed(folder, (data) =>
      data.replace(/('pedagogisk-raadgiver'),\s*laxer: \{\s*reason: \{[^}]*\},\s*\}/, '$1'),
    )
    await expect(readRegion(own)).rejects.toThrow(/^\/steps\/2: .*pedagogisk-raadgiver.*«laxer».*\.$/)
  })
})
