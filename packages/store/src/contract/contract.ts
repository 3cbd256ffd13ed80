import { acts } from './acts.ts'
import { kill } from './kill.ts'
import { known } from './known.ts'
import type { Fresh } from './opened.ts'
import { parallel } from './parallel.ts'
import { proof } from './proof.ts'

/** Everything a store must hold to, whichever engine is below. `fresh` gives an empty place each time it is asked. */
export const contract = (fresh: Fresh): void => {
  acts(fresh)
  proof(fresh)
  known(fresh)
  parallel(fresh)
  kill(fresh, 3)
}
