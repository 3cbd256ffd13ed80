import { join } from 'node:path'
import type { Place } from './open.ts'

/** Which store: the demo with made-up people, or the ordinary one. They never share a journal. */
export type StoreKind = 'demo' | 'ordinary'

/** Where each store lies. PostgreSQL keeps the ordinary one where its address is given; the demo is always a file. */
export const storePlace = (kind: StoreKind, data: string, url: string | undefined): Place =>
  kind === 'ordinary' && url !== undefined
    ? { url }
    : { file: join(data, kind === 'demo' ? 'demo' : 'samrad', 'samrad.sqlite') }
