import { resolve } from 'node:path'
import { type Head, projection, Store, type StoreKind, storePlace, type Verified } from '@samrad/store'
import * as Effect from 'effect/Effect'
import type { Language } from '@samrad/mandate'
import { languageFlag, nothingMore, parsed } from '../arguments/arguments.ts'
import { UsageError } from '../arguments/usage-error.ts'
import { isTagged, isThere, onStore } from '../stores/on-store.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { type FaultCode, faultWords, verifyWords } from './verify-words.ts'

const flags = {
  ...languageFlag,
  data: { type: 'string' },
  from: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

const headIn = (text: string, language: Language): Head => {
  const parts = /^(\d+):([0-9a-f]{64})$/u.exec(text)
  if (parts === null) throw new UsageError(verifyWords[language].noHead(text))
  return { position: Number(parts[1]), hash: parts[2] ?? '' }
}

const written = ({ position, hash }: Head): string => `${position}:${hash}`

/**
 * `samrad verify`: proves every store of the data folder: the chain, what it folds to, the sealed words, and an uncut
 * tail against a head kept elsewhere. `--from` is the head of the ordinary store, or of the demo where that is alone.
 */
export const verify = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const { values, positionals, language } = parsed(args, flags)
  nothingMore(positionals, language)
  const words = verifyWords[language]
  const from = values.from === undefined ? undefined : headIn(values.from, language)
  const data = values.data === undefined ? terminal.data : resolve(values.data)
  const places = (['ordinary', 'demo'] as const satisfies readonly StoreKind[])
    .map((kind) => ({ kind, place: storePlace(kind, data, terminal.databaseUrl) }))
    .filter(({ place }) => isThere(place))
  if (places.length === 0) {
    terminal.err(words.nothing(data))
    return 2
  }
  const proved: (Verified & { readonly store: StoreKind })[] = []
  for (const [index, { kind, place }] of places.entries()) {
    const proof = { fold: projection, ...(from && index === 0 && { from }) }
    try {
      proved.push({
        store: kind,
        ...(await onStore(
          place,
          Effect.flatMap(Store, (store) => store.verify(proof)),
        )),
      })
    } catch (error) {
      if (!isTagged(error, 'StoreUnavailable')) throw error
      terminal.err(words.cannotOpen(words.stores[kind]))
      return 2
    }
  }
  if (values.json) terminal.out(JSON.stringify({ stores: proved.map((own) => inJson(own, language)) }, null, 2))
  else for (const own of proved) terminal.out(inText(own, language))
  return proved.some(({ faults }) => faults.length > 0) ? 1 : 0
}

type Proved = Verified & { readonly store: StoreKind }

const why = (code: FaultCode, language: Language): string => faultWords[code][language]

const inJson = ({ store, head, entries, documents, faults }: Proved, language: Language) => ({
  store,
  head: written(head),
  entries,
  documents,
  faults: faults.map((fault) => ({ ...fault, why: why(fault.code, language) })),
})

const inText = ({ store, head, entries, documents, faults }: Proved, language: Language): string => {
  const words = verifyWords[language]
  const told = faults.map(
    ({ code, position, stream, ref }) =>
      `  ${[position === undefined ? '' : words.entry(position), stream, ref].filter(Boolean).join(', ')}: ${why(code, language)}`,
  )
  return [
    words.title(words.stores[store], faults.length),
    `  ${written(head)}`,
    `  ${words.counts(entries, documents)}`,
    ...told,
  ].join('\n')
}
