import type { FactPath } from '../rule/facts.ts'
import type { Text } from '../vocabulary/text.ts'

/** Opplysning: what each fact that a rule can need is called. */
export const factNames: Readonly<Record<FactPath, Text>> = {
  holdings: { nb: 'Hvem som sitter i rådet', nn: 'Kven som sit i rådet', en: 'Who sits in the council' },
  'holdings.consents': { nb: 'Samtykke til publisering', nn: 'Samtykke til publisering', en: 'Consent to publication' },
  'holdings.endorsement': { nb: 'Forankring i linjen', nn: 'Forankring i linja', en: 'Endorsement by the line' },
  'holdings.delegation': { nb: 'Hvem som har delegert', nn: 'Kven som har delegert', en: 'Who has delegated' },
  'holdings.timeSetAside': { nb: 'Om tid er satt av', nn: 'Om tid er sett av', en: 'Whether time is set aside' },
  managers: { nb: 'Ansvarlige ledere', nn: 'Ansvarlege leiarar', en: 'Responsible managers' },
  calendars: { nb: 'Møteplaner', nn: 'Møteplanar', en: 'Meeting schedules' },
  deviations: { nb: 'Begrunnede avvik', nn: 'Grunngitte avvik', en: 'Deviations with a reason' },
  coordination: {
    nb: 'Hvilken region som koordinerer',
    nn: 'Kva region som koordinerer',
    en: 'Which region coordinates',
  },
  councils: { nb: 'Rådene i regionen', nn: 'Råda i regionen', en: 'The councils of the region' },
  publications: {
    nb: 'Når mandatet er publisert',
    nn: 'Når mandatet er publisert',
    en: 'When the mandate was published',
  },
  distributions: {
    nb: 'Når mandatet er sendt til linjen',
    nn: 'Når mandatet er sendt til linja',
    en: 'When the mandate was sent to the line',
  },
  matters: { nb: 'Sakene i rådet', nn: 'Sakene i rådet', en: 'The matters of the council' },
  'matters.input': { nb: 'Innspill til sakene', nn: 'Innspel til sakene', en: 'Input on the matters' },
  actionItems: { nb: 'Oppfølgingspunkter', nn: 'Oppfølgingspunkt', en: 'Action items' },
  meetings: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  'meetings.attended': {
    nb: 'Hvem som deltok i møtene',
    nn: 'Kven som deltok i møta',
    en: 'Who attended the meetings',
  },
  deputies: { nb: 'Varaer', nn: 'Varaer', en: 'Deputies' },
  offices: { nb: 'Leder- og nestlederverv', nn: 'Leiar- og nestleiarverv', en: 'Chair and deputy chair' },
  statements: {
    nb: 'Uttalelser om godkjenning',
    nn: 'Fråsegner om godkjenning',
    en: 'Statements on approval',
  },
  workingGroups: {
    nb: 'Tidsavgrensede arbeidsgrupper',
    nn: 'Tidsavgrensa arbeidsgrupper',
    en: 'Time-limited working groups',
  },
}
