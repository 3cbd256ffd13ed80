import type { Language, Text } from '../vocabulary/text.ts'

/** Hendelsene i ord, as a council's log and a person's page show them. A new kind of event is one line here. */
export const eventWords: Readonly<Record<string, Text>> = {
  CouncilEstablished: { nb: 'Rådet opprettet', nn: 'Rådet oppretta', en: 'Council established' },
  MandateVersionAdopted: {
    nb: 'Mandatversjon tatt i bruk',
    nn: 'Mandatversjon teken i bruk',
    en: 'Mandate version adopted',
  },
  PersonRegistered: { nb: 'Person registrert', nn: 'Person registrert', en: 'Person registered' },
  HoldingRecorded: {
    nb: 'Representant som sitter, registrert',
    nn: 'Representant som sit, registrert',
    en: 'Sitting representative recorded',
  },
  HoldingAppointed: { nb: 'Representant registrert', nn: 'Representant registrert', en: 'Representative registered' },
  HoldingEndorsed: { nb: 'Forankring registrert', nn: 'Forankring registrert', en: 'Endorsement recorded' },
  AuthorityDelegated: { nb: 'Delegering registrert', nn: 'Delegering registrert', en: 'Delegation recorded' },
  TimeStated: {
    nb: 'Svar om avsatt tid registrert',
    nn: 'Svar om avsett tid registrert',
    en: 'Answer on protected time recorded',
  },
  RoleCorrected: { nb: 'Rolle rettet', nn: 'Rolle retta', en: 'Role corrected' },
  HoldingEnded: { nb: 'Representasjon avsluttet', nn: 'Representasjon avslutta', en: 'Representation ended' },
  ConsentGiven: { nb: 'Samtykke registrert', nn: 'Samtykke registrert', en: 'Consent recorded' },
  ConsentWithdrawn: { nb: 'Samtykke trukket', nn: 'Samtykke trekt', en: 'Consent withdrawn' },
  ResponsibleManagerNamed: {
    nb: 'Ansvarlig leder registrert',
    nn: 'Ansvarleg leiar registrert',
    en: 'Responsible manager recorded',
  },
  CalendarFixed: { nb: 'Møteplan fastsatt', nn: 'Møteplan fastsett', en: 'Meeting schedule fixed' },
  DateAdded: { nb: 'Møtedato lagt til', nn: 'Møtedato lagd til', en: 'Date added' },
  DateMoved: { nb: 'Møtedato flyttet', nn: 'Møtedato flytta', en: 'Date moved' },
  DateCancelled: { nb: 'Møtedato avlyst', nn: 'Møtedato avlyst', en: 'Date cancelled' },
  DeviationStated: { nb: 'Avvik begrunnet', nn: 'Avvik grunngitt', en: 'Reason for a deviation stated' },
  Asked: { nb: 'Spørsmål registrert', nn: 'Spørsmål registrert', en: 'Question recorded' },
  CoordinationAssigned: {
    nb: 'Koordinerende RegUt registrert',
    nn: 'Koordinerande RegUt registrert',
    en: 'Coordinating RegUt recorded',
  },
}

/** What happened, in a few words. Refused, as an error: an event whose type is not known. */
export const sayEvent = (type: string, language: Language): string => {
  const words = eventWords[type]
  if (words === undefined) throw new Error(`no such event: ${type}`)
  return words[language]
}
