import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** Pakke: what an application would send, minified, and what went into it. */
export interface Bundle {
  readonly code: string
  /** Bytes after gzip. */
  readonly size: number
  /** Each module that left something behind, and how many characters of it before minifying; the largest first. */
  readonly modules: readonly { readonly module: string; readonly length: number }[]
}

const entry = '\0entry'

/** The source of a module that gives on the exports with these names of another. */
export const exporting = (names: readonly string[], module: string): string =>
  `export { ${names.join(', ')} } from ${JSON.stringify(module)}`

/** Bundles a module, given by its source, with all it imports. What is external is left out. */
export const bundled = async (source: string, external: readonly RegExp[] = []): Promise<Bundle> => {
  const build = await rolldown({
    input: entry,
    external: [...external],
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  })
  const { output } = await build.generate({ format: 'es', minify: true, codeSplitting: false })
  await build.close()
  const [{ code, modules }] = output
  return {
    code,
    size: gzipSync(code, { level: 9 }).length,
    modules: Object.entries(modules)
      .map(([path, { renderedLength }]) => ({
        module: path.replace(/^.*\/(node_modules|\.cache)\//u, ''),
        length: renderedLength,
      }))
      .filter(({ length }) => length > 0)
      .toSorted((a, b) => b.length - a.length),
  }
}
