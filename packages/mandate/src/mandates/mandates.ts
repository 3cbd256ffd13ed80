import type { Mandate } from '../vocabulary/mandate.ts'
import { jointCouncils } from './joint-councils.ts'
import { leadersForum, tka } from './national.ts'
import { samordningsraadet } from './samordningsraadet.ts'
import { specialtyCouncils } from './specialty-councils.ts'

/** The mandates of a region's councils: samordningsrådet, the joint councils and one for each hospital specialty. */
export const regionalMandates: readonly Mandate[] = [samordningsraadet, ...jointCouncils, ...specialtyCouncils]

/** The mandates of what the regions share. */
export const nationalMandates: readonly Mandate[] = [tka, leadersForum]

/** Every mandate that ships with the library. */
export const mandates: readonly Mandate[] = [...regionalMandates, ...nationalMandates]

/** The shipped mandate with this id. */
export const mandateOf = (id: string): Mandate | undefined => mandates.find((mandate) => mandate.id === id)
