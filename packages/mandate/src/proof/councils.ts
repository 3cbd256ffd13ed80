import { runActExamples } from '../acts/run-examples.ts'
import { regions } from '../mandates/regions/regions.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { atRegut, bare, consent, council, councilId, region, sealed, today, yesterday } from '../rule/example-facts.ts'
import { documents } from '../sources/documents.ts'
import { references } from '../sources/reference.ts'
import { Calendar } from '../vocabulary/calendar.ts'
import { type Holding, isActive } from '../vocabulary/holding.ts'
import { fits, seatsOf } from '../vocabulary/seat.ts'
import { councilView, type HolderView } from '../view/council-view.ts'
import { allNames } from './names.ts'
import type { Proof } from './proof.ts'

const seen = (holding: Holding): HolderView | undefined => {
  const facts = { council: council({ holdings: [holding] }), regions: [region] }
  const details = { name: 'Kari Nordmann', email: 'kari.nordmann@example.org' }
  const view = councilView(samordningsraadet, facts, { at: today, reader: 'public', person: () => details })
  return view.seats.flatMap(({ holders }) => holders)[0]
}

const endorsed: Holding = { ...bare, endorsement: { by: sealed, on: yesterday }, delegation: { by: sealed } }
const withoutConsent: readonly Holding[] = [endorsed, { ...endorsed, consents: [consent(yesterday, today)] }]
const consented: Holding = { ...endorsed, consents: [consent(today)] }

const shown = ['role', 'party', 'orgNumber', 'name', 'email', 'published']

/** What would have to be in a name for a decision to be written down under it, or a doctor's assessment. */
const decisions = /vedtak|vedta|beslut|avgjer|decision|decided|resolution|vote|voting|ballot/i
const assessments = /vurder|karakter|assess|score|grade|evaluat|progress|competenc/i

/** Acts that set a day in a calendar; each refuses the day after the year's last. */
const settingDates = ['fix-calendar', 'add-date', 'move-date']

/** What councils, their seats and their calendars cannot be written down without, or with (A3, A5, A6, A7). */
export const councils: readonly Proof[] = [
  {
    norm: 'N031',
    way: 'guard',
    what: 'who represents an institution is neither active nor published without a consent in force, and is with one',
    holds: () =>
      withoutConsent.every((holding) => !isActive(holding, today) && seen(holding)?.published === false) &&
      isActive(consented, today) &&
      seen(consented)?.published === true &&
      !isActive({ ...consented, to: yesterday }, today) &&
      isActive(atRegut, today),
  },
  {
    norm: 'N032',
    way: 'boundary',
    what: 'the public sees name and e-mail with consent, neither without, and nothing else of a person',
    holds: () =>
      seen(consented)?.email === 'kari.nordmann@example.org' &&
      Object.keys(seen(consented) ?? {}).every((key) => shown.includes(key)) &&
      withoutConsent.every((holding) => !/Nordmann/i.test(JSON.stringify(seen(holding)))),
  },
  {
    norm: 'N038',
    way: 'structure',
    what: 'no act, event or field is there to write a decision or a vote in',
    holds: () => !allNames().some((name) => decisions.test(name)),
  },
  {
    norm: 'N045',
    way: 'structure',
    what: 'a delegate fits the leader’s seat at the institution, and no other seat',
    holds: () => {
      const { composition } = samordningsraadet
      const seats = composition.kind === 'notAtHand' ? [] : seatsOf(councilId, composition.requirements, [region])
      const open = seats.filter((seat) => fits({ ...bare, role: 'delegert' }, seat))
      return open.length === 1 && open[0]?.requirement.role === 'leder' && open[0].orgNumber === bare.orgNumber
    },
  },
  {
    norm: 'N066',
    way: 'structure',
    what: 'a calendar is of one year, and no act sets a date of another year in it',
    holds: () => {
      const refusing = new Set(runActExamples().flatMap(({ act, refusedBy }) => (refusedBy === 'N066' ? [act] : [])))
      return 'year' in Calendar.fields && refusing.size === 3 && settingDates.every((act) => refusing.has(act as never))
    },
  },
  {
    norm: 'N070',
    way: 'boundary',
    what: 'no act, event or field is there to hold the assessment of a doctor',
    holds: () => !allNames().some((name) => assessments.test(name)),
  },
  {
    norm: 'N073',
    way: 'structure',
    what: 'the institutions are health trusts and others',
    holds: () => {
      const names = regions['helse-soer-oest'].institutions.map(({ name }) => name)
      return names.some((name) => name.endsWith(' HF')) && names.some((name) => !name.endsWith(' HF'))
    },
  },
  {
    norm: 'N109',
    way: 'structure',
    what: 'the fourteen references lead to documents that carry their version and validity',
    holds: () =>
      references.length === 14 &&
      references.every(({ document }) =>
        ['laidDown', 'edited', 'validFrom', 'validTo'].every((key) => key in documents[document]),
      ),
  },
]
