import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { findingOf } from './run-examples.ts'

/** What a rule read, since when, what is missing and what can be done, told in a line for each of its examples. */
test.each(catalogue)('$rule.id finds in its examples what was agreed, to the last value', ({ rule, examples }) => {
  const told = examples.map((example) => {
    const { rule: _, subject, ...finding } = findingOf(rule, example) ?? { rule: 'none', subject: { id: 'none' } }
    return `${example.title.en}: ${subject.id} ${JSON.stringify(finding)}`
  })
  expect(told.join('\n')).toMatchSnapshot()
})
