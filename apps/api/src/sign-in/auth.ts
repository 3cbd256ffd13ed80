import { type AuthContext, betterAuth, type BetterAuthOptions } from 'better-auth'
import { magicLink } from 'better-auth/plugins'
import type { SignInDatabase } from './database.ts'

/** How long a link can be used, in minutes. */
export const linkMinutes = 15

/** How long a session lasts, in days, however much it is used. */
export const sessionDays = 7

/** The header that carries the client's address to the rate limits; only our own requests to the library have it. */
export const clientHeader = 'x-samrad-client'

/** Told of each link that is made: by whom it may be used, its token, and what the maker of it passed on. */
export type OnLink = (email: string, token: string, passedOn: Readonly<Record<string, unknown>>) => void

/** What sign-in is set up from. */
export interface AuthSetup {
  readonly database: SignInDatabase['database']
  readonly secret: string
  /** Whether the site is reached over TLS, so that the cookie is bound to it. */
  readonly secure: boolean
  /** Addresses, as IP or CIDR, of the proxies in front that are believed about who the client is. */
  readonly proxies: readonly string[]
  readonly onLink: OnLink
  readonly report: (error: unknown) => void
}

/** Who a session belongs to. */
export interface SignedIn {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly reader: string
  readonly owner: string
}

/** The library, set up: what the rest of sign-in asks it for. */
export interface Auth {
  /** Answers a request to one of the library's own addresses, within its limits. */
  readonly ask: (path: string, init: RequestInit) => Promise<Response>
  readonly signedIn: (headers: Headers) => Promise<SignedIn | null>
  readonly signOut: (headers: Headers) => Promise<Response>
  /** Makes a link outside the limits; `onLink` is told of it. */
  readonly makeLink: (email: string, passedOn: Record<string, unknown>) => Promise<unknown>
  /** Where accounts are kept. */
  readonly accounts: AuthContext['internalAdapter']
}

/** The address the library believes it has. No request leaves the process. */
const internal = 'http://sign-in.internal'

const optionsOf = ({ database, secret, secure, proxies, onLink, report }: AuthSetup) =>
  ({
    appName: 'Samråd',
    baseURL: internal,
    secret,
    database,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => report(new Error(message)) },
    user: {
      additionalFields: {
        reader: { type: ['administrator', 'reader'], required: true, input: false },
        owner: { type: 'string', required: true, input: false },
      },
    },
    session: { expiresIn: sessionDays * 24 * 60 * 60, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/magic-link': { window: 60, max: 5 }, '/magic-link/verify': { window: 60, max: 20 } },
    },
    advanced: {
      ipAddress: { ipAddressHeaders: [clientHeader], trustedProxies: [...proxies] },
      // The library's own secure prefix is `__Secure-`; `__Host-` is stricter, and is named by hand.
      useSecureCookies: false,
      cookiePrefix: 'samrad',
      cookies: {
        session_token: {
          name: secure ? '__Host-samrad' : 'samrad',
          attributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
        },
      },
    },
    plugins: [
      magicLink({
        storeToken: 'hashed',
        expiresIn: linkMinutes * 60,
        disableSignUp: true,
        sendMagicLink: ({ email, token, metadata = {} }) => onLink(email, token, metadata),
      }),
    ],
  }) satisfies BetterAuthOptions

/**
 * Innlogging, as the library is set up: links that are hashed where they lie and used once, accounts that nobody can
 * make from outside, and limits in the database. Its own addresses are not on the net; our routes ask it. Its tables
 * are made where they are missing.
 */
export const openAuth = async (setup: AuthSetup): Promise<Auth> => {
  const auth = betterAuth(optionsOf(setup))
  const context = await auth.$context
  await context.runMigrations()
  return {
    ask: (path, init) => auth.handler(new Request(`${internal}/api/auth${path}`, init)),
    signedIn: async (headers) => (await auth.api.getSession({ headers }))?.user ?? null,
    signOut: (headers) => auth.api.signOut({ headers, asResponse: true }),
    makeLink: (email, metadata) => auth.api.signInMagicLink({ body: { email, metadata }, headers: new Headers() }),
    accounts: context.internalAdapter,
  }
}
