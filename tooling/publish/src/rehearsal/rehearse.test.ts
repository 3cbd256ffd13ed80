import { expect, test } from 'vitest'
import { rehearse } from './rehearse.ts'

test('a new user installs what a release publishes, and gets findings with citations from the lines of README', async () => {
  const { version, promised, got } = await rehearse()
  const lines = got.replaceAll('\u00A0', ' ').trimEnd().split('\n')
  expect(version).not.toBe('0.0.0')
  expect(lines).toEqual(promised.trimEnd().split('\n'))
  expect(lines.filter((line) => !/ · N\d{3}\)$/.test(line))).toEqual([])
}, 180_000)
