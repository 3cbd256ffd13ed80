import { randomBytes } from 'node:crypto'
import * as Effect from 'effect/Effect'
import * as Migrator from 'effect/sql/Migrator'
import * as SqlClient from 'effect/sql/SqlClient'

/**
 * The tables, alike on both engines. Text compares by bytes on both, so that order and ranges are the same;
 * JSON is canonical text that nothing queries inside; instants are ISO text in UTC.
 */
const tables = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const text = sql.literal(sql.onDialectOrElse({ pg: () => 'text collate "C"', orElse: () => 'text' }))
  yield* sql`create table journal (
    position integer primary key, stream ${text} not null, kind ${text} not null, owner ${text} not null, version integer not null,
    act ${text} not null, act_index integer not null, actor ${text} not null, at ${text} not null,
    type ${text} not null, type_version integer not null, data ${text} not null, previous ${text} not null, hash ${text} not null,
    unique (act, act_index), unique (stream, version))`
  yield* sql`create table act (
    id ${text} primary key, digest ${text} not null, position integer not null, answer ${text} not null)`
  yield* sql`create table document (
    stream ${text} primary key, kind ${text} not null, owner ${text} not null, version integer not null, shape integer not null,
    state ${text} not null)`
  yield* sql`create index document_kind on document (kind, owner)`
  yield* sql`create table lookup (
    stream ${text} not null, key ${text} not null, value ${text} not null, is_unique integer not null,
    primary key (stream, key, value))`
  yield* sql`create index lookup_key on lookup (key, value)`
  yield* sql`create unique index lookup_unique on lookup (key, value) where is_unique = 1`
  yield* sql`create table sealed (
    id ${text} primary key, owner ${text} not null, person ${text}, salt ${text}, body ${text}, erased_by ${text})`
  yield* sql`create index sealed_person on sealed (person)`
  yield* sql`create table outbox (
    id ${text} primary key, kind ${text} not null, act ${text} not null, body ${text} not null, not_before ${text} not null,
    state ${text} not null, attempts integer not null, worker ${text}, leased_until ${text}, fault ${text})`
  yield* sql`create index outbox_waiting on outbox (not_before) where state = 'waiting'`
  yield* sql`create table secret (name ${text} primary key, value ${text} not null)`
  yield* sql`insert into secret (name, value) values ('blind', ${randomBytes(32).toString('hex')})`
})

/** Brings the tables to the newest form; safe when several nodes start at once. */
export const migrate = Migrator.make({})({
  loader: Migrator.fromRecord({ '0001_tables': tables }),
  table: 'store_migrations',
})
