import * as Schema from 'effect/Schema'

/** Rådets id: `region/slug`, or `nasjonal/slug` for what the regions share. */
export const CouncilId = Schema.String.check(
  Schema.isPattern(/^[a-z0-9-]+\/[a-z0-9-]+$/u, { message: 'council' }),
).pipe(Schema.brand('CouncilId'))
export type CouncilId = typeof CouncilId.Type

/** The owner part of a council's id. */
export const ownerOf = (council: CouncilId): string => council.slice(0, council.indexOf('/'))
