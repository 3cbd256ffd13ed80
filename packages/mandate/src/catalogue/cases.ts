import type { Finding } from '../rule/finding.ts'
import { say } from '../rule/say.ts'
import { findingOf } from '../rules/run-examples.ts'
import type { Entry } from '../rules/entry.ts'
import { answerWords } from '../rules/say-finding.ts'
import { shortDate } from '../texts/dates.ts'
import { roles } from '../vocabulary/role.ts'
import type { InputGroup } from '../vocabulary/input.ts'
import type { OfficeKind } from '../vocabulary/office.ts'
import type { Language } from '../vocabulary/text.ts'
import { factWords } from './fact-words.ts'
import { backgroundOf, factsOf } from './facts-of-example.ts'
import { namesIn, organisationName } from './names-of-examples.ts'
import type { PageSection } from './page.ts'
import { pageWords } from './page-words.ts'
import { sentence, told } from './told.ts'

/** Which of several an example is about: an organisation, a role, an office or a group who are to be heard. */
const askedAbout = ({ subject: { orgNumber, role }, values }: Finding, language: Language): readonly string[] => {
  const { askedAbout: asked, groups, offices } = factWords[language]
  const named = [
    role && roles[role][language],
    groups[values['group'] as InputGroup],
    offices[values['office'] as OfficeKind]?.toLowerCase(),
    orgNumber && organisationName(orgNumber),
  ].filter(Boolean)
  return named.length === 0 ? [] : [told(`${asked} ${named.join(', ')}`)]
}

/** The examples of a rule, each judged by it, with what it says of the answer. What is known in all of them is told once. */
export const casesSection = ({ rule, words, examples }: Entry, language: Language): PageSection => {
  const { deviation: deviates, examples: title, inAll } = pageWords[language]
  const behind = examples.map((example) => backgroundOf(example, language))
  const differs = (fact: string): boolean => behind.some((facts) => !facts.includes(fact))
  const cases = examples.flatMap((example, index) => {
    const finding = findingOf(rule, example)
    if (finding === undefined) return []
    const { answer, deviation } = finding
    return {
      title: example.title[language],
      on: shortDate(example.at),
      answer,
      ...(deviation && { deviation }),
      word: deviation ? deviates : answerWords[answer][language],
      said: sentence(say(words[language], finding, language, example.at, namesIn(example)).reason),
      facts: [
        ...(behind[index] ?? []).filter(differs),
        ...factsOf(example, language),
        ...(example.subject === undefined ? [] : askedAbout(finding, language)),
      ],
    }
  })
  const [first, ...others] = cases
  const common = first?.facts.filter((fact) => others.every(({ facts }) => facts.includes(fact))) ?? []
  if (common.length === 0 || others.length === 0) return { id: 'examples', title, blocks: [{ kind: 'cases', cases }] }
  const own = cases.map(({ facts, ...rest }) => ({ ...rest, facts: facts.filter((fact) => !common.includes(fact)) }))
  return {
    id: 'examples',
    title,
    blocks: [
      { kind: 'text', text: inAll(common.join(' ')) },
      { kind: 'cases', cases: own },
    ],
  }
}
