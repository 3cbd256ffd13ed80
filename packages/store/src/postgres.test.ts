import { afterAll } from 'vitest'
import { contract } from './contract/contract.ts'
import { postgresServer } from './contract/postgres-server.ts'

const server = await postgresServer()
afterAll(() => server.stop())

contract(server.fresh)
