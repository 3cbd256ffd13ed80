import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Terminal } from './terminal.ts'

/** A terminal that keeps what it was told, on 22.11.2026. */
export const terminal = (rest: Partial<Terminal> = {}) => {
  const said: string[] = []
  const complained: string[] = []
  return {
    out: (text: string) => void said.push(text),
    err: (text: string) => void complained.push(text),
    today: '2026-11-22',
    now: () => '2026-11-22T12:00:00.000Z',
    colour: false,
    columns: 80,
    stopped: () => new AbortController().signal,
    data: join(tmpdir(), 'samrad-has-no-data'),
    databaseUrl: undefined,
    ...rest,
    said,
    complained,
  } satisfies Terminal & Record<string, unknown>
}
