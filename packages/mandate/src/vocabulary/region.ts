import * as Schema from 'effect/Schema'
import type { Organisation } from './organisation.ts'
import { type RoleId, roles } from './role.ts'
import { Slug } from './slug.ts'
import type { Language, Text } from './text.ts'

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
  /** What the region calls a role, where that differs from the mandate's word. */
  readonly roleTitles?: { readonly [Role in RoleId]?: Text }
}

type Titled = Pick<Region, 'roleTitles'>

/**
 * Rolletittel: what the region calls the role; the mandate's word where the region has none of its own, and in what
 * several regions share.
 */
export const roleTitle = (of: Titled | readonly Titled[], role: RoleId, language: Language): string => {
  const [region, ...others] = [of].flat()
  const own = others.length === 0 ? region?.roleTitles?.[role] : undefined
  return (own ?? roles[role])[language]
}
