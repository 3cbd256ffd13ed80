import type { Way } from '../sources/way.ts'
import type { NormId } from '../sources/register.ts'

/** Bevis: that one way of honouring a norm stands, as something that can be run. `what` says what holds. */
export interface Proof {
  readonly norm: NormId
  readonly way: Way
  readonly what: string
  readonly holds: () => boolean
}
