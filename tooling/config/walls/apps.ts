import { leadsTo, workspaceOf } from './rooms.ts'
import { importsOf, isTest, type Breach, type Import, type SourceFile } from './source-file.ts'

/** What each app may take of another workspace that not everything may be taken of. */
const narrow: readonly { readonly from: string; readonly to: string; readonly kinds: readonly Import['kind'][] }[] = [
  { from: 'apps/admin', to: 'apps/api', kinds: ['type'] },
  { from: 'apps/admin', to: 'packages/mandate', kinds: ['type', 'lazy'] },
]

const crosses = (file: SourceFile, taken: Import): string | undefined => {
  const target = leadsTo(file, taken)
  const from = workspaceOf(file.path)
  const to = target === undefined ? from : workspaceOf(target)
  if (from === to) return undefined
  if (from.startsWith('packages/') && to.startsWith('apps/')) return `a package takes «${taken.specifier}» from an app`
  const kinds = narrow.find((pair) => pair.from === from && pair.to === to)?.kinds
  if (kinds) {
    if (kinds.includes(taken.kind) || (isTest(file) && to.startsWith('packages/'))) return undefined
    return `${from} takes «${taken.specifier}» as ${taken.kind}, where only ${kinds.join(' or ')} is let through`
  }
  return from.startsWith('apps/') && to.startsWith('apps/')
    ? `${from} takes «${taken.specifier}» from ${to}`
    : undefined
}

/** Imports between apps, from a package into an app, and of more than types or lazy chunks into admin. */
export const crossing = (files: readonly SourceFile[]): Breach[] =>
  files.flatMap((file) =>
    importsOf(file).flatMap((taken) => {
      const says = crosses(file, taken)
      return says ? [{ path: file.path, line: taken.line, says }] : []
    }),
  )
