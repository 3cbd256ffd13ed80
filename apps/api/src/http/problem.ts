import { type Language, type ProblemKind, sayProblem } from '@samrad/mandate'
import type { Context } from 'hono'
import { problemPage } from './problem-page.ts'
import type { ProblemBody } from './problem-view.ts'
import type { Env } from './session.ts'

/** The status that each kind of problem has. */
export const problemStatus = {
  malformed: 400,
  'no-key': 400,
  'sign-in': 401,
  forbidden: 403,
  origin: 403,
  'not-found': 404,
  method: 405,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  media: 415,
  fields: 422,
  refused: 422,
  'key-reused': 422,
  'no-version': 428,
  broken: 500,
  unavailable: 503,
} as const satisfies Readonly<Record<ProblemKind, number>>

/** What a problem can say beyond the words of its kind. */
export type Particulars = Partial<Pick<ProblemBody, 'detail' | 'norms' | 'errors' | 'remedy' | 'version'>>

/** Thrown by a handler or what it calls; the app answers with it. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly particulars: Particulars
  constructor(kind: ProblemKind, particulars: Particulars = {}) {
    super(kind)
    this.kind = kind
    this.particulars = particulars
  }
}

/** The body of a problem in a language. */
export const problemBody = (
  { kind, particulars }: Pick<Problem, 'kind' | 'particulars'>,
  language: Language,
  instance: string,
): ProblemBody => ({
  type: `/docs#problem-${kind}`,
  ...sayProblem(kind, language),
  status: problemStatus[kind],
  ...particulars,
  instance,
})

/** Whether a person looks at the answer in a browser: a page was asked for, not data. */
const isPage = (c: Context<Env>): boolean =>
  !/^\/(?:api|open)\//.test(c.req.path) && (c.req.header('accept') ?? '').includes('text/html')

/** Answers with a problem in the reader's language; as a page where a page was asked for. */
export const answerProblem = (
  c: Context<Env>,
  problem: Pick<Problem, 'kind' | 'particulars'>,
): Response | Promise<Response> => {
  const language = c.get('language') ?? 'nb'
  const body = problemBody(problem, language, c.req.path)
  const status = problemStatus[problem.kind]
  const headers = { 'content-language': language, 'cache-control': 'no-store', vary: 'accept, accept-language, cookie' }
  if (isPage(c)) return c.html(problemPage(body, language), status, headers)
  return c.body(JSON.stringify(body), status, {
    ...headers,
    'content-type': 'application/problem+json; charset=utf-8',
  })
}
