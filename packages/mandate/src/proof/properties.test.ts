import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ActName, evolve } from '../acts/acts.ts'
import { decide } from '../acts/decide.ts'
import { tka } from '../mandates/national.ts'
import { regions } from '../mandates/regions/regions.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { council as emptyCouncil, holdingId, personId, region, sealed } from '../rule/example-facts.ts'
import { isOpen } from '../rule/gravity.ts'
import { evaluate } from '../rules/evaluate.ts'
import { consentInForce } from '../vocabulary/consent.ts'
import { Council } from '../vocabulary/council.ts'
import { Mandate } from '../vocabulary/mandate.ts'
import { covers, overlap } from '../vocabulary/period.ts'
import { fits, seatsOf } from '../vocabulary/seat.ts'
import { councilView } from '../view/council-view.ts'
import { anyCouncil, anyMandate, day, holdings } from './arbitrary.fixture.ts'

const hsoe = regions['helse-soer-oest']
const facts = (council: Council) => ({ council, regions: [hsoe], coordination: { periods: [] } })
const judging = fc.constantFrom(samordningsraadet, tka)
const shuffled = <Value>(all: readonly Value[]): fc.Arbitrary<readonly Value[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length })

/** The same council, told in another order. */
const reordered = (council: Council): fc.Arbitrary<Council> =>
  fc
    .record({
      holdings: fc.tuple(
        ...council.holdings.map((holding) => shuffled(holding.consents).map((consents) => ({ ...holding, consents }))),
      ),
      managers: shuffled(council.managers),
      calendars: shuffled(council.calendars),
      deviations: shuffled(council.deviations),
    })
    .chain((told) => shuffled(told.holdings).map((all) => ({ ...council, ...told, holdings: all })))

describe('findings', () => {
  test('do not depend on the order in which anything is told', () => {
    const pair = anyCouncil.chain((council) => reordered(council).map((other) => [council, other] as const))
    fc.assert(
      fc.property(judging, pair, day, (mandate, [council, other], at) => {
        expect(evaluate(mandate, facts(other), { at })).toEqual(evaluate(mandate, facts(council), { at }))
      }),
    )
  })

  test('are never more for a consent more', () => {
    fc.assert(
      fc.property(anyCouncil, day, fc.nat(), day, (council, given, which, at) => {
        const index = which % Math.max(1, council.holdings.length)
        const consented = council.holdings.map((holding, own) =>
          own === index ? { ...holding, consents: [...holding.consents, { given, wording: 'mandate-2026' }] } : holding,
        )
        const open = (told: Council): readonly string[] =>
          evaluate(samordningsraadet, facts(told), { at })
            .filter(isOpen)
            .map(({ rule, subject }) => `${rule} ${subject.id}`)
        const before = open(council)
        expect(open({ ...council, holdings: consented }).filter((finding) => !before.includes(finding))).toEqual([])
      }),
    )
  })
})

describe('what is kept', () => {
  const again = <Value>(schema: Schema.Codec<Value>, value: Value): Value =>
    Schema.decodeUnknownSync(schema)(JSON.parse(JSON.stringify(Schema.encodeSync(schema)(value))))

  test('is the same council after writing and reading', () => {
    fc.assert(
      fc.property(anyCouncil, (council) => {
        expect(again(Council, council)).toEqual(council)
      }),
    )
  })

  test('is the same mandate after writing and reading', () => {
    fc.assert(
      fc.property(anyMandate, (mandate) => {
        expect(again(Mandate, mandate)).toEqual(mandate)
      }),
    )
  })
})

describe('the public', () => {
  const nameOf = (person: string): string => `Navn${person.slice(-4)}`

  test('sees the name of a holder whose consent is in force, and never any other', () => {
    fc.assert(
      fc.property(anyMandate, anyCouncil, day, (mandate, council, at) => {
        const view = councilView(mandate, facts(council), {
          at,
          reader: 'public',
          person: (id) => ({ name: nameOf(id), email: `${nameOf(id)}@example.org` }),
        })
        const text = JSON.stringify(view)
        for (const { id, person } of council.holdings) {
          const shown = council.holdings.filter(
            (own) => own.person === person && covers(own, at) && consentInForce(own.consents, at),
          )
          expect(text.split(`"${nameOf(person)}"`).length - 1).toBe(shown.length)
          expect(text.split(`"${nameOf(person)}@`).length - 1).toBe(shown.length)
          expect(text).not.toContain(id)
          expect(text).not.toContain(person)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('any sequence of acts', () => {
  const steps = fc.array(
    fc.record({
      act: fc.constantFrom('record-holding', 'appoint-holding', 'end-holding'),
      held: fc.integer({ min: 0, max: 6 }),
      day,
    }),
    { maxLength: 30 },
  )

  test('leaves at most one holder on a single seat on any day', () => {
    fc.assert(
      fc.property(fc.constantFrom(samordningsraadet, tka), holdings, steps, (mandate, told, asked) => {
        let state: Council = emptyCouncil()
        const seats =
          mandate.composition.kind === 'notAtHand'
            ? []
            : seatsOf(state.id, mandate.composition.requirements, [region]).filter(
                ({ requirement }) => !requirement.several,
              )
        asked.forEach((step, index) => {
          const like = told[step.held % Math.max(1, told.length)]
          if (like === undefined) return
          const { person, party, role, orgNumber, to } = like
          const begun = { holding: holdingId(100 + index), person: personId(index % 5), party, role, from: step.day }
          const input =
            step.act === 'end-holding'
              ? { council: state.id, holding: state.holdings[step.held]?.id ?? holdingId(99), to: step.day }
              : {
                  council: state.id,
                  ...begun,
                  person,
                  ...(orgNumber && { orgNumber }),
                  ...(to && { to }),
                  endorsedBy: sealed,
                  endorsedOn: '2026-01-01',
                }
          const decided = decide(step.act as ActName, input, state, {
            at: '2027-12-31' as never,
            regions: [hsoe],
            mandate,
          })
          if ('events' in decided)
            state = decided.events.reduce<Council>((own, event) => evolve<'council'>(own, event), state)
        })
        for (const seat of seats) {
          const own = state.holdings.filter((holding) => fits(holding, seat))
          const clash = own.some((one, index) => own.slice(index + 1).some((other) => overlap(one, other)))
          expect(clash).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})
