import { resolve } from 'node:path'

/**
 * Innstillinger: what the server is told from its environment. All are optional:
 *
 * - `PORT` (3000; 0 is any free one) and `HOST` (127.0.0.1) where it listens
 * - `SAMRAD_DATA` the data folder (`./data` from where npm was called)
 * - `DATABASE_URL` PostgreSQL for the ordinary store and for sign-in; the demo is always a file
 * - `SAMRAD_ORIGIN` where people find it, for example `https://raad.example.org`; the links in letters begin with it
 * - `SAMRAD_SECRET` what sessions are signed with, at least 32 characters; needed where several nodes share a database
 * - `SAMRAD_ADMIN` the first administrator's e-mail address; the demo's where none is named
 * - `SAMRAD_SMTP` the mail server (`smtps://…`), and `SAMRAD_MAIL_FROM` the sender; without it links are printed
 * - `SAMRAD_PROXIES` addresses of the proxies in front, with commas between, that are believed about who the client is
 * - `SAMRAD_TODAY` a date that today stays on; for tests and pictures only
 */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly data: string
  readonly databaseUrl?: string | undefined
  readonly origin?: string | undefined
  readonly secret?: string | undefined
  readonly administrator?: string | undefined
  readonly smtp?: string | undefined
  readonly from?: string | undefined
  readonly proxies: readonly string[]
  readonly today?: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** An empty value is as good as none. */
const given = (value: string | undefined): string | undefined => (value === '' ? undefined : value)

/** Reads the settings; `folder` is what relative paths count from where npm does not say where it was called. */
export const settingsFrom = (environment: Environment, folder: string): Settings => ({
  port: Number(given(environment['PORT']) ?? 3000),
  host: given(environment['HOST']) ?? '127.0.0.1',
  data: resolve(environment['INIT_CWD'] ?? folder, given(environment['SAMRAD_DATA']) ?? 'data'),
  databaseUrl: given(environment['DATABASE_URL']),
  origin: given(environment['SAMRAD_ORIGIN'])?.replace(/\/+$/, ''),
  secret: given(environment['SAMRAD_SECRET']),
  administrator: given(environment['SAMRAD_ADMIN']),
  smtp: given(environment['SAMRAD_SMTP']),
  from: given(environment['SAMRAD_MAIL_FROM']),
  proxies: (environment['SAMRAD_PROXIES'] ?? '').split(/[\s,]+/).filter(Boolean),
  today: given(environment['SAMRAD_TODAY']),
})
