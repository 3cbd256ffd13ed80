import fc from 'fast-check'
import { expect, test } from 'vitest'
import { regions } from '../mandates/regions/regions.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { specialtyCouncils } from '../mandates/specialty-councils.ts'
import { anyCouncil, day } from '../proof/arbitrary.fixture.ts'
import { council } from '../rule/example-facts.ts'
import { specialties } from '../sources/specialties.ts'
import type { Council } from '../vocabulary/council.ts'
import { CouncilId } from '../vocabulary/council-id.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { checkRegion, type GovernedCouncil, recheck } from './recheck.ts'

const own = regions['helse-soer-oest']
const region = { region: own, specialties }
const [urologi] = specialtyCouncils.filter(({ id }) => id === 'urologi')

const judged = (told: Council, slug: string, mandate: Mandate, specialty?: string): GovernedCouncil => ({
  mandate,
  facts: {
    council: { ...told, id: CouncilId.make(`${own.id}/${slug}`), ...(specialty && { kind: 'specialty', specialty }) },
    regions: [own],
  },
})

const slugs = fc.constantFrom('samordningsraadet', 'andre', 'urologi')
const touched: fc.Arbitrary<GovernedCouncil> = fc
  .record({ told: anyCouncil, slug: slugs, specialty: fc.constantFrom(undefined, 'urologi', 'patologi') })
  .map(({ told, slug, specialty }) => judged(told, slug, samordningsraadet, specialty))

test('judging again after acts is judging from scratch, also where they found a council or change what the region knows', () => {
  fc.assert(
    fc.property(fc.array(touched, { maxLength: 5 }), day, (acts, at) => {
      const first = judged(council(), 'samordningsraadet', samordningsraadet)
      const all = new Map([[first.facts.council.id as string, first]])
      let checked = checkRegion(region, [first], { at })
      for (const act of acts) {
        checked = recheck(checked, act)
        all.set(act.facts.council.id, act)
      }
      expect(checked).toEqual(checkRegion(region, [...all.values()], { at }))
    }),
    { numRuns: 60 },
  )
})

test('the councils that no act touched are taken over as they were, and so is the region that knows no more', () => {
  const [one, other] = [judged(council(), 'a', samordningsraadet), judged(council(), 'b', samordningsraadet)]
  const before = checkRegion(region, [one, other], { at: council().established })
  const after = recheck(before, { ...one, facts: { ...one.facts, council: { ...one.facts.council, managers: [] } } })
  expect(after.councils.get(other.facts.council.id)).toBe(before.councils.get(other.facts.council.id))
  expect(after.councils.get(one.facts.council.id)).not.toBe(before.councils.get(one.facts.council.id))
  expect(after.findings).toBe(before.findings)
})

test('a specialty’s council that is founded takes away what the region lacked', () => {
  const before = checkRegion(region, [judged(council(), 'a', samordningsraadet)], { at: council().established })
  const after = recheck(before, judged(council(), 'urologi', urologi ?? samordningsraadet, 'urologi'))
  expect(after.findings).toHaveLength(before.findings.length - 1)
})
