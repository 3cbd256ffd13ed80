import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { createApp } from '../app.ts'
import { openApp } from '../app.fixture.ts'
import { openSignIn, type SignIn, type SignInSetup } from './sign-in.ts'

/** What a test sends: a form where there are fields, else a GET. */
export interface Sent {
  readonly form?: Readonly<Record<string, string>>
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A site with sign-in on a real server, in a folder of its own. */
export interface Site {
  readonly origin: string
  readonly data: string
  readonly signIn: SignIn
  /** What the server printed. */
  readonly printed: readonly string[]
  readonly reported: readonly unknown[]
  /** Sends as a page of the site would; redirects are not followed. */
  readonly send: (path: string, sent?: Sent) => Promise<Response>
  /** A link for the first administrator, without the origin. */
  readonly link: () => Promise<string>
  /** Presses the button on the link's page. */
  readonly press: (link: string) => Promise<Response>
  /** Closes the site and opens it on the same folder. */
  readonly again: (changed?: Partial<SignInSetup>) => Promise<Site>
  readonly close: () => Promise<void>
}

/** The session's cookie as it is sent back; empty where none was set. */
export const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0] ?? '')
    .filter((each) => /^(__Host-)?samrad=./.test(each))
    .join('; ')

const open = async (data: string, setup: Partial<SignInSetup>): Promise<Site> => {
  const opened = await openApp()
  const printed: string[] = []
  const reported: unknown[] = []
  const report = (error: unknown) => void reported.push(error)
  let origin = ''
  const signIn = await openSignIn({
    data,
    origin: () => origin,
    print: (line) => printed.push(line),
    report,
    ...setup,
  })
  const { sessionOf, routes } = signIn
  const app = createApp({ world: opened.world, adminFolder: join(data, 'admin'), sessionOf, routes, report })
  const server = createAdaptorServer({ fetch: app.fetch })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const send: Site['send'] = (path, { form, method = form ? 'POST' : 'GET', headers } = {}) =>
    fetch(`${origin}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(method === 'POST' && { origin }), ...headers },
      ...(form && { body: new URLSearchParams(form) }),
    })
  const end = async () => {
    server.close()
    await signIn.close()
    await opened.close()
  }
  return {
    origin,
    data,
    signIn,
    printed,
    reported,
    send,
    link: async () => (await signIn.issueLink({ origin, email: signIn.administrator })).slice(origin.length),
    press: (link) => send('/logg-inn/lenke', { form: { token: link.split('token=')[1] ?? '' } }),
    again: async (changed = {}) => {
      await end()
      return open(data, { ...setup, ...changed })
    },
    close: async () => {
      await end()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Opens a site for tests. */
export const openSite = (setup: Partial<SignInSetup> = {}): Promise<Site> =>
  open(mkdtempSync(join(tmpdir(), 'samrad-sign-in-')), setup)
