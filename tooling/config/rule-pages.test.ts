import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { rulePages, standingPages } from './generate-rules.ts'

const root = join(import.meta.dirname, '../..')

it('the pages of the rules in docs/rules are current (npm run generate)', async () => {
  const [due, standing] = [await rulePages(), standingPages()]
  expect([...standing.keys()].toSorted()).toEqual([...due.keys()].toSorted())
  expect([...due].filter(([path, text]) => standing.get(path) !== text).map(([path]) => path)).toEqual([])
})

it('every link of theirs leads to a page that is there', () => {
  const links = [...standingPages()].flatMap(([path, text]) =>
    [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => join(dirname(path), link)),
  )
  expect(links.length).toBeGreaterThan(standingPages().size)
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([])
})
