import { globSync } from 'node:fs'
import { join } from 'node:path'
import { calledOtherwise } from '@samrad/mandate'
import { expect, test } from 'vitest'

const tables = globSync('{**/*-words,usage}.ts', { cwd: import.meta.dirname })

test.each(tables)('the words of %s are the terms of the glossary', async (file) => {
  const words = (await import(join(import.meta.dirname, file))) as object
  expect(calledOtherwise({ ...words })).toEqual([])
})
