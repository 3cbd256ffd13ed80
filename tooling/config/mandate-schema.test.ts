import { expect, it } from 'vitest'
import { dueMandateSchema, standingMandateSchema } from './generate-mandate-schema.ts'

it('the JSON Schema of a mandate file is current (npm run generate)', async () => {
  expect(standingMandateSchema()).toBe(await dueMandateSchema())
})
