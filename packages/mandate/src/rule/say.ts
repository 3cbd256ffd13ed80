import type { ActName } from '../acts/acts.ts'
import { cite } from '../sources/citation.ts'
import { norm as entryOf } from '../sources/register.ts'
import { shortDate } from '../texts/dates.ts'
import { parties } from '../vocabulary/party.ts'
import { type RoleId, roles } from '../vocabulary/role.ts'
import type { Language } from '../vocabulary/text.ts'
import type { Finding } from './finding.ts'
import type { Line, RuleWords, Told } from './words.ts'

/** The names that ids stand for, given by the shell for a reader. `person` is left out for who may not see names. */
export interface Names {
  readonly organisation: (orgNumber: string) => string | undefined
  readonly council: (id: string, language: Language) => string | undefined
  readonly specialty?: (id: string, language: Language) => string | undefined
  readonly person?: (id: string) => string | undefined
  /** What the region calls the role, where it has its own title for it. */
  readonly role?: (role: RoleId, language: Language) => string | undefined
}

/** A finding in words: what a screen, a mail or a terminal shows. */
export interface Said {
  readonly title: string
  readonly reason: string
  /** Mandatet sier. */
  readonly norm: string
  /** Vi vet. */
  readonly known: string
  /** Slik løses det. */
  readonly mend: string
  readonly citation: string
  /** What each remedy's button says, in the order of the finding's remedies; undefined where the act's own label serves. */
  readonly buttons: readonly (string | undefined)[]
}

const representative: Readonly<Record<Language, string>> = {
  nb: 'representanten',
  nn: 'representanten',
  en: 'the representative',
}

/** Where, of a line that is not one institution's that we know. */
const somewhere: Readonly<Record<Language, string>> = {
  nb: 'i virksomheten',
  nn: 'i verksemda',
  en: 'in the institution',
}

const told = (finding: Finding, language: Language, at: string, names: Names): Told => {
  const { subject } = finding
  const { specialty } = finding.values
  const named = typeof specialty === 'string' ? names.specialty?.(specialty, language) : undefined
  const organisation = subject.orgNumber && names.organisation(subject.orgNumber)
  const role = subject.role ? (names.role?.(subject.role, language) ?? roles[subject.role][language]) : ''
  return {
    values: named === undefined ? finding.values : { ...finding.values, specialty: named },
    role,
    party: subject.party,
    place: organisation || (subject.party ? parties[subject.party][language] : ''),
    where: organisation ? `${language === 'en' ? 'at' : 'ved'} ${organisation}` : somewhere[language],
    person: (subject.person && names.person?.(subject.person)) || representative[language],
    council: (subject.council && names.council(subject.council, language)) || (subject.council ?? ''),
    at: shortDate(at),
    since: finding.since && shortDate(finding.since),
    date: shortDate,
  }
}

/**
 * Says a finding in a language, with the words of its rule in that language. The words come from the rule and the norm
 * register alone; names come last, and only those that the caller gives.
 */
export const say = (words: RuleWords, finding: Finding, language: Language, at: string, names: Names): Said => {
  const values = told(finding, language, at, names)
  const speak = (line: Line | undefined): string => (typeof line === 'function' ? line(values) : (line ?? ''))
  const open = finding.answer === 'falls-short' || finding.answer === 'unknown' ? words[finding.answer] : undefined
  const settled = speak(finding.answer === 'not-applicable' ? words['not-applicable'] : words.met)
  return {
    title: open ? speak(open.title) : words.name,
    reason: open ? speak(open.reason) : settled,
    norm: entryOf(finding.norm).text[language],
    known: open ? speak(open.known ?? open.reason) : settled,
    mend: open ? speak(open.mend) : '',
    citation: cite(finding.norm, language),
    buttons: finding.remedies.map(({ act }: { readonly act: ActName }) => words.buttons?.[act]),
  }
}
