import type { Ask } from '../vocabulary/ask.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Answer } from './answer.ts'
import type { Finding, Subject } from './finding.ts'
import type { Posed } from './posed.ts'
import type { AnyRule } from './rule.ts'

/** What was asked of someone, and until which day it counts. */
export interface Asked {
  readonly asks: readonly Ask[]
  readonly at: IsoDate
}

const lastAsked = ({ asks, at }: Asked, rule: string, subject: string): IsoDate | undefined => {
  let last: IsoDate | undefined
  for (const ask of asks)
    if (ask.rule === rule && ask.subject === subject && ask.on <= at && (last === undefined || ask.on > last))
      last = ask.on
  return last
}

const noValues: Finding['values'] = {}
const noRemedies: Finding['remedies'] = []

const asksSomething = ({ answer }: Answer): boolean => answer === 'falls-short' || answer === 'unknown'

const toFinding = (rule: AnyRule, whole: Subject, answer: Answer, asked: Asked): Finding => {
  const norm = answer.norm ?? rule.norms[0]
  if (norm === undefined) throw new Error(`${rule.id} cites no norm`)
  const subject = answer.about === undefined ? whole : { ...whole, ...answer.of, id: `${whole.id}/${answer.about}` }
  const { since, missing, deviation, values = noValues, remedies = noRemedies } = answer
  const last = asked.asks.length === 0 || !asksSomething(answer) ? undefined : lastAsked(asked, rule.id, subject.id)
  const plain = { rule: rule.id, norm, answer: answer.answer, subject, values, remedies }
  return since === undefined && missing === undefined && deviation === undefined && last === undefined
    ? plain
    : {
        ...plain,
        ...(since !== undefined && { since }),
        ...(missing && { missing }),
        ...(deviation && { deviation }),
        ...(last !== undefined && { asked: last }),
      }
}

/**
 * Funnene: what falls short or is unknown, in the order of the rules and of their subjects. The same facts give the same
 * findings in the same order, whatever the order of the facts.
 */
export const findingsOf = (posed: readonly Posed[], asked: Asked): readonly Finding[] => {
  const findings: Finding[] = []
  for (const { rule, decide, abouts, whole, context } of posed)
    for (const about of abouts) {
      const answers = decide(whole ?? about, context)
      if (!Array.isArray(answers)) {
        if (asksSomething(answers as Answer)) findings.push(toFinding(rule, about.subject, answers as Answer, asked))
      } else
        for (const answer of answers as readonly Answer[])
          if (asksSomething(answer)) findings.push(toFinding(rule, about.subject, answer, asked))
    }
  return findings
}

/**
 * Protokollen: every rule's answer about every subject, also *met* and *not applicable*, in the order of the findings. A row
 * is decided and made when it is read, so that what nobody reads costs nothing.
 */
export function* ledgerOf(posed: readonly Posed[], asked: Asked): Generator<Finding, void, undefined> {
  for (const { rule, decide, abouts, whole, context } of posed)
    for (const about of abouts) {
      const answers = decide(whole ?? about, context)
      if (!Array.isArray(answers)) yield toFinding(rule, about.subject, answers as Answer, asked)
      else for (const answer of answers as readonly Answer[]) yield toFinding(rule, about.subject, answer, asked)
    }
}
