import { type Council, evolve, type StreamKind, type Streams } from '@samrad/mandate'
import type { Projection } from './fold.ts'
import type { LookupKey } from './lookup.ts'
import type { StorePort } from './store.ts'

/** The shape of each kind of document. Raised with the vocabulary, so that older documents are told from changed ones. */
const shapes: Readonly<Record<StreamKind, number>> = { council: 1, person: 1, mandate: 1, coordination: 1 }

const isKind = (kind: string): kind is StreamKind => Object.hasOwn(shapes, kind)

/** The keys a council is found by: its kind, and every person who has or had a place in it. */
const councilKeys = (council: Council): readonly LookupKey[] => [
  { key: 'kind', value: council.kind, unique: false },
  ...[...new Set(council.holdings.map((holding) => holding.person))].map((value) => ({
    key: 'person',
    value,
    unique: false,
  })),
]

/**
 * Projeksjon: how the domain folds each kind of stream; for `verify` and `rebuild`. Only a council's keys follow from its state:
 * a person is found by sealed words, so those keys are written with the act that brings the words.
 */
export const projection = (kind: string): Projection | undefined =>
  isKind(kind)
    ? {
        shape: shapes[kind],
        evolve: (state, { type, typeVersion, data }) =>
          evolve(state as Streams[typeof kind] | undefined, { type, version: typeVersion, data }),
        ...(kind === 'council' && { lookup: (state: unknown) => councilKeys(state as Council) }),
      }
    : undefined

const plain = (words: string): string => words.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nb')

type Blind = Pick<StorePort, 'blind'>

/** The key a person is found by with an e-mail address: one person in a region has it, whatever the letter case. */
export const emailKey = (store: Blind, email: string, owner: string): LookupKey => ({
  key: 'email',
  value: store.blind(`${owner} ${plain(email)}`),
  unique: true,
})

/** The key a person is found by with a name within an organisation, or among those without one. */
export const nameKey = (store: Blind, name: string, organisation?: string): LookupKey => ({
  key: 'name',
  value: store.blind(`${organisation ?? '-'} ${plain(name)}`),
  unique: false,
})
