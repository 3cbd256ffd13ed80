import type { InputGroup } from '../vocabulary/input.ts'
import type { MatterKind } from '../vocabulary/matter.ts'
import type { OfficeKind } from '../vocabulary/office.ts'
import type { Language } from '../vocabulary/text.ts'

/**
 * What is said of the facts of an example: what a thing is, and what is known of it, joined by commas. Dates come as they
 * are written, names as they are called.
 */
export interface FactWords {
  readonly seats: string
  readonly limits: string
  readonly councils: string
  readonly specialties: string
  readonly coordinates: string
  readonly manager: string
  readonly calendar: string
  readonly deviation: string
  readonly mandate: string
  readonly published: string
  readonly sent: string
  readonly askedAbout: string
  readonly matter: string
  readonly matters: Readonly<Record<MatterKind, string>>
  readonly input: string
  readonly groups: Readonly<Record<InputGroup, string>>
  readonly item: string
  readonly meeting: string
  readonly deputy: string
  readonly offices: Readonly<Record<OfficeKind, string>>
  readonly statement: string
  readonly workingGroup: string
  readonly nothing: string
  readonly from: string
  readonly to: string
  readonly consented: string
  readonly withdrawn: string
  readonly endorsed: string
  readonly noName: string
  readonly noDay: string
  readonly delegated: string
  readonly time: Readonly<Record<'yes' | 'no', string>>
  readonly fixed: string
  readonly dates: string
  readonly cancelled: string
  readonly named: string
  readonly reasoned: string
  readonly acknowledged: string
  readonly raised: string
  readonly closed: string
  readonly concerns: string
  readonly given: string
  readonly due: string
  readonly takenFurther: string
  readonly notice: string
  readonly agenda: string
  readonly attended: string
  readonly elected: string
  readonly impartial: string
  readonly perRegion: string
  readonly by: string
  readonly another: string
  readonly samePerson: string
  readonly established: string
  readonly otherYear: string
  readonly twice: string
  readonly notSitting: string
  readonly nobody: string
  readonly adopted: string
}

const nb: FactWords = {
  seats: 'Plasser i mandatet:',
  limits: 'Mandatets grense for',
  councils: 'Råd i regionen:',
  specialties: 'Sykehusspesialiteter:',
  coordinates: 'koordinerer',
  manager: 'Ansvarlig leder for',
  calendar: 'Møteplan for',
  deviation: 'Avvik fra',
  mandate: 'Mandatet for',
  published: 'publisert',
  sent: 'sendt til',
  askedAbout: 'Spurt om',
  matter: 'Sak',
  matters: { information: 'orientering', discussion: 'drøfting' },
  input: 'innspill fra',
  groups: { lis: 'LIS', overlege: 'overleger' },
  item: 'Oppfølging av sak',
  meeting: 'Møte',
  deputy: 'Varamedlem for',
  offices: { chair: 'Leder', 'deputy-chair': 'Nestleder' },
  statement: 'Uttalelse om',
  workingGroup: 'Arbeidsgruppe',
  nothing: 'Ingenting er registrert.',
  from: 'fra',
  to: 'til',
  consented: 'samtykke',
  withdrawn: 'trukket',
  endorsed: 'forankret',
  noName: 'uten navn',
  noDay: 'uten dag',
  delegated: 'delegert av en vi vet om',
  time: { yes: 'tid er satt av', no: 'tid er ikke satt av' },
  fixed: 'fastsatt',
  dates: 'datoer',
  cancelled: 'avlyst',
  named: 'navngitt',
  reasoned: 'begrunnet',
  acknowledged: 'kvittert',
  raised: 'tatt opp',
  closed: 'lukket',
  concerns: 'gjelder',
  given: 'gitt',
  due: 'frist',
  takenFurther: 'tatt videre',
  notice: 'innkalling sendt',
  agenda: 'sakliste sendt',
  attended: 'deltok',
  elected: 'valgt',
  impartial: 'habilitet erklært',
  perRegion: 'fra hver region',
  by: 'ved',
  another: 'en annen',
  samePerson: 'samme person',
  established: 'opprettet',
  otherYear: 'i et annet år',
  twice: 'ført opp to ganger',
  notSitting: 'satt ikke i rådet den dagen',
  nobody: 'ingen',
  adopted: 'vedtatt',
}

const nn: FactWords = {
  seats: 'Plassar i mandatet:',
  limits: 'Grensa i mandatet for',
  councils: 'Råd i regionen:',
  specialties: 'Sjukehusspesialitetar:',
  coordinates: 'koordinerer',
  manager: 'Ansvarleg leiar for',
  calendar: 'Møteplan for',
  deviation: 'Avvik frå',
  mandate: 'Mandatet for',
  published: 'publisert',
  sent: 'sendt til',
  askedAbout: 'Spurt om',
  matter: 'Sak',
  matters: { information: 'orientering', discussion: 'drøfting' },
  input: 'innspel frå',
  groups: { lis: 'LIS', overlege: 'overlegar' },
  item: 'Oppfølging av sak',
  meeting: 'Møte',
  deputy: 'Varamedlem for',
  offices: { chair: 'Leiar', 'deputy-chair': 'Nestleiar' },
  statement: 'Fråsegn om',
  workingGroup: 'Arbeidsgruppe',
  nothing: 'Ingenting er registrert.',
  from: 'frå',
  to: 'til',
  consented: 'samtykke',
  withdrawn: 'trekt',
  endorsed: 'forankra',
  noName: 'utan namn',
  noDay: 'utan dag',
  delegated: 'delegert av ein vi veit om',
  time: { yes: 'tid er sett av', no: 'tid er ikkje sett av' },
  fixed: 'fastsett',
  dates: 'datoar',
  cancelled: 'avlyst',
  named: 'namngitt',
  reasoned: 'grunngitt',
  acknowledged: 'kvittert',
  raised: 'teken opp',
  closed: 'lukka',
  concerns: 'gjeld',
  given: 'gitt',
  due: 'frist',
  takenFurther: 'teken vidare',
  notice: 'innkalling send',
  agenda: 'sakliste send',
  attended: 'deltok',
  elected: 'vald',
  impartial: 'habilitet erklært',
  perRegion: 'frå kvar region',
  by: 'ved',
  another: 'ein annan',
  samePerson: 'same person',
  established: 'oppretta',
  otherYear: 'i eit anna år',
  twice: 'ført opp to gonger',
  notSitting: 'sat ikkje i rådet den dagen',
  nobody: 'ingen',
  adopted: 'vedteke',
}

const en: FactWords = {
  seats: 'Seats of the mandate:',
  limits: 'The mandate’s limit for',
  councils: 'Councils of the region:',
  specialties: 'Hospital specialties:',
  coordinates: 'coordinates',
  manager: 'Responsible manager for',
  calendar: 'Meeting schedule for',
  deviation: 'Deviation from',
  mandate: 'The mandate of',
  published: 'published',
  sent: 'sent to',
  askedAbout: 'Asked about',
  matter: 'Matter',
  matters: { information: 'information', discussion: 'discussion' },
  input: 'input from',
  groups: { lis: 'doctors in specialist training', overlege: 'senior physicians' },
  item: 'Follow-up of matter',
  meeting: 'Meeting',
  deputy: 'Deputy for',
  offices: { chair: 'Chair', 'deputy-chair': 'Deputy chair' },
  statement: 'Statement on',
  workingGroup: 'Working group',
  nothing: 'Nothing is recorded.',
  from: 'from',
  to: 'to',
  consented: 'consent',
  withdrawn: 'withdrawn',
  endorsed: 'endorsed',
  noName: 'without a name',
  noDay: 'without a day',
  delegated: 'delegated by someone we know of',
  time: { yes: 'time is set aside', no: 'time is not set aside' },
  fixed: 'fixed',
  dates: 'dates',
  cancelled: 'cancelled',
  named: 'named',
  reasoned: 'given a reason',
  acknowledged: 'acknowledged',
  raised: 'raised',
  closed: 'closed',
  concerns: 'concerns',
  given: 'given',
  due: 'due',
  takenFurther: 'taken further',
  notice: 'notice sent',
  agenda: 'agenda sent',
  attended: 'attended',
  elected: 'elected',
  impartial: 'declared impartial',
  perRegion: 'from each region',
  by: 'by',
  another: 'someone else',
  samePerson: 'the same person',
  established: 'established',
  otherYear: 'in another year',
  twice: 'listed twice',
  notSitting: 'did not sit in the council that day',
  nobody: 'none',
  adopted: 'adopted',
}

/** The words of the facts in every language. */
export const factWords: Readonly<Record<Language, FactWords>> = { nb, nn, en }
