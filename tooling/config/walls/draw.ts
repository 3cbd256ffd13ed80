import { join } from 'node:path'
import { climbing } from './floors.ts'
import { floors, leadsTo, roomOf } from './rooms.ts'
import { importsOf, isTest, repository } from './source-file.ts'

/** `npm run draw`: the house as its imports draw it, in Mermaid; a dotted arrow takes a type only, or a value when first needed. */
const files = repository(join(import.meta.dirname, '../../..')).filter((file) => !isTest(file))
const id = (folder: string) => folder.replace('/src', '').replaceAll(/[/-]/g, '_')

const arrows = new Map<string, boolean>()
for (const file of files)
  for (const taken of importsOf(file)) {
    const target = leadsTo(file, taken)
    const [from, to] = [roomOf(file.path), target && roomOf(target)]
    if (!from || !to || from === to) continue
    const arrow = `${id(from.folder)} ARROW ${id(to.folder)}`
    arrows.set(arrow, (arrows.get(arrow) ?? false) || taken.kind === 'value')
  }
const lived = (folder: string) => files.some(({ path }) => roomOf(path)?.folder === folder)

const drawn = floors.toReversed().flatMap((floor, i) => {
  const rooms = floor.filter(({ folder }) => lived(folder)).map(({ folder }) => `    ${id(folder)}["${folder}"]`)
  return rooms.length > 0 ? [`  subgraph f${floors.length - i}[" "]`, ...rooms, '  end'] : []
})
console.log(['flowchart TD', ...drawn].join('\n'))
for (const [arrow, value] of [...arrows].toSorted()) console.log(`  ${arrow.replace('ARROW', value ? '-->' : '-.->')}`)

const upward = climbing(repository(join(import.meta.dirname, '../../..')))
console.log(`%% ${upward.length} arrows upward`)
for (const { path, line, says } of upward) console.log(`%% ${path}:${line} ${says}`)
