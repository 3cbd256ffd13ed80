import { posix } from 'node:path'
import type { Import, SourceFile } from './source-file.ts'

/** A room of the house: a folder, and the package name that leads to it. */
export interface Room {
  readonly folder: string
  readonly name?: string
}

/**
 * The house, ground floor first. A room takes values from the floors below it and from itself, never from its own floor's
 * other rooms or from above. A room within a room is the nearest one: `packages/mandate/src` is the door that opens on the rest.
 */
export const floors: readonly (readonly Room[])[] = [
  [{ folder: 'packages/mandate/src/vocabulary' }],
  [{ folder: 'packages/mandate/src/texts' }, { folder: 'packages/mandate/src/decode' }],
  [{ folder: 'packages/mandate/src/sources' }],
  [{ folder: 'packages/mandate/src/rule' }],
  [{ folder: 'packages/mandate/src/rules' }, { folder: 'packages/mandate/src/mandates' }],
  [{ folder: 'packages/mandate/src/acts' }],
  [{ folder: 'packages/mandate/src/access' }, { folder: 'packages/mandate/src/files' }],
  [
    { folder: 'packages/mandate/src/explain' },
    { folder: 'packages/mandate/src/rehearsal' },
    { folder: 'packages/mandate/src/roster' },
    { folder: 'packages/mandate/src/times' },
    { folder: 'packages/mandate/src/view' },
    { folder: 'packages/mandate/src/catalogue' },
  ],
  [{ folder: 'packages/mandate/src', name: '@samrad/mandate' }],
  [
    { folder: 'packages/roster-file/src', name: '@samrad/roster-file' },
    { folder: 'packages/store/src', name: '@samrad/store' },
  ],
  [
    { folder: 'packages/cli/src', name: '@samrad/cli' },
    { folder: 'apps/api/src', name: '@samrad/api' },
  ],
  [{ folder: 'apps/admin/src', name: '@samrad/admin' }],
  [{ folder: 'tooling/config', name: '@samrad/config' }],
  [
    { folder: 'tooling/e2e', name: '@samrad/e2e' },
    { folder: 'tooling/bench', name: '@samrad/bench' },
    { folder: 'tooling/publish', name: '@samrad/publish' },
  ],
]

/** Types that may be named from a floor below: a remedy is an act, and a rule says which. */
export const typesFromAbove: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'packages/mandate/src/rule', to: 'packages/mandate/src/acts' },
  { from: 'packages/mandate/src/rules', to: 'packages/mandate/src/acts' },
]

const rooms = floors.flat().toSorted((a, b) => b.folder.length - a.folder.length)

/** The room that a path stands in. */
export const roomOf = (path: string): Room | undefined => rooms.find(({ folder }) => path.startsWith(`${folder}/`))

/** The workspace of a path, as `packages/mandate`. */
export const workspaceOf = (path: string): string => path.split('/').slice(0, 2).join('/')

/** Which floor a room is on, the ground floor 0. */
export const floorOf = (room: Room): number => floors.findIndex((floor) => floor.includes(room))

/** Where in the repository an import leads; `undefined` for Node's modules and installed packages. */
export const leadsTo = (file: SourceFile, { specifier }: Import): string | undefined => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file.path), specifier)
  const room = rooms.find(({ name }) => name && (specifier === name || specifier.startsWith(`${name}/`)))
  return room && `${room.folder}/index.ts`
}
