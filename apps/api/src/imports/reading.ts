import { Worker } from 'node:worker_threads'
import type { Roster, RosterCouncil, RosterFault } from '@samrad/mandate'
import type { Rows } from '@samrad/roster-file'

/** What a file came to: its rows with the roster they make, or why it cannot be read. */
export type Read =
  | { readonly sheet: Rows; readonly roster: Roster; readonly faults?: undefined }
  | { readonly faults: readonly RosterFault[] }

/** What the worker tells: that the file is unpacked, then what it came to. */
export type ReadingMessage = { readonly unpacked: true } | { readonly read: Read }

/** What is to be read: the bytes of a file, or the rows it came to before. */
export interface ToRead {
  readonly source: Uint8Array<ArrayBuffer> | Rows
  readonly councils: readonly RosterCouncil[]
  readonly ignore: readonly string[]
}

/** A reading under way; `stop` ends it at once, and then `done` never answers. */
export interface Reading {
  readonly done: Promise<Read>
  readonly stop: () => void
}

/** Far more than the largest roster that is let through takes; a file that takes more ends its worker, not the server. */
const memoryInMegabytes = 1024

/** Leser en rosterfil i en egen tråd: so that a large file, or a wicked one, keeps nobody else waiting. */
export const startReading = ({ source, councils, ignore }: ToRead, unpacked: () => void): Reading => {
  const bytes = source instanceof Uint8Array
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: { [bytes ? 'bytes' : 'sheet']: source, councils, ignore },
    transferList: bytes ? [source.buffer] : [],
    resourceLimits: { maxOldGenerationSizeMb: memoryInMegabytes },
  })
  const done = new Promise<Read>((answer, fail) => {
    worker.on('error', fail)
    worker.on('message', (message: ReadingMessage) => {
      if ('unpacked' in message) return unpacked()
      answer(message.read)
      void worker.terminate()
    })
  })
  return { done, stop: () => void worker.terminate() }
}
