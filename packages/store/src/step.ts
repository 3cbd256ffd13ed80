import {
  type ActContext,
  type ActInput,
  type ActName,
  acts,
  type Council,
  decide,
  type Event,
  eventKinds,
  evolve,
  type Refusal,
  refuseWords,
  type StreamKind,
  type Streams,
  wordFields,
} from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import type { Write } from './append.ts'
import type { LookupKey } from './lookup.ts'
import { emailKey, nameKey, projection } from './projection.ts'
import { seal, type SealedRow } from './sealing.ts'
import type { StorePort } from './store.ts'

/** Ett steg: an act by its name with its input, as the act's schema decoded it, words in clear. */
export type Step = { readonly [Name in ActName]: { readonly act: Name; readonly input: ActInput<Name> } }[ActName]

/** A stream while the steps are gone through. */
export interface Slot {
  readonly stream: string
  readonly kind: StreamKind
  readonly owner: string
  readonly expected: number
  state: Streams[StreamKind] | undefined
  readonly events: Event[]
  lookup: readonly LookupKey[]
}

/** The stream a step reads and writes. */
export const streamOf = ({ act, input }: Step): string => acts[act].act.stream(input as never)

/** A stream's owner stands in its name, except a person's. */
export const ownerOf = (kind: StreamKind, stream: string, persons: string): string =>
  kind === 'person' ? persons : (stream.split('/')[kind === 'mandate' ? 1 : 0] ?? '')

/** Where the mandate that judges a council may have been adopted: by its owner, else for the whole country. */
export const mandateStreams = (council: string, mandate: string): readonly string[] => [
  `mandate/${council.split('/')[0]}/${mandate}`,
  `mandate/nasjonal/${mandate}`,
]

/** The mandate that a step on a council is judged by. */
export const mandateNamed = (step: Step, state: Streams[StreamKind] | undefined): string | undefined =>
  step.act === 'establish-council' ? step.input.mandate : (state as Council | undefined)?.mandate

/** Whom words are about: the person of the input, or the one who holds what it speaks of. */
const personOf = (input: Readonly<Record<string, unknown>>, state: Streams[StreamKind] | undefined): string | null => {
  if (typeof input['person'] === 'string') return input['person']
  const holdings = state !== undefined && 'holdings' in state ? state.holdings : []
  return holdings.find((holding) => holding.id === input['holding'])?.person ?? null
}

const keysOf = (
  store: StorePort,
  step: Step,
  { kind, owner }: Slot,
  state: Streams[StreamKind],
): readonly LookupKey[] => {
  if (step.act !== 'register-person') return projection(kind)?.lookup?.(state, '') ?? []
  const { name, email, organisation } = step.input
  return [nameKey(store, name, organisation), ...(email === undefined ? [] : [emailKey(store, email, owner)])]
}

const fits = new Map(eventKinds.map((kind) => [kind.type, Schema.is(kind.schema)]))

/** An event that its own schema does not know is a fault in the act: words in clear, most likely. It never reaches the journal. */
const checked = (event: Event): Event => {
  if (fits.get(event.type)?.(event.data) !== true) throw new Error(`${event.type} holds what its schema does not allow`)
  return event
}

/** Goes through one step: its words are judged and sealed, the act decides, the state moves on. */
export const take = (store: StorePort, step: Step, slot: Slot, context: ActContext): Refusal | readonly SealedRow[] => {
  const input: Readonly<Record<string, unknown>> = step.input
  const words = wordFields(acts[step.act].act.input.fields).flatMap((field) => {
    const text = input[field]
    return typeof text === 'string' ? [[field, text] as const] : []
  })
  const refused = refuseWords(Object.fromEntries(words))
  if (refused !== undefined) return refused
  const about = { owner: slot.owner, person: personOf(input, slot.state) }
  const sealed = words.map(([field, text]) => [field, seal(text, about)] as const)
  const references = Object.fromEntries(sealed.map(([field, { reference }]) => [field, reference]))
  const decided = decide(step.act, { ...input, ...references }, slot.state, context)
  if ('refused' in decided) return decided.refused
  for (const event of decided.events.map(checked)) {
    slot.state = evolve(slot.state, event)
    slot.events.push(event)
  }
  if (decided.events.length === 0 || slot.state === undefined) return []
  slot.lookup = keysOf(store, step, slot, slot.state)
  return sealed.map(([, { row }]) => row)
}

/** What a slot has become, as a write. */
export const writeOf = ({ stream, kind, owner, expected, events, state, lookup }: Slot): Write => ({
  stream,
  kind,
  owner,
  expected,
  events,
  document: { shape: projection(kind)?.shape ?? 0, state },
  lookup,
})
