import { expect, test } from 'vitest'
import { bundleNames, bundlesOf } from './bytes.ts'
import { withLibrary } from './library.ts'

test('each part of the packed library is within 8 kB, minified and gzipped, and the engine holds no Schema', async () => {
  const bundles = await withLibrary(bundlesOf)
  const sizes = bundleNames.filter((name) => name !== 'schema').map((name) => ({ name, size: bundles[name].size }))
  expect(sizes.filter(({ size }) => size > 8000)).toEqual([])
  expect(bundles.engine.modules.filter(({ module }) => module.includes('effect'))).toEqual([])
}, 60_000)
