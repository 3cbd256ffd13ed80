import type { Finding } from '../rule/finding.ts'
import { say } from '../rule/say.ts'
import { findingOf } from '../rules/run-examples.ts'
import type { Entry } from '../rules/entry.ts'
import { answerWords } from '../rules/say-finding.ts'
import { shortDate } from '../texts/dates.ts'
import { roles } from '../vocabulary/role.ts'
import type { Language } from '../vocabulary/text.ts'
import { factWords } from './fact-words.ts'
import { factsOf } from './facts-of-example.ts'
import { namesIn, organisationName } from './names-of-examples.ts'
import type { PageSection } from './page.ts'
import { pageWords } from './page-words.ts'
import { sentence, told } from './told.ts'

/** Which of several an example is about, where that is an organisation's. */
const askedAbout = ({ subject: { orgNumber, role } }: Finding, language: Language): readonly string[] =>
  orgNumber === undefined
    ? []
    : [
        told(
          `${factWords[language].askedAbout} ${[role && roles[role][language], organisationName(orgNumber)].filter(Boolean).join(', ')}`,
        ),
      ]

/** The examples of a rule, each judged by it, with what it says of the answer. What is known in all of them is told once. */
export const casesSection = ({ rule, words, examples }: Entry, language: Language): PageSection => {
  const { deviation: deviates, examples: title, inAll } = pageWords[language]
  const cases = examples.flatMap((example) => {
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
      facts: [...factsOf(example, language), ...(example.subject === undefined ? [] : askedAbout(finding, language))],
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
