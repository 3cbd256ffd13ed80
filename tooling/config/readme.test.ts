import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

it('the rule that README shows is the rule that judges', () => {
  const shown = /```ts\n(.*?)```/s.exec(read('README.md'))?.[1]
  expect(shown).toBeDefined()
  expect(read('packages/mandate/src/rules/composition/authority-is-delegated.ts')).toContain(shown)
})

it('every file and folder that README points to is there', () => {
  const links = [...read('README.md').matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path]) => path ?? '')
  expect(links.length).toBeGreaterThan(4)
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
})
