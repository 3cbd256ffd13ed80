import type { Force } from '../sources/norm.ts'
import { forceOf } from '../sources/register.ts'
import type { AnswerKind, Finding } from './finding.ts'

const forces: readonly Force[] = ['never', 'must', 'rule', 'may', 'fact']
const answers: readonly AnswerKind[] = ['falls-short', 'unknown', 'met', 'not-applicable']

/** Alvor: orders findings gravest first, by force, then answer, then how long it has lasted. */
export const byGravity = (a: Finding, b: Finding): number =>
  forces.indexOf(forceOf(a.norm)) - forces.indexOf(forceOf(b.norm)) ||
  answers.indexOf(a.answer) - answers.indexOf(b.answer) ||
  ((a.since ?? '9999') < (b.since ?? '9999') ? -1 : (a.since ?? '9999') > (b.since ?? '9999') ? 1 : 0)

/** Whether the finding asks something of someone. */
export const isOpen = (finding: Finding): boolean => finding.answer === 'falls-short' || finding.answer === 'unknown'
