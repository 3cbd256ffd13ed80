import { readFileSync } from 'node:fs'
import { Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import type { Opened, Received, Sending } from '../app.fixture.ts'
import type { ImportView } from './view.ts'

/** Where the roster in the tests is read: one council, whose rows do not name it. */
export const council = 'helse-soer-oest/samordningsraadet'

/** A made-up roster of samordningsrådet, as CSV text by lines. */
export const lines: readonly string[] = readFileSync(
  new URL('../../../../tooling/fixtures/samordningsraadet.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split(/\r?\n/u)

/** The roster with some lines written otherwise; line 1 is the header. */
export const rosterWith = (changes: Readonly<Record<number, (line: string) => string | readonly string[]>>): string =>
  lines.flatMap((line, index) => changes[index + 1]?.(line) ?? line).join('\n')

/** Sends a file in and answers with its id. */
export const sent = async (
  { app }: Opened,
  file: string | Uint8Array<ArrayBuffer>,
  { query = `?council=${council}`, as = 'administrator' }: { query?: string; as?: Sending['as'] } = {},
): Promise<Response> =>
  app.request(`/api/imports${query}`, {
    method: 'POST',
    headers: { ...(as !== null && { authorization: String(as) }), 'content-type': 'application/octet-stream' },
    body: file,
  })

/** Waits until the import is read, and gives it as its screen gets it. */
export const waited = async ({ send }: Opened, id: string, language = 'nb'): Promise<ImportView> => {
  for (;;) {
    const { body } = await send<ImportView>(`/api/imports/${id}?lang=${language}`)
    if (body.state !== 'reading') return body
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Sends a file in and waits until it is tried. */
export const tried = async (
  app: Opened,
  file: string | Uint8Array<ArrayBuffer>,
  query?: string,
): Promise<ImportView> => {
  const response = await sent(app, file, query === undefined ? {} : { query })
  const { id } = (await response.json()) as { readonly id: string }
  return waited(app, id)
}

/** Brings a tried import in. */
export const committed = <Body>({ send }: Opened, { id }: ImportView, sending: Sending = {}): Promise<Received<Body>> =>
  send<Body>(`/api/imports/${id}/commit`, { method: 'POST', body: { end: [] }, ...sending })

/** Where the journal ends. */
export const head = ({ world }: Opened) => world.run(Effect.flatMap(Store, (store) => store.head()))
