import { floorOf, leadsTo, roomOf, typesFromAbove, workspaceOf } from './rooms.ts'
import { importsOf, isTest, type Breach, type Import, type SourceFile } from './source-file.ts'

const allowedAsType = (from: string, to: string): boolean =>
  typesFromAbove.some((pair) => pair.from === from && pair.to === to)

const climbs = (file: SourceFile, taken: Import): string | undefined => {
  const target = leadsTo(file, taken)
  // Tests and settings outside the rooms of a workspace may use all of their own workspace.
  if (target === undefined || (isTest(file) && workspaceOf(target) === workspaceOf(file.path))) return undefined
  const [from, to] = [roomOf(file.path), roomOf(target)]
  if (from === undefined || to === undefined || from === to) return undefined
  if (taken.kind === 'type' && allowedAsType(from.folder, to.folder)) return undefined
  if (floorOf(to) < floorOf(from)) return undefined
  return `${from.folder} takes «${taken.specifier}» from ${to.folder}, which is not on a floor below it`
}

/** Arrows that do not point down, and files that stand in no room of the house. */
export const climbing = (files: readonly SourceFile[]): Breach[] =>
  files.flatMap((file) => {
    const inSource = /^[^/]+\/[^/]+\/src\//.test(file.path)
    const homeless =
      inSource && !roomOf(file.path) ? [{ path: file.path, line: 1, says: 'stands in no room of rooms.ts' }] : []
    const upward = importsOf(file).flatMap((taken) => {
      const says = climbs(file, taken)
      return says ? [{ path: file.path, line: taken.line, says }] : []
    })
    return [...homeless, ...upward]
  })
