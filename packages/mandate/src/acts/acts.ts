import type { Event } from './event.ts'
import type { StreamKind, Streams } from './act.ts'
import * as addDate from './calendar/add-date.ts'
import * as cancelDate from './calendar/cancel-date.ts'
import * as fixCalendar from './calendar/fix-calendar.ts'
import * as moveDate from './calendar/move-date.ts'
import * as giveConsent from './consent/give-consent.ts'
import * as withdrawConsent from './consent/withdraw-consent.ts'
import * as ask from './councils/ask.ts'
import * as establishCouncil from './councils/establish-council.ts'
import * as nameResponsibleManager from './councils/name-responsible-manager.ts'
import * as stateDeviation from './councils/state-deviation.ts'
import * as appointHolding from './holdings/appoint-holding.ts'
import * as correctRole from './holdings/correct-role.ts'
import * as delegateAuthority from './holdings/delegate-authority.ts'
import * as endHolding from './holdings/end-holding.ts'
import * as endorseHolding from './holdings/endorse-holding.ts'
import * as recordHolding from './holdings/record-holding.ts'
import * as stateTime from './holdings/state-time.ts'
import * as adoptMandateVersion from './mandates/adopt-mandate-version.ts'
import * as coordinate from './national/coordinate.ts'
import * as registerPerson from './people/register-person.ts'

/** Every act by its name, with its words and examples beside it. A new act is one line here. */
export const acts = {
  'establish-council': {
    act: establishCouncil.establishCouncil,
    words: establishCouncil.words,
    examples: establishCouncil.examples,
  },
  'adopt-mandate-version': {
    act: adoptMandateVersion.adoptMandateVersion,
    words: adoptMandateVersion.words,
    examples: adoptMandateVersion.examples,
  },
  'register-person': {
    act: registerPerson.registerPerson,
    words: registerPerson.words,
    examples: registerPerson.examples,
  },
  'record-holding': { act: recordHolding.recordHolding, words: recordHolding.words, examples: recordHolding.examples },
  'appoint-holding': {
    act: appointHolding.appointHolding,
    words: appointHolding.words,
    examples: appointHolding.examples,
  },
  'endorse-holding': {
    act: endorseHolding.endorseHolding,
    words: endorseHolding.words,
    examples: endorseHolding.examples,
  },
  'delegate-authority': {
    act: delegateAuthority.delegateAuthority,
    words: delegateAuthority.words,
    examples: delegateAuthority.examples,
  },
  'state-time': { act: stateTime.stateTime, words: stateTime.words, examples: stateTime.examples },
  'correct-role': { act: correctRole.correctRole, words: correctRole.words, examples: correctRole.examples },
  'end-holding': { act: endHolding.endHolding, words: endHolding.words, examples: endHolding.examples },
  'give-consent': { act: giveConsent.giveConsent, words: giveConsent.words, examples: giveConsent.examples },
  'withdraw-consent': {
    act: withdrawConsent.withdrawConsent,
    words: withdrawConsent.words,
    examples: withdrawConsent.examples,
  },
  'name-responsible-manager': {
    act: nameResponsibleManager.nameResponsibleManager,
    words: nameResponsibleManager.words,
    examples: nameResponsibleManager.examples,
  },
  'fix-calendar': { act: fixCalendar.fixCalendar, words: fixCalendar.words, examples: fixCalendar.examples },
  'add-date': { act: addDate.addDate, words: addDate.words, examples: addDate.examples },
  'move-date': { act: moveDate.moveDate, words: moveDate.words, examples: moveDate.examples },
  'cancel-date': { act: cancelDate.cancelDate, words: cancelDate.words, examples: cancelDate.examples },
  'state-deviation': {
    act: stateDeviation.stateDeviation,
    words: stateDeviation.words,
    examples: stateDeviation.examples,
  },
  ask: { act: ask.ask, words: ask.words, examples: ask.examples },
  coordinate: { act: coordinate.coordinate, words: coordinate.words, examples: coordinate.examples },
} as const

/** The name of an act. */
export type ActName = keyof typeof acts

/** An act of any name. */
export type AnyAct = (typeof acts)[ActName]['act']

/** What an act takes in, before its words are sealed. */
export type ActInput<Name extends ActName> = (typeof acts)[Name]['act']['input']['Type']

const kinds = new Map(Object.values(acts).flatMap(({ act }) => act.events.map((kind) => [kind.type, kind] as const)))

/** Every kind of event there is. */
export const eventKinds = [...kinds.values()]

/** Folds one event into the state of its stream. Refused, as an error: an event whose type is not known. */
export const evolve = <Kind extends StreamKind>(state: Streams[Kind] | undefined, event: Event): Streams[Kind] => {
  const kind = kinds.get(event.type)
  if (kind === undefined) throw new Error(`no such event: ${event.type}`)
  return kind.evolve(state as never, event.data as never) as Streams[Kind]
}
