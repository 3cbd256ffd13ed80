import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { writeMandate } from './write-mandate.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const set = (value: Json | undefined, [key, ...rest]: readonly string[], to: Json | undefined): Json | undefined => {
  if (key === undefined) return to
  if (Array.isArray(value)) {
    const made = set(value[Number(key)], rest, to)
    return value.toSpliced(Number(key), 1, ...(made === undefined ? [] : [made]))
  }
  if (typeof value !== 'object' || value === null) throw new Error(`nothing at ${key}`)
  const { [key]: own, ...others } = value
  const made = set(own, rest, to)
  return made === undefined ? others : { ...value, [key]: made }
}

/** Samordningsrådet's mandate as a file holds it, with other values at some places; undefined takes one away. */
export const changed = (changes: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(changes).reduce<Json | undefined>(
    (value, [pointer, to]) => set(value, pointer.split('/').slice(1), to as Json | undefined),
    JSON.parse(writeMandate(samordningsraadet)) as Json,
  )
