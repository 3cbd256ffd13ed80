import { nasjonal, type Owner, type Region, regionalMandates, regions } from '@samrad/mandate'
import { digestOf, type Step } from '@samrad/store'
import { newCast, step } from './cast.ts'
import { councilSteps } from './council-steps.ts'
import { inUse, nationalSteps } from './national-steps.ts'
import { demoMandates } from './regional-reading.ts'

/** One owner's part of the demo, done together or not at all. */
export interface DemoPart {
  readonly owner: Owner
  readonly regions: readonly Region[]
  readonly steps: readonly Step[]
}

/**
 * Øvingsdata: what happens in the demo, in order, from nothing to the state of 22.11.2026; the same every time. Real
 * institutions, specialties and mandates; made-up people on example.org.
 */
export const demoActs = (): readonly DemoPart[] => {
  const own = regions['helse-soer-oest']
  const [people, others] = [newCast(0), newCast(1000)]
  const councils = demoMandates.flatMap((mandate, number) => councilSteps(mandate, number, people))
  // A specialty without a council has its mandate all the same (N006), so that its council can be established.
  const waiting = regionalMandates.filter(({ id }) => !demoMandates.some((mandate) => mandate.id === id))
  const adopted = [...demoMandates, ...waiting].map((mandate) =>
    step('adopt-mandate-version', { owner: own.id, mandate, digest: digestOf(mandate), on: inUse }),
  )
  const leader = people.sitting.get('samordningsraadet/regut-leder/')
  if (leader === undefined) throw new Error('nobody leads the RegUt')
  return [
    { owner: own.id, regions: [own], steps: [...adopted, ...people.registered, ...councils] },
    { owner: nasjonal, regions: Object.values(regions), steps: nationalSteps(others, leader) },
  ]
}
