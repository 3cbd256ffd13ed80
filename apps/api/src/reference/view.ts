import { IsoDate, languages, OrgNumber, PartyKind, RoleId, Slug, type StreamKind } from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { ActMethod, ActName } from '../acts/view.ts'

const Words = Schema.Record(Schema.String, Schema.String)
const SpokenLanguage = Schema.Literals(languages)

/** Oppslag: the fixed words and lists that forms need, in the reader's language. */
export const Reference = Schema.Struct({
  languages: Schema.Array(SpokenLanguage),
  regions: Schema.Array(
    Schema.Struct({
      id: Slug,
      name: Schema.String,
      contact: Schema.NullOr(Schema.String),
      rhf: Schema.Struct({ orgNumber: OrgNumber, name: Schema.String }),
      institutions: Schema.Array(
        Schema.Struct({
          orgNumber: OrgNumber,
          name: Schema.String,
          fullName: Schema.String,
          shortName: Schema.String,
        }),
      ),
      /** What the region calls roles, where that differs from `roles`. */
      roleTitles: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
    }),
  ),
  roles: Schema.Record(RoleId, Schema.String),
  parties: Schema.Record(PartyKind, Schema.String),
  statuses: Words,
  fields: Words,
  specialties: Schema.Array(
    Schema.Struct({ id: Slug, name: Schema.String, sharedPart: Schema.NullOr(Schema.Literals(['fim', 'fki'])) }),
  ),
  acts: Schema.Array(
    Schema.Struct({
      act: ActName,
      label: Schema.String,
      method: ActMethod,
      path: Schema.String,
      fields: Schema.Array(Schema.String),
      kind: Schema.Literals(['council', 'person', 'mandate', 'coordination'] satisfies readonly StreamKind[]),
      /** Whether If-Match is asked for. */
      version: Schema.Boolean,
    }),
  ),
}).annotate({ identifier: 'Reference' })
export type Reference = typeof Reference.Encoded

/** Which store is at work; `demo` shows «Øvingsdata» and offers «Start på ordentlig». */
const Place = Schema.Literals(['demo', 'ordinary'])

/** Which store is at work, where it has changed. */
export const PlaceAnswer = Schema.Struct({ place: Place }).annotate({ identifier: 'Place' })

/** Økten, as the screens see it. */
export const SessionView = Schema.Struct({
  signedIn: Schema.Boolean,
  reader: Schema.Literals(['administrator', 'reader', 'public']),
  name: Schema.optionalKey(Schema.String),
  email: Schema.optionalKey(Schema.String),
  region: Schema.optionalKey(Schema.Struct({ id: Slug, name: Schema.String })),
  place: Place,
  today: IsoDate,
  language: SpokenLanguage,
}).annotate({ identifier: 'SessionView' })
export type SessionView = typeof SessionView.Encoded

/** That the store answers. */
export const Health = Schema.Struct({ status: Schema.Literal('ok') }).annotate({ identifier: 'Health' })
