import type { Text } from '@samrad/mandate'

/** What happened in a council, by the type of its event. A new kind of event is one line here. */
export const logWords: Readonly<Record<string, Text>> = {
  CouncilEstablished: { nb: 'Rådet opprettet', nn: 'Rådet oppretta', en: 'The council established' },
  HoldingAppointed: { nb: 'Representant oppnevnt', nn: 'Representant oppnemnd', en: 'Representative appointed' },
  HoldingRecorded: { nb: 'Representant registrert', nn: 'Representant registrert', en: 'Representative recorded' },
  HoldingEndorsed: { nb: 'Forankring registrert', nn: 'Forankring registrert', en: 'Endorsement recorded' },
  AuthorityDelegated: { nb: 'Delegering registrert', nn: 'Delegering registrert', en: 'Delegation recorded' },
  TimeStated: { nb: 'Avsatt tid registrert', nn: 'Avsett tid registrert', en: 'Protected time recorded' },
  ConsentGiven: { nb: 'Samtykke gitt', nn: 'Samtykke gitt', en: 'Consent given' },
  ConsentWithdrawn: { nb: 'Samtykke trukket', nn: 'Samtykke trekt', en: 'Consent withdrawn' },
  HoldingEnded: { nb: 'Representasjon avsluttet', nn: 'Representasjon avslutta', en: 'Holding ended' },
  ResponsibleManagerNamed: {
    nb: 'Ansvarlig leder registrert',
    nn: 'Ansvarleg leiar registrert',
    en: 'Responsible manager recorded',
  },
  CalendarFixed: { nb: 'Møteplan fastsatt', nn: 'Møteplan fastsett', en: 'Calendar fixed' },
  DateAdded: { nb: 'Møtedato lagt til', nn: 'Møtedato lagd til', en: 'Meeting date added' },
  DateMoved: { nb: 'Møtedato flyttet', nn: 'Møtedato flytta', en: 'Meeting date moved' },
  DateCancelled: { nb: 'Møtedato avlyst', nn: 'Møtedato avlyst', en: 'Meeting date cancelled' },
  DeviationStated: { nb: 'Avvik begrunnet', nn: 'Avvik grunngitt', en: 'Reason for a deviation stated' },
  Asked: { nb: 'Spurt', nn: 'Spurt', en: 'Asked' },
}
