/** One fault in what came in: where, which field in the reader's words, and what is wrong. */
export interface FieldFault {
  /** JSON pointer into the body, or the name of a path or query parameter. */
  readonly pointer: string
  readonly field: string
  readonly detail: string
}

/** Problem: why a request was not done, as `application/problem+json` (RFC 9457) with the norms that stand behind it. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly norms?: readonly { readonly id: string; readonly citation: string }[]
  readonly errors?: readonly FieldFault[]
  readonly remedy?: string
  /** The version the stream has now, where an older one was sent. */
  readonly version?: number
  readonly instance: string
}
