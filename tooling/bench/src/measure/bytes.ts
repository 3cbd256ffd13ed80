import { fileURLToPath } from 'node:url'
import { type Bundle, bundled, exporting } from './bundle.ts'

/** What can be taken alone: the engine with its rules, the words of a language, decoding without Schema, and Schema. */
export const bundleNames = ['engine', 'nb', 'nn', 'en', 'decoding', 'schema'] as const
export type BundleName = (typeof bundleNames)[number]

/** What the documents' own schemas are made of. */
const partsOfSchema = [
  'Array',
  'Boolean',
  'Finite',
  'Int',
  'Literal',
  'Literals',
  'NullOr',
  'Record',
  'String',
  'Struct',
  'Union',
  'brand',
  'decodeUnknownSync',
  'isPattern',
  'makeFilter',
  'optionalKey',
]

const effect = /^effect(\/|$)/u

/** The bundles of the library whose entry is given. */
export const bundlesOf = async (library: string): Promise<Readonly<Record<BundleName, Bundle>>> => ({
  engine: await bundled(exporting(['evaluate'], library)),
  nb: await bundled(exporting(['nb'], library)),
  nn: await bundled(exporting(['nn'], library)),
  en: await bundled(exporting(['en'], library)),
  decoding: await bundled(exporting(['decodeCouncil'], library), [effect]),
  schema: await bundled(exporting(partsOfSchema, fileURLToPath(import.meta.resolve('effect/Schema')))),
})
