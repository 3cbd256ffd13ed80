// Made from the chapters by `npm run generate`; do not edit.
import type { Example } from '../rule/example.ts'
import type { AnyRule } from '../rule/rule.ts'
import type { RuleWords } from '../rule/words.ts'
import * as specialtyHasCouncil from './family/specialty-has-council.ts'
import * as mandateIsPublished from './family/mandate-is-published.ts'
import * as responsibleManager from './prerequisites/responsible-manager.ts'
import * as mandateIsKnown from './prerequisites/mandate-is-known.ts'
import * as inputIsGiven from './prerequisites/input-is-given.ts'
import * as timeSetAside from './prerequisites/time-set-aside.ts'
import * as consentInForce from './prerequisites/consent-in-force.ts'
import * as endorsedInLine from './prerequisites/endorsed-in-line.ts'
import * as seatIsHeld from './composition/seat-is-held.ts'
import * as authorityIsDelegated from './composition/authority-is-delegated.ts'
import * as issueIsTakenFurther from './composition/issue-is-taken-further.ts'
import * as termHasAnEnd from './composition/term-has-an-end.ts'
import * as seatHasDeputy from './composition/seat-has-deputy.ts'
import * as chairIsElected from './composition/chair-is-elected.ts'
import * as lisHasSeat from './composition/lis-has-seat.ts'
import * as calendarIsFixed from './organisation/calendar-is-fixed.ts'
import * as meetingsAYear from './organisation/meetings-a-year.ts'
import * as meetingHasQuorum from './organisation/meeting-has-quorum.ts'
import * as noticeInTime from './organisation/notice-in-time.ts'
import * as agendaInTime from './organisation/agenda-in-time.ts'
import * as statementIsImpartial from './background/statement-is-impartial.ts'
import * as oneCoordinates from './national/one-coordinates.ts'
import * as tkaIsChaired from './national/tka-is-chaired.ts'
import * as quotaIsMet from './national/quota-is-met.ts'

/** Every rule, chapter by chapter, in the order of the mandate. */
export const rules: readonly AnyRule[] = [
  specialtyHasCouncil.specialtyHasCouncil,
  mandateIsPublished.mandateIsPublished,
  responsibleManager.responsibleManager,
  mandateIsKnown.mandateIsKnown,
  inputIsGiven.inputIsGiven,
  timeSetAside.timeSetAside,
  consentInForce.consentInForce,
  endorsedInLine.endorsedInLine,
  seatIsHeld.seatIsHeld,
  authorityIsDelegated.authorityIsDelegated,
  issueIsTakenFurther.issueIsTakenFurther,
  termHasAnEnd.termHasAnEnd,
  seatHasDeputy.seatHasDeputy,
  chairIsElected.chairIsElected,
  lisHasSeat.lisHasSeat,
  calendarIsFixed.calendarIsFixed,
  meetingsAYear.meetingsAYear,
  meetingHasQuorum.meetingHasQuorum,
  noticeInTime.noticeInTime,
  agendaInTime.agendaInTime,
  statementIsImpartial.statementIsImpartial,
  oneCoordinates.oneCoordinates,
  tkaIsChaired.tkaIsChaired,
  quotaIsMet.quotaIsMet,
]

/** Ordene på bokmål: the words of every rule, by its id. */
export const nb: Readonly<Record<string, RuleWords>> = {
  'family/specialty-has-council': specialtyHasCouncil.nb,
  'family/mandate-is-published': mandateIsPublished.nb,
  'prerequisites/responsible-manager': responsibleManager.nb,
  'prerequisites/mandate-is-known': mandateIsKnown.nb,
  'prerequisites/input-is-given': inputIsGiven.nb,
  'prerequisites/time-set-aside': timeSetAside.nb,
  'prerequisites/consent-in-force': consentInForce.nb,
  'prerequisites/endorsed-in-line': endorsedInLine.nb,
  'composition/seat-is-held': seatIsHeld.nb,
  'composition/authority-is-delegated': authorityIsDelegated.nb,
  'composition/issue-is-taken-further': issueIsTakenFurther.nb,
  'composition/term-has-an-end': termHasAnEnd.nb,
  'composition/seat-has-deputy': seatHasDeputy.nb,
  'composition/chair-is-elected': chairIsElected.nb,
  'composition/lis-has-seat': lisHasSeat.nb,
  'organisation/calendar-is-fixed': calendarIsFixed.nb,
  'organisation/meetings-a-year': meetingsAYear.nb,
  'organisation/meeting-has-quorum': meetingHasQuorum.nb,
  'organisation/notice-in-time': noticeInTime.nb,
  'organisation/agenda-in-time': agendaInTime.nb,
  'background/statement-is-impartial': statementIsImpartial.nb,
  'national/one-coordinates': oneCoordinates.nb,
  'national/tka-is-chaired': tkaIsChaired.nb,
  'national/quota-is-met': quotaIsMet.nb,
}

/** Orda på nynorsk: the words of every rule, by its id. */
export const nn: Readonly<Record<string, RuleWords>> = {
  'family/specialty-has-council': specialtyHasCouncil.nn,
  'family/mandate-is-published': mandateIsPublished.nn,
  'prerequisites/responsible-manager': responsibleManager.nn,
  'prerequisites/mandate-is-known': mandateIsKnown.nn,
  'prerequisites/input-is-given': inputIsGiven.nn,
  'prerequisites/time-set-aside': timeSetAside.nn,
  'prerequisites/consent-in-force': consentInForce.nn,
  'prerequisites/endorsed-in-line': endorsedInLine.nn,
  'composition/seat-is-held': seatIsHeld.nn,
  'composition/authority-is-delegated': authorityIsDelegated.nn,
  'composition/issue-is-taken-further': issueIsTakenFurther.nn,
  'composition/term-has-an-end': termHasAnEnd.nn,
  'composition/seat-has-deputy': seatHasDeputy.nn,
  'composition/chair-is-elected': chairIsElected.nn,
  'composition/lis-has-seat': lisHasSeat.nn,
  'organisation/calendar-is-fixed': calendarIsFixed.nn,
  'organisation/meetings-a-year': meetingsAYear.nn,
  'organisation/meeting-has-quorum': meetingHasQuorum.nn,
  'organisation/notice-in-time': noticeInTime.nn,
  'organisation/agenda-in-time': agendaInTime.nn,
  'background/statement-is-impartial': statementIsImpartial.nn,
  'national/one-coordinates': oneCoordinates.nn,
  'national/tka-is-chaired': tkaIsChaired.nn,
  'national/quota-is-met': quotaIsMet.nn,
}

/** The words of every rule in English, by its id. */
export const en: Readonly<Record<string, RuleWords>> = {
  'family/specialty-has-council': specialtyHasCouncil.en,
  'family/mandate-is-published': mandateIsPublished.en,
  'prerequisites/responsible-manager': responsibleManager.en,
  'prerequisites/mandate-is-known': mandateIsKnown.en,
  'prerequisites/input-is-given': inputIsGiven.en,
  'prerequisites/time-set-aside': timeSetAside.en,
  'prerequisites/consent-in-force': consentInForce.en,
  'prerequisites/endorsed-in-line': endorsedInLine.en,
  'composition/seat-is-held': seatIsHeld.en,
  'composition/authority-is-delegated': authorityIsDelegated.en,
  'composition/issue-is-taken-further': issueIsTakenFurther.en,
  'composition/term-has-an-end': termHasAnEnd.en,
  'composition/seat-has-deputy': seatHasDeputy.en,
  'composition/chair-is-elected': chairIsElected.en,
  'composition/lis-has-seat': lisHasSeat.en,
  'organisation/calendar-is-fixed': calendarIsFixed.en,
  'organisation/meetings-a-year': meetingsAYear.en,
  'organisation/meeting-has-quorum': meetingHasQuorum.en,
  'organisation/notice-in-time': noticeInTime.en,
  'organisation/agenda-in-time': agendaInTime.en,
  'background/statement-is-impartial': statementIsImpartial.en,
  'national/one-coordinates': oneCoordinates.en,
  'national/tka-is-chaired': tkaIsChaired.en,
  'national/quota-is-met': quotaIsMet.en,
}

/** The examples of every rule, by its id. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'family/specialty-has-council': specialtyHasCouncil.examples,
  'family/mandate-is-published': mandateIsPublished.examples,
  'prerequisites/responsible-manager': responsibleManager.examples,
  'prerequisites/mandate-is-known': mandateIsKnown.examples,
  'prerequisites/input-is-given': inputIsGiven.examples,
  'prerequisites/time-set-aside': timeSetAside.examples,
  'prerequisites/consent-in-force': consentInForce.examples,
  'prerequisites/endorsed-in-line': endorsedInLine.examples,
  'composition/seat-is-held': seatIsHeld.examples,
  'composition/authority-is-delegated': authorityIsDelegated.examples,
  'composition/issue-is-taken-further': issueIsTakenFurther.examples,
  'composition/term-has-an-end': termHasAnEnd.examples,
  'composition/seat-has-deputy': seatHasDeputy.examples,
  'composition/chair-is-elected': chairIsElected.examples,
  'composition/lis-has-seat': lisHasSeat.examples,
  'organisation/calendar-is-fixed': calendarIsFixed.examples,
  'organisation/meetings-a-year': meetingsAYear.examples,
  'organisation/meeting-has-quorum': meetingHasQuorum.examples,
  'organisation/notice-in-time': noticeInTime.examples,
  'organisation/agenda-in-time': agendaInTime.examples,
  'background/statement-is-impartial': statementIsImpartial.examples,
  'national/one-coordinates': oneCoordinates.examples,
  'national/tka-is-chaired': tkaIsChaired.examples,
  'national/quota-is-met': quotaIsMet.examples,
}
