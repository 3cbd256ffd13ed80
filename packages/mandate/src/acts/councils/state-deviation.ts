import * as Schema from 'effect/Schema'
import { sealed, today, tomorrow } from '../../rule/example-facts.ts'
import { norm as entryOf, type NormId } from '../../sources/register.ts'
import { CouncilId } from '../../vocabulary/council-id.ts'
import { Deviation } from '../../vocabulary/deviation.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { NormNumber } from '../../vocabulary/norm-id.ts'
import { Words } from '../../vocabulary/sealed.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { established, nothing, ours } from '../example-given.ts'
import { councilEvent } from './council-act.ts'

export const DeviationStated = councilEvent('DeviationStated', Deviation, (council, deviation) => ({
  ...council,
  deviations: [
    ...council.deviations.filter((own) => own.norm !== deviation.norm || own.year !== deviation.year),
    deviation,
  ],
}))

/** Begrunn avvik: why a norm that is a main rule («som hovedregel») is not followed in a year. Refused: for any other norm, on a day to come. */
export const stateDeviation = act({
  name: 'state-deviation',
  kind: 'council',
  input: Schema.Struct({ council: CouncilId, norm: NormNumber, year: Schema.Int, reason: Words, on: IsoDate }),
  stream: ({ council }) => council,
  guards: [],
  events: [DeviationStated],
  decide: ({ norm, year, reason, on }, council, { at }) => {
    if (council === undefined) return refuse('no-council', { field: 'council' })
    if (on > at) return refuse('day-to-come', { field: 'on', values: { day: on } })
    if (entryOf(norm as NormId)?.force !== 'rule') return refuse('not-a-main-rule', { field: 'norm', values: { norm } })
    return done(DeviationStated.of({ norm, year, reason, on }))
  },
})

export const words: ActWords = {
  label: { nb: 'Begrunn avviket', nn: 'Grunngi avviket', en: 'State the reason' },
  refusals: {
    'not-a-main-rule': {
      nb: () => 'Bare en hovedregel kan fravikes med begrunnelse.',
      nn: () => 'Berre ein hovudregel kan fråvikast med grunngiving.',
      en: () => 'Only a main rule can be departed from with a reason.',
    },
  },
}

const stated = { ...ours, norm: 'N067', year: 2026, reason: sealed, on: today }

export const examples: readonly ActExample[] = [
  {
    title: {
      nb: 'Hovedregelen om fire møter fravikes',
      nn: 'Hovudregelen om fire møte blir fråviken',
      en: 'The main rule of four meetings is departed from',
    },
    given: [established],
    when: stated,
    words: { reason: 'To møter er slått sammen.' },
    follows: { events: ['DeviationStated'] },
  },
  {
    title: { nb: 'Begrunnelsen er et vedtak', nn: 'Grunngivinga er eit vedtak', en: 'The reason is a decision' },
    given: [established],
    when: stated,
    words: { reason: 'Rådet vedtok å møtes tre ganger.' },
    follows: { refused: 'decision', norm: 'N038' },
  },
  {
    title: {
      nb: 'Normen er ikke en hovedregel',
      nn: 'Norma er ikkje ein hovudregel',
      en: 'The norm is not a main rule',
    },
    given: [established],
    when: { ...stated, norm: 'N066' },
    follows: { refused: 'not-a-main-rule' },
  },
  {
    title: { nb: 'Dagen har ikke vært', nn: 'Dagen har ikkje vore', en: 'The day has not come' },
    given: [established],
    when: { ...stated, on: tomorrow },
    follows: { refused: 'day-to-come' },
  },
  {
    title: { nb: 'Rådet finnes ikke', nn: 'Rådet finst ikkje', en: 'There is no such council' },
    given: nothing,
    when: stated,
    follows: { refused: 'no-council' },
  },
]
