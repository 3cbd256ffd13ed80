import type { HoldingId, PersonId, Region, RosterFault, RosterNotice } from '@samrad/mandate'
import type { DryRun, ImportChoices, StoreKind } from '@samrad/store'
import type { Read } from './reading.ts'
import type { ImportDone, ImportState } from './view.ts'

/** What a person has said about the file: who is who, which of the gone end, which columns are left out. */
export interface Choices {
  readonly answers: ReadonlyMap<string, PersonId | 'new'>
  readonly end: ReadonlySet<HoldingId>
  readonly ignore: readonly string[]
}

/** Import under arbeid: a file that was sent in, kept in memory only, by one account for its region. */
export interface Import {
  readonly id: string
  readonly account: string
  readonly region: Region
  readonly place: StoreKind
  /** The one council it speaks of; none: each row names its own. */
  readonly council: string | undefined
  state: ImportState
  steps: number
  choices: Choices
  notices: readonly RosterNotice[]
  /** Why the file itself cannot be read. */
  faults: readonly RosterFault[]
  read: Exclude<Read, { readonly faults: readonly RosterFault[] }> | undefined
  dry: DryRun | undefined
  /** The commit that is under way or done: its key and digest, and what it will have done. */
  commit:
    | { readonly act: { readonly id: string; readonly digest: string }; readonly answer: Promise<ImportDone> }
    | undefined
  done: ImportDone | undefined
  stop: () => void
}

/** How the new ids of an import are made: the same import gives the same ones however often it is planned. */
export const choicesOf = ({ id, choices: { answers, end } }: Import): ImportChoices => ({ seed: id, answers, end })

/** Forgets what the file said. */
export const forget = (own: Import): void => {
  own.stop()
  own.read = undefined
  own.dry = undefined
  own.faults = []
}

const hour = 60 * 60 * 1000
const perAccount = 3

/** Importene: those under work in this process. They are gone after an hour, and the oldest of an account's four at once. */
export const importsUnderWork = () => {
  const all = new Map<string, Import>()
  const remove = (own: Import): void => {
    if (own.state !== 'committed') own.state = 'stopped'
    forget(own)
    all.delete(own.id)
  }
  return {
    add: (own: Import): void => {
      const before = [...all.values()].filter(({ account }) => account === own.account)
      for (const old of before.slice(0, Math.max(0, before.length + 1 - perAccount))) remove(old)
      all.set(own.id, own)
      setTimeout(() => remove(own), hour).unref()
    },
    /** The account's own import, in the place that is at work now. */
    find: (id: string, account: string, region: string, place: StoreKind): Import | undefined => {
      const own = all.get(id)
      return own?.account === account && own.region.id === region && own.place === place ? own : undefined
    },
  }
}

/** The imports of one app. */
export type Imports = ReturnType<typeof importsUnderWork>
