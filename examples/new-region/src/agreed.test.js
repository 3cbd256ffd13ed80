import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages, runExamplesOf } from '@samrad/mandate'
import { cases } from './cases.ts'
import { judge, own, tell } from './judge.ts'

for (const { title, at, council, rule, finds } of cases)
  void test(title, () => {
    const found = judge(council, at).filter((finding) => finding.rule === rule)
    const within = ({ answer, subject }) => `${answer} ${subject.id.slice(council.id.length + 1)}`.trim()
    assert.deepEqual(found.map(within), finds)
    for (const finding of found)
      for (const language of languages) assert.match(tell(finding, language, at).citation, /\s·\sN\d{3}$/u)
  })

for (const { rule, title, expected, got } of runExamplesOf(own))
  void test(`${rule}: ${title.nb}`, () => assert.equal(got, expected))
