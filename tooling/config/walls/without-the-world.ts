/** What the domain is never to read; `Math.random` is barred beside them. */
const barred = [
  'Date',
  'performance',
  'crypto',
  'Intl',
  'fetch',
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
] as const

const refuse = (name: string) => (): never => {
  throw new Error(`the domain read «${name}»`)
}

const thrower = (name: string): unknown =>
  new Proxy(function barred() {}, {
    apply: refuse(name),
    construct: refuse(name),
    get: refuse(name),
    has: refuse(name),
  })

/**
 * Runs a synchronous function while each global that reads the world throws when it is used, and puts them back.
 * Under it `runExamples()` of the domain shows that no rule asks for the time, for chance, or for anything outside its arguments.
 */
export const withoutTheWorld = <Answer>(run: () => Answer): Answer => {
  const kept = barred.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  const { random } = Math
  for (const name of barred)
    Object.defineProperty(globalThis, name, { value: thrower(name), configurable: true, writable: true })
  Math.random = refuse('Math.random')
  try {
    return run()
  } finally {
    Math.random = random
    for (const [name, descriptor] of kept) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
      else Reflect.deleteProperty(globalThis, name)
    }
  }
}
