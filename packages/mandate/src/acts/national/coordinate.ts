import { CoordinationPeriod, type Coordination } from '../../vocabulary/coordination.ts'
import { addDays } from '../../vocabulary/iso-date.ts'
import { overlap } from '../../vocabulary/period.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { firstOrLater } from '../event.ts'

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
