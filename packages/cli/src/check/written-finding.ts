import {
  type Finding,
  type Force,
  forceOf,
  isOpen,
  type Language,
  type Names,
  partyWord,
  type RosterParty,
  roleWord,
  sayFinding,
} from '@samrad/mandate'

/** A finding as `--json` writes it; words in the language asked for, `part` and `role` in the roster's bokmål. */
export interface WrittenFinding {
  readonly norm: string
  readonly rule: string
  readonly answer: Finding['answer']
  readonly force: Force
  readonly subject: {
    readonly kind: Finding['subject']['kind']
    readonly seat?: string
    readonly part?: string
    readonly orgNumber?: string
    readonly role?: string
    readonly row?: number
  }
  readonly reason: string
  readonly citation: string
  readonly remedy?: string
}

/** Writes a finding, in the language and with the names that are given. */
export const writtenFinding = (
  finding: Finding,
  row: number | undefined,
  at: string,
  language: Language,
  names: Names,
): WrittenFinding => {
  const { norm, rule, answer, subject } = finding
  const said = sayFinding(finding, language, at, names)
  return {
    norm,
    rule,
    answer,
    force: forceOf(norm),
    subject: {
      kind: subject.kind,
      ...(subject.seat !== undefined && { seat: subject.seat }),
      ...(subject.party && { part: partyWord(subject.party as RosterParty) }),
      ...(subject.orgNumber && { orgNumber: subject.orgNumber }),
      ...(subject.role && { role: roleWord(subject.role) }),
      ...(row !== undefined && { row }),
    },
    reason: isOpen(finding) ? `${said.title}. ${said.reason}` : said.reason,
    citation: said.citation,
    ...(said.mend !== '' && { remedy: said.mend }),
  }
}
