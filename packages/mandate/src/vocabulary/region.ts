import * as Schema from 'effect/Schema'
import type { Organisation } from './organisation.ts'
import { Slug } from './slug.ts'
import type { Text } from './text.ts'

/** Eier: who owns a stream; a region, or `nasjonal` for what the four regions share. */
export const Owner = Slug.pipe(Schema.brand('Owner'))
export type Owner = typeof Owner.Type

/** The owner of what is shared between the regions. */
export const nasjonal: Owner = Owner.make('nasjonal')

/** Helseregion: its regional health authority, its training centre's host, and the institutions that train. */
export interface Region {
  readonly id: Owner
  readonly code: string
  readonly name: Text
  readonly rhf: Organisation
  readonly institutions: readonly Organisation[]
  readonly otherActors: readonly Organisation[]
  /** Where changes are reported to RegUt (N037); null where it is not known. */
  readonly contact: string | null
}
