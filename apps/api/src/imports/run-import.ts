import type { RosterCouncil } from '@samrad/mandate'
import { dryRun, importBasis } from '@samrad/store'
import type { World } from '../http/world.ts'
import { choicesOf, type Import } from './imports.ts'
import { startReading, type ToRead } from './reading.ts'

/** The steps of a reading: the store, the file, its rows, and the comparison. */
export const steps = 4

const councilsFor = async (own: Import, world: World): Promise<readonly RosterCouncil[]> => {
  const { councils } = await world.run(importBasis(own.region, world.today()))
  return own.council === undefined ? councils : councils.filter(({ id }) => id === own.council)
}

/** Prøv mot det som er lagret: plans what was read anew. A file with faults, or rows without a place, stands as `faults`. */
export const compare = async (own: Import, world: World): Promise<void> => {
  if (own.read === undefined) return
  const dry = await world.run(dryRun(own.region, world.today(), own.read.roster, choicesOf(own)))
  if (isOver(own)) return
  own.dry = dry
  own.steps = steps
  own.state = dry.plan.faults.length > 0 || dry.refusals.length > 0 ? 'faults' : 'read'
}

/** Whether someone stopped it, or it was removed, while something was under way. */
const isOver = ({ state }: Import): boolean => state === 'stopped' || state === 'committed'

/** Leser og prøver: reads the file or its rows, then compares. Never rejects: what breaks it off is told to `report`. */
export const readAndCompare = async (
  own: Import,
  source: ToRead['source'],
  world: World,
  report: (error: unknown) => void,
): Promise<void> => {
  own.state = 'reading'
  own.steps = 0
  try {
    const councils = await councilsFor(own, world)
    if (isOver(own)) return
    own.steps = 1
    const reading = startReading({ source, councils, ignore: own.choices.ignore }, () => {
      own.steps = 2
    })
    own.stop = reading.stop
    const read = await reading.done
    if (isOver(own)) return
    if (read.faults !== undefined) {
      own.faults = read.faults
      own.state = 'faults'
      return
    }
    own.notices = read.sheet.notices
    own.read = read
    own.steps = 3
    await compare(own, world)
  } catch (error) {
    if (isOver(own)) return
    own.state = 'failed'
    report(error)
  }
}
