import * as Schema from 'effect/Schema'

/** Påskrift: a text in a mandate that a person reads. Refused: one with nothing in it. */
export const Label = Schema.String.check(Schema.isPattern(/\S/u, { message: 'blank' }))

/** Påskrifter: the same label in bokmål, nynorsk and English; none may be left out. */
export const Labels = Schema.Struct({ nb: Label, nn: Label, en: Label })
