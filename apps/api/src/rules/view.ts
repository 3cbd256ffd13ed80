import type { AnswerKind } from '@samrad/mandate'
import * as Schema from 'effect/Schema'

const LinkedText = Schema.Struct({ text: Schema.String, rule: Schema.optionalKey(Schema.String) })

/** What a section is made of. The first cell of a table's row is its head. */
const PageBlock = Schema.Union([
  Schema.Struct({ kind: Schema.Literal('text'), text: Schema.String }),
  Schema.Struct({
    kind: Schema.Literal('points'),
    points: Schema.Array(
      Schema.Struct({
        text: Schema.String,
        more: Schema.optionalKey(Schema.String),
        aside: Schema.optionalKey(Schema.String),
      }),
    ),
  }),
  Schema.Struct({
    kind: Schema.Literal('table'),
    columns: Schema.Array(Schema.String),
    rows: Schema.Array(Schema.Array(LinkedText)),
  }),
  Schema.Struct({
    kind: Schema.Literal('cases'),
    cases: Schema.Array(
      Schema.Struct({
        title: Schema.String,
        on: Schema.String,
        answer: Schema.Literals(['met', 'falls-short', 'unknown', 'not-applicable'] satisfies readonly AnswerKind[]),
        deviation: Schema.optionalKey(Schema.Literal(true)),
        word: Schema.String,
        said: Schema.String,
        facts: Schema.Array(Schema.String),
      }),
    ),
  }),
])

/** Katalogside: the page of a rule, or the one that leads to them all, in the reader's language. */
export const CataloguePage = Schema.Struct({
  path: Schema.String,
  title: Schema.String,
  chapter: Schema.optionalKey(Schema.String),
  lead: Schema.String,
  sections: Schema.Array(Schema.Struct({ id: Schema.String, title: Schema.String, blocks: Schema.Array(PageBlock) })),
}).annotate({ identifier: 'CataloguePage' })
export type CataloguePage = typeof CataloguePage.Encoded
