import { cp, glob, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { pendingOf } from '../answers/bump.ts'
import { root, run } from '../command.ts'
import { copyForRelease } from '../release-copy.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { codeBlocks, type Program, programs } from './code-blocks.ts'

const guides = join(root, 'docs/guides')
const library = 'packages/mandate'
const settings = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    paths: { '@samrad/mandate': ['./declared/index.d.ts'] },
  },
  include: ['*.ts', 'templates/region.ts'],
}

/** What the rule of the guide answers to its own examples, once it stands in the catalogue. */
const examples = `
import { runExamples } from './packages/mandate/src/index.ts'
const own = runExamples().filter(({ rule }) => rule === 'organisation/no-meeting-in-july')
if (own.some(({ expected, got }) => expected !== got)) throw new Error(JSON.stringify(own))
console.log(JSON.stringify(own.map(({ got }) => got)))
`

test('every example in the guides and in the library’s README is read by TypeScript, and writes what is said', async () => {
  await using folder = await temporaryFolder()
  await mkdir(join(folder.path, 'node_modules/@samrad'), { recursive: true })
  await symlink(join(root, library), join(folder.path, 'node_modules/@samrad/mandate'))
  await symlink(join(root, library, 'node_modules/effect'), join(folder.path, 'node_modules/effect'))
  await cp(join(root, 'examples/new-region/src'), folder.path, { recursive: true })
  await cp(join(guides, 'templates'), join(folder.path, 'templates'), { recursive: true })
  const written = new Map<string, Program>()
  for await (const path of glob([`${library}/README.md`, 'docs/guides/*.md'], { cwd: root }))
    for (const [index, program] of programs(await readFile(join(root, path), 'utf8')).entries()) {
      const file = `${basename(path, '.md')}-${index + 1}.ts`
      await writeFile(join(folder.path, file), program.code)
      written.set(file, program)
    }
  expect(written.size).toBeGreaterThan(4)
  await writeFile(join(folder.path, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder.path, 'tsconfig.json'), JSON.stringify(settings))
  const release = join(root, library, 'tsconfig.release.json')
  await run('tsc', ['-p', release, '--outDir', 'declared', '--emitDeclarationOnly'], { cwd: folder.path })
  await run('tsc', [], { cwd: folder.path })
  for (const [file, { writes }] of written) {
    const said = (await run(process.execPath, [file], { cwd: folder.path })).replaceAll('\u00A0', ' ')
    expect({ file, said }).toEqual({ file, said: writes ?? said })
    expect({ file, said }).not.toEqual({ file, said: '' })
  }
}, 60_000)

test('README of the house shows a new user the same lines as README of the library, and what they write', async () => {
  const [house, own] = await Promise.all(['.', library].map((path) => readFile(join(root, path, 'README.md'), 'utf8')))
  const [first] = programs(own ?? '')
  expect(codeBlocks(house ?? '', 'js')).toEqual([first?.code])
  expect(codeBlocks(house ?? '', 'text')).toContain(first?.writes)
})

test('the guides say the same commands and examples in both languages', async () => {
  const pairs = [
    ['endre-en-regel.md', 'change-a-rule.md'],
    ['legg-til-din-region.md', 'add-your-region.md'],
  ] as const
  for (const pair of pairs) {
    const [nb = '', en = ''] = await Promise.all(pair.map((name) => readFile(join(guides, name), 'utf8')))
    expect(codeBlocks(nb, 'sh')).toEqual(codeBlocks(en, 'sh'))
    expect(codeBlocks(nb, 'ts')).toHaveLength(codeBlocks(en, 'ts').length)
  }
})

test('a new rule is green when the guide is followed from the top, and its changeset counts', async () => {
  await using folder = await temporaryFolder()
  const house = { cwd: await copyForRelease(folder.path) }
  await cp(guides, join(folder.path, 'docs/guides'), { recursive: true })
  const commands = codeBlocks(await readFile(join(guides, 'endre-en-regel.md'), 'utf8'), 'sh')
  // Where somebody has followed the guide to the letter, the copy is as before that.
  const chapter = join(folder.path, library, 'src/rules/organisation/chapter.ts')
  const lines = (await readFile(chapter, 'utf8')).split('\n').filter((line) => !line.includes('no-meeting-in-july'))
  await writeFile(chapter, lines.join('\n'))
  expect(commands.join('')).toContain('npm run rules')
  await run('sh', ['-ec', commands.join('').replaceAll('npm run rules', 'node tooling/config/generate.ts')], house)
  await run('tsc', ['-p', 'packages/mandate/tsconfig.release.json', '--noEmit'], house)
  await writeFile(join(folder.path, 'examples.mjs'), examples)
  const answers: readonly string[] = JSON.parse(await run(process.execPath, ['examples.mjs'], house))
  expect(answers).toEqual(['met N066', 'falls-short N066', 'not-applicable N066'])
  expect(await pendingOf(join(folder.path, '.changeset'), '@samrad/mandate')).not.toMatchObject({ bump: 'none' })
}, 120_000)
