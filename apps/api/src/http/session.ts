import type { Language, Owner, Reader } from '@samrad/mandate'

/** Økt: who is signed in, in what capacity, and for which region. */
export interface Session {
  readonly reader: Exclude<Reader, 'public'>
  readonly owner: Owner
  /** What the journal calls the one who acts: an id, never a name. */
  readonly actor: string
  readonly name: string
  readonly email: string
}

/** What every handler is given with a request. */
export interface Variables {
  readonly session: Session | null
  readonly reader: Reader
  readonly language: Language
}

/** The types that Hono carries through a request. */
export interface Env {
  readonly Variables: Variables
}
