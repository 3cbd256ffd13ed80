import { afterAll, describe } from 'vitest'
import { kill } from './contract/kill.ts'
import { postgresServer } from './contract/postgres-server.ts'
import { sqliteFiles } from './contract/sqlite-files.ts'

const files = await sqliteFiles()
const server = await postgresServer()
afterAll(async () => {
  await files.remove()
  await server.stop()
})

describe('SQLite', () => {
  kill(files.fresh, 25)
})
describe('PostgreSQL', () => {
  kill(server.fresh, 25)
})
