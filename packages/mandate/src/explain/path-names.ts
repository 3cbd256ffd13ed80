import { fieldNames } from '../texts/field-names.ts'
import { limitNames } from '../rules/limit-names.ts'
import type { Language, Text } from '../vocabulary/text.ts'

/**
 * Hva opplysningene heter: what each step of a path is called where no form has the field. A step that is called
 * otherwise inside something has an entry with what it stands in: `matters.kind`.
 */
const stepNames: Readonly<Record<string, Text>> = {
  acknowledged: { nb: 'kvittert', nn: 'kvittert', en: 'acknowledged' },
  actionItems: { nb: 'oppfølgingspunkt', nn: 'oppfølgingspunkt', en: 'action item' },
  adoptions: { nb: 'vedtakelse', nn: 'vedtaking', en: 'adoption' },
  agendaSent: { nb: 'sakliste sendt', nn: 'sakliste send', en: 'agenda sent' },
  alsoBy: { nb: 'andre roller', nn: 'andre roller', en: 'other roles' },
  applicant: { nb: 'søker', nn: 'søkjar', en: 'applicant' },
  asks: { nb: 'spørsmål', nn: 'spørsmål', en: 'question' },
  at: { nb: 'dagen det spørres om', nn: 'dagen det blir spurt om', en: 'the day asked about' },
  attended: { nb: 'møtte', nn: 'møtte', en: 'attended' },
  calendars: { nb: 'møteplan', nn: 'møteplan', en: 'calendar' },
  cancelled: { nb: 'avlyst', nn: 'avlyst', en: 'cancelled' },
  closed: { nb: 'lukket', nn: 'lukka', en: 'closed' },
  code: { nb: 'forkortelse', nn: 'forkorting', en: 'abbreviation' },
  composition: { nb: 'sammensetning', nn: 'samansetjing', en: 'composition' },
  consents: { nb: 'samtykke', nn: 'samtykke', en: 'consent' },
  'composition.kind': { nb: 'grunnlag', nn: 'grunnlag', en: 'basis' },
  contact: { nb: 'kontaktadresse', nn: 'kontaktadresse', en: 'contact address' },
  coordination: { nb: 'nasjonal koordinering', nn: 'nasjonal koordinering', en: 'national coordination' },
  councils: { nb: 'råd', nn: 'råd', en: 'council' },
  dates: { nb: 'møtedato', nn: 'møtedato', en: 'meeting date' },
  'dates.date': { nb: 'dag', nn: 'dag', en: 'day' },
  delegation: { nb: 'delegering', nn: 'delegering', en: 'delegation' },
  deputies: { nb: 'varamedlem', nn: 'varamedlem', en: 'deputy' },
  deviations: { nb: 'avvik', nn: 'avvik', en: 'deviation' },
  digest: { nb: 'kontrollsum', nn: 'kontrollsum', en: 'digest' },
  distributions: { nb: 'utsending av mandatet', nn: 'utsending av mandatet', en: 'distribution of the mandate' },
  due: { nb: 'frist', nn: 'frist', en: 'due' },
  elected: { nb: 'valgt', nn: 'vald', en: 'elected' },
  endorsement: { nb: 'forankring', nn: 'forankring', en: 'endorsement' },
  established: { nb: 'opprettet', nn: 'oppretta', en: 'established' },
  fixedOn: { nb: 'fastsatt', nn: 'fastsett', en: 'fixed on' },
  given: { nb: 'gitt', nn: 'gitt', en: 'given' },
  group: { nb: 'gruppe', nn: 'gruppe', en: 'group' },
  hasManager: {
    nb: 'ansvarlig leder registrert',
    nn: 'ansvarleg leiar registrert',
    en: 'responsible manager recorded',
  },
  holders: { nb: 'innehaver', nn: 'innehavar', en: 'holder' },
  holdings: { nb: 'representasjon', nn: 'representasjon', en: 'representation' },
  hospital: { nb: 'sykehusspesialitet', nn: 'sjukehusspesialitet', en: 'hospital specialty' },
  id: { nb: 'id', nn: 'id', en: 'id' },
  impartial: { nb: 'erklært habil', nn: 'erklært habil', en: 'declared impartial' },
  inForce: { nb: 'i kraft', nn: 'i kraft', en: 'in force' },
  input: { nb: 'innspill', nn: 'innspel', en: 'input' },
  institution: { nb: 'virksomhet', nn: 'verksemd', en: 'institution' },
  institutions: { nb: 'virksomhet', nn: 'verksemd', en: 'institution' },
  last: { nb: 'forrige innehaver', nn: 'førre innehavar', en: 'last holder' },
  length: { nb: 'antall', nn: 'tal', en: 'count' },
  level: { nb: 'nivå', nn: 'nivå', en: 'level' },
  limit: { nb: 'grense i mandatet', nn: 'grense i mandatet', en: 'limit in the mandate' },
  limits: { nb: 'grense i mandatet', nn: 'grense i mandatet', en: 'limit in the mandate' },
  managers: { nb: 'ansvarlig leder', nn: 'ansvarleg leiar', en: 'responsible manager' },
  mark: { nb: 'merknad', nn: 'merknad', en: 'note' },
  matter: { nb: 'sak', nn: 'sak', en: 'matter' },
  matters: { nb: 'sak', nn: 'sak', en: 'matter' },
  'matters.kind': { nb: 'sakstype', nn: 'sakstype', en: 'kind of matter' },
  meetings: { nb: 'møte', nn: 'møte', en: 'meeting' },
  members: { nb: 'medlem', nn: 'medlem', en: 'member' },
  next: { nb: 'neste innehaver', nn: 'neste innehavar', en: 'next holder' },
  noticeSent: { nb: 'innkalling sendt', nn: 'innkalling send', en: 'notice sent' },
  number: { nb: 'nummer', nn: 'nummer', en: 'number' },
  office: { nb: 'verv', nn: 'verv', en: 'office' },
  offices: { nb: 'verv', nn: 'verv', en: 'office' },
  'offices.office': { nb: 'type verv', nn: 'type verv', en: 'kind of office' },
  only: { nb: 'bare hos', nn: 'berre hos', en: 'only at' },
  orgNumber: { nb: 'organisasjon', nn: 'organisasjon', en: 'organisation' },
  otherActors: { nb: 'annen aktør', nn: 'annan aktør', en: 'other actor' },
  per: { nb: 'plasser', nn: 'plassar', en: 'seats' },
  perRegion: { nb: 'medlemmer fra hver region', nn: 'medlemmer frå kvar region', en: 'members from each region' },
  periods: { nb: 'periode', nn: 'periode', en: 'period' },
  publications: { nb: 'publisering av mandatet', nn: 'publisering av mandatet', en: 'publication of the mandate' },
  raised: { nb: 'tatt opp', nn: 'teken opp', en: 'raised' },
  ref: { nb: 'henvisning', nn: 'tilvising', en: 'reference' },
  refinedBy: { nb: 'regional tilpasning', nn: 'regional tilpassing', en: 'regional refinement' },
  regions: { nb: 'region', nn: 'region', en: 'region' },
  requirement: { nb: 'krav til plassen', nn: 'krav til plassen', en: 'requirement of the seat' },
  requirements: { nb: 'krav til plass', nn: 'krav til plass', en: 'requirement of a seat' },
  rhf: { nb: 'RHF', nn: 'RHF', en: 'RHF' },
  roleTitles: { nb: 'rolletittel', nn: 'rolletittel', en: 'role title' },
  rules: { nb: 'regel', nn: 'regel', en: 'rule' },
  seats: { nb: 'plass', nn: 'plass', en: 'seat' },
  sent: { nb: 'sendt', nn: 'send', en: 'sent' },
  several: { nb: 'flere kan ha plassen', nn: 'fleire kan ha plassen', en: 'several may hold it' },
  sharedPart: { nb: 'felles del', nn: 'felles del', en: 'shared part' },
  shortName: { nb: 'kortnavn', nn: 'kortnamn', en: 'short name' },
  source: { nb: 'kilde', nn: 'kjelde', en: 'source' },
  specialties: { nb: 'spesialitet', nn: 'spesialitet', en: 'specialty' },
  statements: { nb: 'uttalelse', nn: 'fråsegn', en: 'statement' },
  takenFurther: { nb: 'tatt videre', nn: 'teken vidare', en: 'taken further' },
  withdrawn: { nb: 'trukket', nn: 'trekt', en: 'withdrawn' },
  workingGroups: { nb: 'arbeidsgruppe', nn: 'arbeidsgruppe', en: 'working group' },
}

/** What a step that has no name of its own is called; a test holds every fact and every path of every example to a name. */
const unnamed: Text = { nb: 'opplysning', nn: 'opplysning', en: 'fact' }

/** The name of one step of a path, inside the step before it. */
export const stepName = (step: string, before: string | undefined): Text | undefined =>
  before === 'limit' || before === 'limits'
    ? limitNames[step]
    : (stepNames[`${before}.${step}`] ?? stepNames[step] ?? fieldNames[step])

const isNumber = (step: string): boolean => /^\d+$/.test(step)

/**
 * Sti i ord: what a path is called, `representasjon › samtykke 1 › gitt`. The first of a list is number 1.
 */
export const sayPath = (path: string, language: Language): string => {
  const steps = path.split('.')
  const said: string[] = []
  steps.forEach((step, index) => {
    const before = steps.slice(0, index).findLast((own) => !isNumber(own))
    const last = said.length - 1
    // What has an id is what the id stands for.
    if (step === 'id' && last >= 0) return
    if (isNumber(step)) said[last] = `${said[last] ?? unnamed[language]} ${Number(step) + 1}`
    else said.push((stepName(step, before) ?? unnamed)[language])
  })
  return said.join(' › ')
}
