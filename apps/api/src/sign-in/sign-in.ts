import { type Language, Owner } from '@samrad/mandate'
import type { Route } from '../http/route.ts'
import type { Session } from '../http/session.ts'
import { type Account, accountOf, actorOf, firstAdministrator, keepAccount, nameOf } from './accounts.ts'
import { type Auth, openAuth } from './auth.ts'
import { openDatabase, secretIn } from './database.ts'
import { type MailSetup, postOf } from './mail.ts'
import { signInRoutes } from './routes.ts'

/** What sign-in is opened from. */
export interface SignInSetup extends MailSetup {
  /** The data folder. */
  readonly data: string
  /** PostgreSQL, where it is used. */
  readonly databaseUrl?: string | undefined
  /** What cookies are signed with, the same on every node; drawn once and kept in the data folder where it is not given. */
  readonly secret?: string | undefined
  /** Where the site is found from outside, without a path at the end; asked each time a link goes out. */
  readonly origin: () => string
  /** Whether it is found over TLS. */
  readonly secure?: boolean
  readonly proxies?: readonly string[]
  /** The address of the first administrator; the demo's where none is named. */
  readonly administrator?: string | undefined
  readonly report: (error: unknown) => void
}

/** A link to make. */
export interface LinkFor {
  readonly origin: string
  readonly email: string
}

/** Innlogging: who is signed in, the pages that let them in, and links. */
export interface SignIn {
  readonly routes: readonly Route[]
  readonly sessionOf: (request: Request) => Promise<Session | null>
  /** The address of the first administrator. */
  readonly administrator: string
  /** Makes a link that signs the account in once; an error where there is no such account. */
  readonly issueLink: (link: LinkFor) => Promise<string>
  /** The name of the account that the journal calls so. */
  readonly nameOf: (actor: string) => Promise<string | undefined>
  readonly keepAccount: (account: Account) => Promise<void>
  /** Waits for the letters that are on their way, and closes. */
  readonly close: () => Promise<void>
}

const linkOf = (origin: string, token: string): string =>
  `${origin}/logg-inn/lenke?${new URLSearchParams({ token }).toString()}`

/** Opens sign-in, with its tables made and its first administrator in place. */
export const openSignIn = async (setup: SignInSetup): Promise<SignIn> => {
  const { data, databaseUrl, origin, secure = false, proxies = [], administrator, report } = setup
  const secret = setup.secret ?? secretIn(data)
  const post = postOf(setup)
  const { database, close } = await openDatabase(data, databaseUrl)
  const underWay = new Set<Promise<void>>()
  const bring = async (email: string, token: string, language: Language): Promise<void> => {
    const kept = await accountOf(auth, email)
    // To the address as it is kept, never as it was written: what looks alike may be someone else's.
    if (kept !== null) await post.bring(kept.email, linkOf(origin(), token), language)
  }
  const auth: Auth = await openAuth({
    database,
    secret,
    secure,
    proxies,
    report,
    onLink: (email, token, { take, language }) => {
      if (typeof take === 'function') return void take(token)
      // Not waited for: the time an answer takes must not tell whether the address is known.
      const work: Promise<void> = bring(email, token, language as Language)
        .catch(report)
        .finally(() => underWay.delete(work))
      underWay.add(work)
    },
  })
  const first = await firstAdministrator(auth, administrator)
  return {
    routes: signInRoutes({ auth, behindProxy: proxies.length > 0, sends: post.sends }),
    administrator: first,
    sessionOf: async ({ headers }) => {
      if (!/(?:^|; ?)(?:__Host-)?samrad=/.test(headers.get('cookie') ?? '')) return null
      const found = await auth.signedIn(headers)
      if (found === null) return null
      const { id, reader, owner, name, email } = found
      return { reader: reader as Session['reader'], owner: Owner.make(owner), actor: actorOf(id), name, email }
    },
    issueLink: async ({ origin: from, email }) => {
      if ((await accountOf(auth, email)) === null) throw new Error(`${email} has no account`)
      let made = ''
      await auth.makeLink(email, { take: (token: string) => (made = linkOf(from, token)) })
      return made
    },
    nameOf: (actor) => nameOf(auth, actor),
    keepAccount: (account) => keepAccount(auth, account),
    close: async () => {
      await Promise.all(underWay)
      post.close()
      await close()
    },
  }
}
