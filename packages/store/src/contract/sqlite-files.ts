import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from '../uuidv7.ts'

/** A folder for SQLite files, one file for each empty place; `remove` takes it all away. */
export const sqliteFiles = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samrad-sqlite-'))
  return {
    fresh: async () => ({ file: join(folder, `${uuidv7()}.db`) }),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
