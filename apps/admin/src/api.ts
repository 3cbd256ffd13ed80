import type { Language } from '@samrad/mandate'

/** Why the server did not do or give what was asked, in the reader's language, with the norms behind it. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly norms?: readonly { readonly id: string; readonly citation: string }[]
  readonly errors?: readonly { readonly pointer: string; readonly field: string; readonly detail: string }[]
  readonly version?: number
}

/** A problem, thrown so that a screen's error boundary or form can show it. Status 0: no connection. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

const ask = async (path: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(path, { ...init, credentials: 'same-origin' }).catch(() => {
    throw new ProblemError({ type: 'offline', title: '', status: 0, detail: '' })
  })
  if (response.ok) return response
  if (response.headers.get('content-type')?.includes('problem+json'))
    throw new ProblemError((await response.json()) as Problem)
  throw new ProblemError({ type: 'about:blank', title: response.statusText, status: response.status, detail: '' })
}

/** Reads one view model. */
export const read = async <View>(path: string, language: Language): Promise<View> =>
  (await ask(path, { headers: { accept: 'application/json', 'accept-language': language } })).json() as Promise<View>

/** A key for a form, made when it opens, so that a repeated request is done once. */
export const newKey = (): string => crypto.randomUUID()

/** What is sent to do an act. `version` is that of the document the reader saw. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly key: string
  readonly version?: number
}

/** Does an act. */
export const send = async <Answer>(sent: Sent, language: Language): Promise<Answer> => {
  const response = await ask(sent.path, {
    method: sent.method,
    headers: {
      accept: 'application/json',
      'accept-language': language,
      'idempotency-key': sent.key,
      ...(sent.version !== undefined && { 'if-match': `"${sent.version}"` }),
      ...(sent.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(sent.body !== undefined && { body: JSON.stringify(sent.body) }),
  })
  return (response.status === 204 ? undefined : await response.json()) as Answer
}

/** The version that a stream has now; nothing for what is not a council. */
export const versionOf = async (stream: string | undefined, language: Language): Promise<number | undefined> =>
  stream?.includes('/')
    ? (await read<{ readonly version: number }>(`/api/councils/${stream}`, language)).version
    : undefined

/** Does an act on a stream as it stands now, where the reader has no form open that could grow stale. */
export const sendNow = async (
  stream: string | undefined,
  asked: Pick<Sent, 'method' | 'path' | 'body'>,
  language: Language,
): Promise<void> => {
  const version = await versionOf(stream, language)
  await send({ ...asked, key: newKey(), ...(version !== undefined && { version }) }, language)
}

/** Sends a file as it is. */
export const upload = async <Answer>(path: string, file: Blob, language: Language): Promise<Answer> => {
  const headers = {
    accept: 'application/json',
    'accept-language': language,
    'content-type': 'application/octet-stream',
    'idempotency-key': newKey(),
  }
  return (await ask(path, { method: 'POST', headers, body: file })).json() as Promise<Answer>
}
