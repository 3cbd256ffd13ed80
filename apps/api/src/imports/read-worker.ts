import { parentPort, workerData } from 'node:worker_threads'
import { readRoster, type RosterCouncil } from '@samrad/mandate'
import { isUnreadable, readRows, type Rows } from '@samrad/roster-file'
import type { ReadingMessage } from './reading.ts'

const { bytes, sheet, councils, ignore } = workerData as {
  readonly bytes?: Uint8Array
  readonly sheet?: Rows
  readonly councils: readonly RosterCouncil[]
  readonly ignore: readonly string[]
}
const tell = (message: ReadingMessage): void => parentPort?.postMessage(message)

const rows = sheet ?? (await readRows(bytes ?? new Uint8Array()))
if (isUnreadable(rows)) tell({ read: { faults: rows.faults } })
else {
  tell({ unpacked: true })
  tell({ read: { sheet: rows, roster: readRoster(rows, { councils, ignoreColumns: ignore }) } })
}
