import type { Change, Names } from '@samrad/mandate'
import { names as everyName } from '../names.ts'
import type { Trial } from './runs.ts'

/** The names that any of the runs knows; where several regions are tried, a council is told with its region. */
export const namesIn = ({ runs }: Trial): Names => {
  const all = runs.map(({ source }) => source.names)
  const first = <Found>(find: (names: Names) => Found | undefined): Found | undefined =>
    all.map(find).find((found) => found !== undefined)
  return {
    organisation: everyName.organisation,
    specialty: everyName.specialty,
    council: (id, language) => {
      const name = first((own) => own.council(id, language))
      const region = runs.length > 1 ? everyName.region(id.split('/', 1)[0] ?? '', language) : undefined
      return name === undefined || region === undefined ? name : `${name}, ${region}`
    },
    person: (id) => first((own) => own.person?.(id)),
    role: (role, language) => (runs.length === 1 ? all[0]?.role?.(role, language) : undefined),
  }
}

/** The row of a file that a change is about, where it came from one. */
export const rowIn = ({ runs }: Trial, { council, subject: { holding } }: Change): number | undefined =>
  holding &&
  runs
    .flatMap(({ source }) => source.councils)
    .find(({ facts }) => facts.council.id === council)
    ?.rowOf?.get(holding)
