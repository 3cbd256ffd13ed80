import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ActName, evolve } from '../acts/acts.ts'
import { decide } from '../acts/decide.ts'
import { tka } from '../mandates/national.ts'
import { regions } from '../mandates/regions/regions.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { council as emptyCouncil, holdingId, personId, region, sealed } from '../rule/example-facts.ts'
import { decoder } from '../decode/decoder.ts'
import type { CouncilFacts } from '../rule/facts.ts'
import type { Finding } from '../rule/finding.ts'
import { isOpen } from '../rule/gravity.ts'
import { evaluate, ledger } from '../rules/evaluate.ts'
import { ActionItem } from '../vocabulary/action-item.ts'
import { consentInForce } from '../vocabulary/consent.ts'
import { Council } from '../vocabulary/council.ts'
import { Deputy } from '../vocabulary/deputy.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import { Mandate } from '../vocabulary/mandate.ts'
import { MandateDistribution } from '../vocabulary/mandate-distribution.ts'
import { MandatePublication } from '../vocabulary/mandate-publication.ts'
import { Matter } from '../vocabulary/matter.ts'
import { Meeting } from '../vocabulary/meeting.ts'
import { Office } from '../vocabulary/office.ts'
import { covers, overlap } from '../vocabulary/period.ts'
import { fits, seatsOf } from '../vocabulary/seat.ts'
import { Statement } from '../vocabulary/statement.ts'
import { councilView } from '../view/council-view.ts'
import { anyCouncil, anyMandate, day, holdings } from './arbitrary.fixture.ts'
import { anyFacts, askingEverything } from './arbitrary-facts.fixture.ts'

const hsoe = regions['helse-soer-oest']
const facts = (council: Council): CouncilFacts => ({ council, regions: [hsoe], coordination: { periods: [] } })
const rows = (mandate: Mandate, told: CouncilFacts, at: IsoDate): readonly Finding[] => [
  ...ledger(mandate, told, { at }),
]

/** The same facts with every list in them told in another order; the regions give the seats their order, and stay. */
const reordered = <Value>(value: Value, key = ''): fc.Arbitrary<Value> => {
  if (typeof value !== 'object' || value === null || key === 'regions') return fc.constant(value)
  const inner = fc.tuple(...Object.entries(value).map(([own, told]) => reordered<unknown>(told, own)))
  return (
    Array.isArray(value)
      ? inner.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))
      : inner.map((all) => Object.fromEntries(Object.keys(value).map((own, index) => [own, all[index]])))
  ) as fc.Arbitrary<Value>
}

describe('findings', () => {
  test('do not depend on the order in which anything is told, nor does the ledger', () => {
    const pair = anyFacts.chain((told) => reordered(told).map((other) => [told, other] as const))
    fc.assert(
      fc.property(askingEverything, pair, day, (mandate, [told, other], at) => {
        expect(evaluate(mandate, other, { at })).toEqual(evaluate(mandate, told, { at }))
        expect(rows(mandate, other, at)).toEqual(rows(mandate, told, at))
      }),
    )
  })

  test('are those rows of the ledger that ask something', () => {
    fc.assert(
      fc.property(askingEverything, anyFacts, day, (mandate, told, at) => {
        expect(rows(mandate, told, at).filter(isOpen)).toEqual(evaluate(mandate, told, { at }))
      }),
    )
  })

  test('are never more for a consent more', () => {
    fc.assert(
      fc.property(askingEverything, anyFacts, day, fc.nat(), day, (mandate, told, given, which, at) => {
        const index = which % Math.max(1, told.council.holdings.length)
        const holdings = told.council.holdings.map((holding, own) =>
          own === index ? { ...holding, consents: [...holding.consents, { given, wording: 'mandate-2026' }] } : holding,
        )
        const open = (own: CouncilFacts): readonly string[] =>
          evaluate(mandate, own, { at }).map(({ rule, subject }) => `${rule} ${subject.id}`)
        const before = open(told)
        const after = open({ ...told, council: { ...told.council, holdings } })
        expect(after.filter((finding) => !before.includes(finding))).toEqual([])
      }),
    )
  })
})

describe('what is kept', () => {
  const again = <Value, Encoded>(schema: Schema.Codec<Value, Encoded>, value: Value): Value => {
    const read = decoder(schema)(JSON.parse(JSON.stringify(Schema.encodeSync(schema)(value))))
    if ('faults' in read) throw new Error(JSON.stringify(read.faults))
    return read.value
  }

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

  const lists = {
    publications: MandatePublication,
    distributions: MandateDistribution,
    matters: Matter,
    actionItems: ActionItem,
    meetings: Meeting,
    deputies: Deputy,
    offices: Office,
    statements: Statement,
  } as const satisfies Readonly<Record<string, Schema.Codec<unknown, unknown>>>

  test('is judged the same after writing and reading', () => {
    fc.assert(
      fc.property(askingEverything, anyFacts, day, (mandate, told, at) => {
        const read = Object.fromEntries(
          Object.entries(lists).flatMap(([key, schema]) => {
            const own = told[key as keyof typeof lists]
            return own ? [[key, again<unknown, unknown>(Schema.Array(schema as Schema.Codec<unknown>), own)]] : []
          }),
        )
        const kept: CouncilFacts = { ...told, council: again(Council, told.council), ...read }
        expect(rows(again(Mandate, mandate), kept, at)).toEqual(rows(mandate, told, at))
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
