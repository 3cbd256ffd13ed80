/** A name in another module. */
export interface Taken {
  readonly from: string
  readonly name: string
}

/** A module's declarations as tsc writes them without comments: what it declares, takes in, and passes on. */
export interface Module {
  /** By name: what is declared under it, more than once where a name is a value and a type, or has overloads. */
  readonly declares: ReadonlyMap<string, readonly string[]>
  readonly exported: ReadonlySet<string>
  readonly takes: ReadonlyMap<string, Taken>
  readonly passesOn: ReadonlyMap<string, Taken>
  readonly passesOnAllOf: readonly string[]
  /** The path of the module that a specifier in this one leads to. */
  readonly leadsTo: (specifier: string) => string
}

/** A whole module under one name: `import * as Name`. */
export const whole = '*'

const begins = /^(export|import|declare|interface|type|const|function|class)\b/
const taking = /^(import|export) (?:type )?(?:\* as (\w+)|(\*)|\{([^}]*)\}) from ['"](.*)['"];$/s
const declaring = /^(export )?(?:declare )?(?:const|function|class|interface|type) (\w+)/

const statementsOf = (text: string): readonly string[] => {
  const found: string[] = []
  for (const line of text.split('\n')) {
    if (begins.test(line)) found.push(line)
    else if (line !== '') found.push(`${found.pop() ?? ''}\n${line}`)
  }
  return found.filter((statement) => statement !== 'export {};')
}

/** Reads a module. Refused, as an error: a statement of a form that the library's declarations have not had so far. */
export const readModule = (text: string, leadsTo: (specifier: string) => string): Module => {
  const [declares, exported] = [new Map<string, readonly string[]>(), new Set<string>()]
  const [takes, passesOn] = [new Map<string, Taken>(), new Map<string, Taken>()]
  const passesOnAllOf: string[] = []
  for (const statement of statementsOf(text)) {
    const [, verb, all, everything, list = '', specifier = ''] = taking.exec(statement) ?? []
    const [, exports, name] = declaring.exec(statement) ?? []
    if (verb) {
      const [into, from] = [verb === 'import' ? takes : passesOn, leadsTo(specifier)]
      if (everything) passesOnAllOf.push(from)
      if (all) into.set(all, { from, name: whole })
      for (const item of list.split(',').filter((part) => part.trim() !== '')) {
        const [there = '', here = there] = item
          .trim()
          .replace(/^type /, '')
          .split(' as ')
        into.set(here, { from, name: there })
      }
    } else if (name) {
      const declared = statement.replace(/^export /, '').replace(/^declare /, '')
      declares.set(name, [...(declares.get(name) ?? []), declared])
      if (exports) exported.add(name)
    } else throw new Error(`the API report cannot read: ${statement}`)
  }
  return { declares, exported, takes, passesOn, passesOnAllOf, leadsTo }
}
