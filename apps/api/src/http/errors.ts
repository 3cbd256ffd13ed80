import type { ProblemKind } from '@samrad/mandate'
import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { answerProblem, Problem } from './problem.ts'
import type { Env } from './session.ts'

/** What each error of the store is to a client. A version that the client named is stale; one it did not name is a conflict. */
const kinds: Readonly<Record<string, ProblemKind>> = {
  ActIdReused: 'key-reused',
  VersionConflict: 'stale',
  KeyTaken: 'conflict',
  OutsideOwners: 'not-found',
  StoreUnavailable: 'unavailable',
}

const byStatus: Readonly<Record<number, ProblemKind>> = {
  400: 'malformed',
  401: 'sign-in',
  403: 'origin',
  413: 'too-large',
}

const problemOf = (error: unknown): Problem | undefined => {
  if (error instanceof Problem) return error
  if (error instanceof HTTPException) return new Problem(byStatus[error.status] ?? 'broken')
  const tag = typeof error === 'object' && error !== null && '_tag' in error ? String(error._tag) : ''
  const kind = kinds[tag]
  if (kind === undefined) return undefined
  const actual = typeof error === 'object' && error !== null && 'actual' in error ? Number(error.actual) : 0
  if (kind !== 'stale') return new Problem(kind)
  // A stream that the reader cannot see looks to the store as one that is not there.
  return actual === 0 ? new Problem('not-found') : new Problem('stale', { version: actual })
}

/** Answers every error as a problem. What is not foreseen is told to `report` and never to the client. */
export const onError =
  (report: (error: unknown) => void): ErrorHandler<Env> =>
  (error, c) => {
    const problem = problemOf(error)
    if (problem === undefined || problem.kind === 'unavailable' || problem.kind === 'broken') report(error)
    return answerProblem(c, problem ?? new Problem('broken'))
  }
