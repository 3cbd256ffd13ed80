import { expect, test } from 'vitest'
import { rehearse } from './rehearse.ts'

test('a new user installs what a release publishes, and gets findings with citations from the lines of README', async () => {
  const { version, promised, got } = await rehearse()
  expect(version).not.toBe('0.0.0')
  expect(got).toBe(promised)
  expect(got.trimEnd().split('\n')).not.toContainEqual(expect.not.stringMatching(/· N\d{3}/))
}, 180_000)
