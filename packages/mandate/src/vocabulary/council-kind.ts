import * as Schema from 'effect/Schema'

/** Rådstype: what family a council belongs to (N004, N005, N006, N007, N008, N148). */
export const CouncilKind = Schema.Literals([
  'samordningsraad',
  'lis1',
  'fkm',
  'fim',
  'fki',
  'specialty',
  'tka',
  'leaders-forum',
])
export type CouncilKind = typeof CouncilKind.Type

/** Nivå: the level a council works at (N029). */
export const CouncilLevel = Schema.Literals(['regional', 'cross-regional'])
export type CouncilLevel = typeof CouncilLevel.Type
