import { sayRosterFault } from '@samrad/mandate'
import { limits } from '@samrad/roster-file'
import type * as Schema from 'effect/Schema'
import { readJson } from '../acts/request.ts'
import { readStrictly } from '../http/faults.ts'
import { Problem } from '../http/problem.ts'
import type { Asked } from '../http/route.ts'

const tooLarge = (c: Asked): Problem => {
  const value = String(limits.bytes / 1024 / 1024)
  return new Problem('too-large', { detail: sayRosterFault({ fault: 'too-large', value }, c.get('language')) })
}

/** The file that was sent, as it is. Refused: more than 50 MB, as soon as it is known. */
export const fileOf = async (c: Asked): Promise<Uint8Array<ArrayBuffer>> => {
  if (Number(c.req.header('content-length') ?? 0) > limits.bytes) throw tooLarge(c)
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of c.req.raw.body ?? []) {
    size += piece.length
    if (size > limits.bytes) throw tooLarge(c)
    pieces.push(piece)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** The body of a request, read strictly by its schema. Every fault is told at once. */
export const bodyAs = async <S extends Schema.ConstraintDecoder<unknown>>(c: Asked, schema: S): Promise<S['Type']> => {
  const read = readStrictly(schema, await readJson(c), c.get('language'))
  if ('errors' in read) throw new Problem('fields', { errors: read.errors })
  return read.value
}
