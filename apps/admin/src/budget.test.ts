import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

/** Bytes after gzip: what the shell may load before a screen is shown, and what each screen may add. */
const budget = { shell: 80_000, chunk: 45_000 }

type Part = Rolldown.OutputChunk | Rolldown.OutputAsset

const root = new URL('..', import.meta.url).pathname
let parts: readonly Part[] = []

const gzipped = async (text: string): Promise<number> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return (await new Response(stream).arrayBuffer()).byteLength
}
const named = (name: string): Part | undefined => parts.find(({ fileName }) => fileName === name)
const textOf = (part: Part | undefined): string =>
  part === undefined ? '' : part.type === 'chunk' ? part.code : String(part.source)
const sizeOf = async (names: Iterable<string>): Promise<number> =>
  (await Promise.all([...names].map((name) => gzipped(textOf(named(name)))))).reduce((sum, size) => sum + size, 0)

/** A chunk, its styles and all it imports at once, added to what is loaded already. */
const loadedWith = (name: string, before: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
  const part = named(name)
  if (part?.type !== 'chunk' || before.has(name)) return before
  const styles = (part as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss ?? []
  return part.imports.reduce<ReadonlySet<string>>(
    (loaded, next) => loadedWith(next, loaded),
    new Set([...before, name, ...styles]),
  )
}
const chunks = (): readonly Rolldown.OutputChunk[] => parts.filter((part) => part.type === 'chunk')
const shell = (): ReadonlySet<string> => loadedWith(chunks().find(({ isEntry }) => isEntry)?.fileName ?? '')

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const built = await build({ root, configFile: `${root}vite.config.ts`, logLevel: 'error', build: { write: false } })
  parts = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
}, 120_000)
afterAll(() => {
  vi.unstubAllEnvs()
})

describe('the budget', () => {
  test('the shell, scripts and styles, is within 80 kB', async () => {
    expect(shell().size).toBeGreaterThan(1)
    expect(await sizeOf(shell())).toBeLessThanOrEqual(budget.shell)
  })
  test('each screen adds at most 45 kB to the shell', async () => {
    const before = shell()
    const screens = chunks().filter(({ isDynamicEntry }) => isDynamicEntry)
    expect(screens.length).toBeGreaterThan(0)
    const added = await Promise.all(
      screens.map(async ({ fileName }) => {
        const own = [...loadedWith(fileName, before)].filter((name) => !before.has(name))
        return { fileName, bytes: await sizeOf(own) }
      }),
    )
    expect(added.filter(({ bytes }) => bytes > budget.chunk)).toEqual([])
  })
  test('the page itself holds no script or style of its own, as a strict policy asks', () => {
    const page = textOf(named('index.html'))
    expect(page).toMatch(/<html lang="nb">/)
    expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)[^>]*>|\son\w+=|\sstyle=/)
  })
})
