import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Owner } from '@samrad/mandate'
import { beginOrdinary, Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clock } from '../clock/clock.ts'
import { openStores } from './stores.ts'

let data = ''
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'samrad-stores-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

const head = Effect.flatMap(Store, (store) => store.head())
const begin = beginOrdinary(Owner.make('helse-soer-oest'), 'system:test', clock('2026-11-22'))
const documents = (kind: string) => Effect.flatMap(Store, (store) => store.find({ owners: 'every', kind }))

test('the first start is on the demo, and the ordinary store begins with mandates and councils and no people', async () => {
  const stores = await openStores(data)
  expect(stores.place()).toBe('demo')
  await Promise.all([stores.switchToOrdinary((run) => run(begin)), stores.switchToOrdinary((run) => run(begin))])
  expect(stores.place()).toBe('ordinary')
  expect(await stores.run(documents('council'))).toHaveLength(51)
  expect(await stores.run(documents('mandate'))).toHaveLength(51)
  expect(await stores.run(documents('person'))).toHaveLength(0)
  await stores.close()
})

test('which store is at work is remembered, and beginning twice changes nothing', async () => {
  const first = await openStores(data)
  await first.switchToOrdinary((run) => run(begin))
  const before = await first.run(head)
  await first.switchToOrdinary(() => Promise.reject(new Error('it has begun')))
  await first.run(begin)
  await first.close()
  const again = await openStores(data)
  expect(again.place()).toBe('ordinary')
  expect(await again.run(head)).toEqual(before)
  await again.close()
})

test('where the ordinary store could not begin, the demo stays at work', async () => {
  const stores = await openStores(data)
  await expect(stores.switchToOrdinary(() => Promise.reject(new Error('the disk is full')))).rejects.toThrow(
    'the disk is full',
  )
  expect(stores.place()).toBe('demo')
  expect((await stores.run(head)).position).toBe(0)
  await stores.close()
})
