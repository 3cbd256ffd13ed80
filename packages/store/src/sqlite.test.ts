import * as Effect from 'effect/Effect'
import { afterAll, expect, test } from 'vitest'
import { contract } from './contract/contract.ts'
import { opened } from './contract/opened.ts'
import { sqliteFiles } from './contract/sqlite-files.ts'
import { open } from './open.ts'

const files = await sqliteFiles()
afterAll(() => files.remove())

contract(files.fresh)

test('a file that this process has open is not opened again, and is free when closed', async () => {
  const place = await files.fresh()
  const first = await opened(place)
  const second = await Effect.runPromise(Effect.flip(Effect.scoped(Effect.provide(Effect.void, open(place)))))
  expect(second).toMatchObject({ _tag: 'StoreUnavailable' })
  await first.close()
  await (await opened(place)).close()
})
