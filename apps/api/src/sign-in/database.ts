import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Pool } from 'pg'

/** Innloggingens database: accounts, sessions and links, apart from every journal. */
export interface SignInDatabase {
  readonly database: DatabaseSync | Pool
  readonly close: () => Promise<void>
}

/** Opens the schema `sign_in` on PostgreSQL where an address is given, else `sign-in.db` in the data folder. */
export const openDatabase = async (data: string, url?: string): Promise<SignInDatabase> => {
  if (url !== undefined) {
    const pool = new Pool({ connectionString: url, options: '-c search_path=sign_in', max: 4 })
    await pool.query('create schema if not exists sign_in')
    return { database: pool, close: () => pool.end() }
  }
  mkdirSync(data, { recursive: true })
  const file = join(data, 'sign-in.db')
  // Made before SQLite opens it, so that its journal files are closed to others too.
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  const database = new DatabaseSync(file, { timeout: 5000 })
  database.exec('pragma journal_mode = wal')
  return { database, close: async () => database.close() }
}

/** The key that signs the sessions' cookies: drawn once and kept in `sign-in.key`, beside the database and not in it. */
export const secretIn = (data: string): string => {
  mkdirSync(data, { recursive: true })
  const file = join(data, 'sign-in.key')
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}
