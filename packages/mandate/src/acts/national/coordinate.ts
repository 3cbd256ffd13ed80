import { CoordinationPeriod, type Coordination } from '../../vocabulary/coordination.ts'
import { addDays } from '../../vocabulary/iso-date.ts'
import { overlap } from '../../vocabulary/period.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { firstOrLater } from '../event.ts'
import { happened, nothing } from '../example-given.ts'

export const CoordinationAssigned = firstOrLater<Coordination>()(
  'CoordinationAssigned',
  CoordinationPeriod,
  (state, period) => ({
    periods: [
      ...(state?.periods ?? []).map((own) =>
        own.to === undefined && own.from < period.from ? { ...own, to: addDays(period.from, -1) } : own,
      ),
      period,
    ].toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  }),
)

/**
 * Registrer koordinerende RegUt: exactly one on any known day (N123). An open period before ends the day before the new
 * one begins. Refused: a period that shares a day with another.
 */
export const coordinate = act({
  name: 'coordinate',
  kind: 'coordination',
  input: CoordinationPeriod,
  stream: () => 'nasjonal/coordination',
  guards: ['N123'],
  events: [CoordinationAssigned],
  decide: (period, state) => {
    if (period.to !== undefined && period.to < period.from)
      return refuse('ends-before-it-begins', { field: 'to', values: { from: period.from, to: period.to } })
    const clash = state?.periods.find(
      (own) => overlap(own, period) && !(own.to === undefined && own.from < period.from),
    )
    return clash
      ? refuse('one-coordinates-already', {
          norm: 'N123',
          field: 'from',
          values: { from: clash.from, to: clash.to ?? '' },
        })
      : done(CoordinationAssigned.of(period))
  },
})

export const words: ActWords = {
  label: {
    nb: 'Registrer koordinerende RegUt',
    nn: 'Registrer koordinerande RegUt',
    en: 'Record the coordinating RegUt',
  },
  refusals: {
    'one-coordinates-already': {
      nb: () => 'Et annet RegUt koordinerer i den tiden. Det er alltid nøyaktig ett.',
      nn: () => 'Eit anna RegUt koordinerer i den tida. Det er alltid nøyaktig eitt.',
      en: () => 'Another RegUt coordinates in that time. There is always exactly one.',
    },
  },
}

const first = { region: 'helse-soer-oest', from: '2019-06-21' }
const next = { region: 'helse-midt-norge', from: '2021-02-01' }
const given = [happened('CoordinationAssigned', first)]

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'Den første perioden', nn: 'Den første perioden', en: 'The first period' },
    given: nothing,
    when: first,
    follows: { events: ['CoordinationAssigned'] },
  },
  {
    title: {
      nb: 'Funksjonen går videre; den åpne perioden slutter dagen før',
      nn: 'Funksjonen går vidare; den opne perioden sluttar dagen før',
      en: 'The function passes on; the open period ends the day before',
    },
    given: given,
    when: next,
    follows: { events: ['CoordinationAssigned'] },
  },
  {
    title: {
      nb: 'En tidligere periode blir kjent',
      nn: 'Ein tidlegare periode blir kjend',
      en: 'An earlier period becomes known',
    },
    given: given,
    when: { ...next, from: '2019-01-01', to: '2019-06-20' },
    follows: { events: ['CoordinationAssigned'] },
  },
  {
    title: {
      nb: 'En annen koordinerer den dagen',
      nn: 'Ein annan koordinerer den dagen',
      en: 'Another coordinates that day',
    },
    given: given,
    when: { ...next, from: '2019-01-01', to: '2019-06-21' },
    follows: { refused: 'one-coordinates-already', norm: 'N123' },
  },
  {
    title: { nb: 'Samme første dag', nn: 'Same første dag', en: 'The same first day' },
    given: given,
    when: { ...next, from: '2019-06-21' },
    follows: { refused: 'one-coordinates-already', norm: 'N123' },
  },
  {
    title: { nb: 'Siste dag er før første', nn: 'Siste dag er før første', en: 'The last day is before the first' },
    given: nothing,
    when: { ...first, to: '2019-06-20' },
    follows: { refused: 'ends-before-it-begins' },
  },
]
