import { expect, it } from 'vitest'
import { runExamples } from '@samrad/mandate'
import { withoutTheWorld } from './without-the-world.ts'

it('every example of every rule gives its answer without time, chance or anything else of the world', () => {
  const runs = withoutTheWorld(runExamples)
  expect(runs.length).toBeGreaterThan(0)
  expect(runs.filter(({ expected, got }) => expected !== got)).toEqual([])
})
