/** Bakgrunn: what the chapter on competence-based training says of statements (A7). */

export * as statementIsImpartial from './statement-is-impartial.ts'
