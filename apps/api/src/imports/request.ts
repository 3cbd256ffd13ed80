import type * as Schema from 'effect/Schema'
import { readJson } from '../acts/request.ts'
import { readStrictly } from '../http/faults.ts'
import { Problem } from '../http/problem.ts'
import type { Asked } from '../http/route.ts'

/** The body of a request, read strictly by its schema. Every fault is told at once. */
export const bodyAs = async <S extends Schema.ConstraintDecoder<unknown>>(c: Asked, schema: S): Promise<S['Type']> => {
  const read = readStrictly(schema, await readJson(c), c.get('language'))
  if ('errors' in read) throw new Problem('fields', { errors: read.errors })
  return read.value
}
