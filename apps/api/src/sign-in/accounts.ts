import { Owner } from '@samrad/mandate'
import type { Session } from '../http/session.ts'
import type { Auth } from './auth.ts'

/** Konto: who may sign in, in what capacity and for which region. */
export type Account = Omit<Session, 'actor'>

/** The demo's administrator: a made-up person. */
export const demoAdministrator: Account = {
  reader: 'administrator',
  owner: Owner.make('helse-soer-oest'),
  name: 'Marte Lien',
  email: 'admin@example.org',
}

/** The account with this address as it is kept, whatever the letter case it was asked for in; null where there is none. */
export const accountOf = async (
  auth: Auth,
  email: string,
): Promise<{ readonly id: string; readonly email: string } | null> =>
  (await auth.accounts.findUserByEmail(email))?.user ?? null

const prefix = 'user:'

/** What the journal calls an account: an id, never a name. */
export const actorOf = (id: string): string => `${prefix}${id}`

/** The name of the account that the journal calls so; nothing where it is gone, or was never a person. */
export const nameOf = async (auth: Auth, actor: string): Promise<string | undefined> =>
  actor.startsWith(prefix) ? (await auth.accounts.findUserById(actor.slice(prefix.length)))?.name : undefined

/** Keeps the account: makes it where the address is new, else sets its name, capacity and region. */
export const keepAccount = async (auth: Auth, { email, ...rest }: Account): Promise<void> => {
  const kept = await accountOf(auth, email)
  if (kept !== null) await auth.accounts.updateUser(kept.id, rest)
  else await auth.accounts.createUser({ email: email.toLowerCase(), emailVerified: true, ...rest }, { method: 'admin' })
}

/** Ends the account and its sessions. Does nothing where there is none. */
const endAccount = async (auth: Auth, email: string): Promise<void> => {
  const kept = await accountOf(auth, email)
  if (kept !== null) await auth.accounts.deleteUser(kept.id)
}

/**
 * Sees to it that there is a first administrator, and gives the address. Where none is named it is the demo's; where
 * one is named, the demo's has no way in.
 */
export const firstAdministrator = async (auth: Auth, named?: string): Promise<string> => {
  const email = named ?? demoAdministrator.email
  if (email !== demoAdministrator.email) await endAccount(auth, demoAdministrator.email)
  if ((await accountOf(auth, email)) === null)
    await keepAccount(auth, { ...demoAdministrator, email, ...(named !== undefined && { name: email }) })
  return email
}
