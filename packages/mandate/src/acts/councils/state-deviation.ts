import * as Schema from 'effect/Schema'
import { norm as entryOf, type NormId } from '../../sources/register.ts'
import { CouncilId } from '../../vocabulary/council.ts'
import { Deviation } from '../../vocabulary/deviation.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { NormNumber } from '../../vocabulary/norm-id.ts'
import { Words } from '../../vocabulary/sealed.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from './council-act.ts'

export const DeviationStated = councilEvent('DeviationStated', Deviation, (council, deviation) => ({
  ...council,
  deviations: [
    ...council.deviations.filter((own) => own.norm !== deviation.norm || own.year !== deviation.year),
    deviation,
  ],
}))

/** Begrunn avvik: why a norm that is a main rule («som hovedregel») is not followed in a year. Refused: for any other norm. */
export const stateDeviation = act({
  name: 'state-deviation',
  kind: 'council',
  input: Schema.Struct({ council: CouncilId, norm: NormNumber, year: Schema.Int, reason: Words, on: IsoDate }),
  stream: ({ council }) => council,
  guards: [],
  events: [DeviationStated],
  decide: ({ norm, year, reason, on }, council) => {
    if (council === undefined) return refuse('no-council', { field: 'council' })
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
