import type { Force, NormEntry } from './norm.ts'
import { backgroundCoordination } from './register/background-coordination.ts'
import { backgroundDirectorate } from './register/background-directorate.ts'
import { backgroundResponsibility } from './register/background-responsibility.ts'
import { composition } from './register/composition.ts'
import { family } from './register/family.ts'
import { national } from './register/national.ts'
import { organisation } from './register/organisation.ts'
import { prerequisites } from './register/prerequisites.ts'
import { purpose } from './register/purpose.ts'
import { tasks } from './register/tasks.ts'

/** The sections of the register, in the order of the documents. */
export const sections = {
  family,
  purpose,
  prerequisites,
  tasks,
  composition,
  organisation,
  backgroundResponsibility,
  backgroundCoordination,
  backgroundDirectorate,
  national,
} as const

const entries = {
  ...family,
  ...purpose,
  ...prerequisites,
  ...tasks,
  ...composition,
  ...organisation,
  ...backgroundResponsibility,
  ...backgroundCoordination,
  ...backgroundDirectorate,
  ...national,
}

/** The number of a norm, kept for ever; one that is not in the register is a type error. */
export type NormId = keyof typeof entries

/** Norm: an entry of the register with its number. */
export interface Norm extends NormEntry {
  readonly id: NormId
}

/** Whether the text is the number of a norm in the register. */
export const isNormId = (text: string): text is NormId => Object.hasOwn(entries, text)

/** Normregisteret: all 149 norms, in the order of the documents. */
export const register: readonly Norm[] = (Object.entries(entries) as readonly (readonly [NormId, NormEntry])[]).map(
  ([id, entry]) => ({ id, ...entry }),
)

/** The force of a norm. */
export const forceOf = (id: NormId): Force => entries[id].force

/** The norm with this number. */
export const norm = (id: NormId): Norm => ({ id, ...entries[id] })
