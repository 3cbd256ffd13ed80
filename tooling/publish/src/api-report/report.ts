import { glob, readFile, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { root, run } from '../command.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { faceOf, type Modules } from './face.ts'
import { folded } from './folded.ts'
import { type Module, readModule } from './module.ts'

const library = 'packages/mandate'

/** Where the report stands. */
export const reportFile = join(root, library, 'api-report.md')

const head = `# What \`@samrad/mandate\` exports

The declarations of the entry and, without \`export\`, what those are made of, by module. What is spelled as an exported
schema is told by its name, so that each field stands once. Written by \`npm run api-report\` and held to what is built by
a test; read its changes as changes of the public face.
`

const text = `(?:'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*")`
const word = new RegExp(String.raw`(readonly (?:nb|nn|en)\??:) ${text}`, 'g')
const words = new RegExp(String.raw`(readonly (?:nb|nn|en)\??:) readonly \[${text}(?:, ${text})*\]`, 'g')

const three = /(?<=: ){ readonly nb: string; readonly nn: string; readonly en: string; }/g

/** Words are shown by their type alone: what they say in a language is not part of the face. */
const wordless = (declaration: string): string =>
  declaration.replaceAll(word, '$1 string').replaceAll(words, '$1 readonly string[]').replaceAll(three, 'Text')

const modulesIn = async (folder: string): Promise<Modules> => {
  const modules = new Map<string, Module>()
  for await (const path of glob('**/*.d.ts', { cwd: folder })) {
    const leadsTo = (to: string): string =>
      to.startsWith('.') ? posix.join(posix.dirname(path), to).replace(/\.[jt]s$/, '.d.ts') : to
    modules.set(path, readModule(await readFile(join(folder, path), 'utf8'), leadsTo))
  }
  return modules
}

/** Builds the declarations of the library in a repository aside, this one where no other is given, and gives the report of them. */
export const report = async (repository: string = root): Promise<string> => {
  await using folder = await temporaryFolder()
  const [built, aside] = [join(folder.path, 'dist'), join(folder.path, 'report.d.ts')]
  const options = ['--outDir', built, '--emitDeclarationOnly', '--removeComments']
  await run('tsc', ['-p', join(repository, library, 'tsconfig.release.json'), ...options], { cwd: repository })
  const modules = await modulesIn(built)
  const shown = new Map(faceOf(modules, 'index.d.ts').map((own) => [`${own.from} ${own.name}`, own.exported]))
  const inOrder = [...modules].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const exportedOf = (path: string, name: string): boolean | undefined => shown.get(`${path} ${name}`)
  const schemas = inOrder.flatMap(([path, { declares }]) =>
    [...declares].flatMap(([name, texts]) => (exportedOf(path, name) ? texts : [])),
  )
  const sections = inOrder.flatMap(([path, { declares }]) => {
    const blocks = [...declares].flatMap(([name, texts]) => {
      const exported = exportedOf(path, name)
      if (exported === undefined) return []
      const lines = folded(texts, schemas).map((own) => `${exported ? 'export' : 'declare'} ${wordless(own)}\n`)
      return [lines.join('')]
    })
    return blocks.length === 0 ? [] : [`// ${path.replace('.d.ts', '')}\n\n${blocks.join('\n')}`]
  })
  await writeFile(aside, sections.join('\n'))
  await run('oxfmt', ['-c', join(root, '.oxfmtrc.json'), aside], { cwd: folder.path })
  return `${head}\n\`\`\`ts\n${await readFile(aside, 'utf8')}\`\`\`\n`
}
