import { glob, readFile, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { root, run } from '../command.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { faceOf, type Modules } from './face.ts'
import { type Module, readModule } from './module.ts'

/** Where the report stands. */
export const reportFile = join(root, 'packages/mandate/api-report.md')

const head = `# What \`@samrad/mandate\` exports

The declarations of the entry and, without \`export\`, what those are made of, by module. Written by
\`npm run api-report\` and held to what is built by a test; read its changes as changes of the public face.
`

const text = `(?:'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*")`
const word = new RegExp(String.raw`(readonly (?:nb|nn|en)\??:) ${text}`, 'g')
const words = new RegExp(String.raw`(readonly (?:nb|nn|en)\??:) readonly \[${text}(?:, ${text})*\]`, 'g')

/** Words are shown by their type alone: what they say in a language is not part of the face. */
const wordless = (declaration: string): string =>
  declaration.replaceAll(word, '$1 string').replaceAll(words, '$1 readonly string[]')

const modulesIn = async (folder: string): Promise<Modules> => {
  const modules = new Map<string, Module>()
  for await (const path of glob('**/*.d.ts', { cwd: folder })) {
    const leadsTo = (to: string): string =>
      to.startsWith('.') ? posix.join(posix.dirname(path), to).replace(/\.[jt]s$/, '.d.ts') : to
    modules.set(path, readModule(await readFile(join(folder, path), 'utf8'), leadsTo))
  }
  return modules
}

/** Builds the library's declarations aside and gives the report of them. */
export const report = async (): Promise<string> => {
  await using folder = await temporaryFolder()
  const [built, aside] = [join(folder.path, 'dist'), join(folder.path, 'report.d.ts')]
  const options = ['--outDir', built, '--emitDeclarationOnly', '--removeComments']
  await run('tsc', ['-p', join(root, 'packages/mandate/tsconfig.release.json'), ...options], { cwd: root })
  const modules = await modulesIn(built)
  const face = faceOf(modules, 'index.d.ts')
  const sections = [...modules]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, { declares }]) => {
      const shown = face.filter(({ from }) => from === path)
      const texts = [...declares].flatMap(([name, text]) => {
        const found = shown.find((own) => own.name === name)
        return found
          ? [`${found.exported ? 'export ' : 'declare '}${wordless(text).replaceAll(/import\("[^"]*"\)\./g, '')}\n`]
          : []
      })
      return texts.length === 0 ? [] : [`// ${path.replace('.d.ts', '')}\n\n${texts.join('\n')}`]
    })
  await writeFile(aside, sections.join('\n'))
  await run('oxfmt', ['-c', join(root, '.oxfmtrc.json'), aside], { cwd: folder.path })
  return `${head}\n\`\`\`ts\n${await readFile(aside, 'utf8')}\`\`\`\n`
}
