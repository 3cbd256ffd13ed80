import type { ActName } from '../acts/acts.ts'

/** Leser: in what capacity someone asks. An administrator and a reader belong to a region and see its own streams. */
export type Reader = 'administrator' | 'reader' | 'public'

/** What can be read, by name. */
export type ReadName =
  | 'councils'
  | 'council'
  | 'council-log'
  | 'coordination'
  | 'people'
  | 'today'
  | 'matrix'
  | 'search-index'
  | 'reference'
  | 'import'
  | 'session'
  | 'public-councils'
  | 'public-council'
  | 'open-data'
  | 'health'
  | 'documentation'
  | 'sign-in'
  | 'admin-app'
  | 'demo'

const administrator: readonly Reader[] = ['administrator']
const staff: readonly Reader[] = ['administrator', 'reader']
const everyone: readonly Reader[] = ['administrator', 'reader', 'public']

/** Tilgang: who may do which act and read what. Every route names its entry here; what has no entry cannot be reached. */
export const access: Readonly<Record<ActName | ReadName, readonly Reader[]>> = {
  'establish-council': administrator,
  'adopt-mandate-version': administrator,
  'register-person': administrator,
  'record-holding': administrator,
  'appoint-holding': administrator,
  'endorse-holding': administrator,
  'delegate-authority': administrator,
  'state-time': administrator,
  'correct-role': administrator,
  'end-holding': administrator,
  'give-consent': administrator,
  'withdraw-consent': administrator,
  'name-responsible-manager': administrator,
  'fix-calendar': administrator,
  'add-date': administrator,
  'move-date': administrator,
  'cancel-date': administrator,
  'state-deviation': administrator,
  ask: administrator,
  coordinate: administrator,
  import: administrator,
  demo: administrator,
  councils: staff,
  council: staff,
  'council-log': staff,
  coordination: staff,
  people: staff,
  today: staff,
  matrix: staff,
  'search-index': staff,
  reference: everyone,
  session: everyone,
  'public-councils': everyone,
  'public-council': everyone,
  'open-data': everyone,
  health: everyone,
  documentation: everyone,
  'sign-in': everyone,
  'admin-app': everyone,
}

/** Whether someone in this capacity may do the act or read the thing. */
export const may = (reader: Reader, entry: ActName | ReadName): boolean => access[entry].includes(reader)
