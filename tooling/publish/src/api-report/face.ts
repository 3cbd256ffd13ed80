import { type Module, type Taken, whole } from './module.ts'

/** The library's modules by path. What is taken from another package is in none of them. */
export type Modules = ReadonlyMap<string, Module>

/** A declaration of the face: in which module, under which name, and whether the entry exports it. */
export interface Shown extends Taken {
  readonly exported: boolean
}

const keyOf = ({ from, name }: Taken): string => `${from} ${name}`

/** Where a name that is taken from a module is declared, however far it was passed on. */
const origin = (modules: Modules, { from, name }: Taken): readonly Taken[] => {
  const module = modules.get(from)
  if (module === undefined) return []
  if (module.declares.has(name)) return [{ from, name }]
  if (name === whole) return exportsOf(modules, from)
  const passed = module.passesOn.get(name) ?? module.takes.get(name)
  if (passed) return origin(modules, passed)
  return module.passesOnAllOf.flatMap((other) => origin(modules, { from: other, name })).slice(0, 1)
}

const exportsOf = (modules: Modules, path: string): readonly Taken[] => {
  const module = modules.get(path)
  if (module === undefined) return []
  return [
    ...[...module.exported].map((name) => ({ from: path, name })),
    ...[...module.passesOn.values()].flatMap((taken) => origin(modules, taken)),
    ...module.passesOnAllOf.flatMap((other) => exportsOf(modules, other)),
  ]
}

/** What a declaration speaks of: names of its own module, names taken in, and `import("…").Name`. */
const spokenOf = (modules: Modules, { from, name }: Taken): readonly Taken[] => {
  const module = modules.get(from)
  const text = module?.declares.get(name)?.join('\n') ?? ''
  const far = [...text.matchAll(/import\("([^"]+)"\)\.(\w+)/g)].map(([, specifier = '', there = '']): Taken => ({
    from: module?.leadsTo(specifier) ?? '',
    name: there,
  }))
  const near = [...new Set(text.match(/\b[A-Za-z_]\w*\b/g))].flatMap((word): readonly Taken[] => {
    const taken = module?.declares.has(word) ? { from, name: word } : module?.takes.get(word)
    return taken ? [taken] : []
  })
  return [...far, ...near].flatMap((taken) => origin(modules, taken))
}

/** Utside: every declaration that the entry exports, and those that they are made of, each once. */
export const faceOf = (modules: Modules, entry: string): readonly Shown[] => {
  const found = new Map<string, Shown>()
  const exported = new Set(exportsOf(modules, entry).map(keyOf))
  const next = [...exportsOf(modules, entry)]
  for (let taken = next.pop(); taken; taken = next.pop()) {
    if (found.has(keyOf(taken))) continue
    found.set(keyOf(taken), { ...taken, exported: exported.has(keyOf(taken)) })
    next.push(...spokenOf(modules, taken))
  }
  return [...found.values()]
}
