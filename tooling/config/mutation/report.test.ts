import { expect, test } from 'vitest'
import { mutationReport } from './report.ts'

test('the report counts what was noticed, file by file, and names each change that was not', () => {
  const at = (line: number, from: number, to: number) => ({
    start: { line, column: from },
    end: { line, column: to },
  })
  const mutant = (status: string, replacement: string) => ({
    mutatorName: 'EqualityOperator',
    replacement,
    status,
    location: at(2, 5, 10),
  })
  const source = 'const a = 1\nif (a > 1) b()\n'
  const files = {
    'src/rules/x/two.ts': {
      source,
      mutants: [mutant('Killed', 'a < 1'), mutant('Survived', 'a >= 1'), mutant('Ignored', '')],
    },
    'src/rule/one.ts': {
      source,
      mutants: [mutant('Timeout', 'a < 1'), mutant('NoCoverage', 'a <= 1'), mutant('Killed', '')],
    },
    'src/rule/none.ts': { source, mutants: [mutant('Ignored', '')] },
  }
  expect(mutationReport({ files }).split('\n')).toEqual([
    '60.0 % of 5 changes noticed, 2 not.',
    '',
    ' 66.7 %  rule/one.ts',
    ' 50.0 %  rules/x/two.ts',
    '',
    'rule/one.ts:2 EqualityOperator: a > 1 → a <= 1',
    'rules/x/two.ts:2 EqualityOperator: a > 1 → a >= 1',
    '',
  ])
})
