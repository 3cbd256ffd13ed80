import { expect, test } from 'vitest'
import type { NormId } from '../sources/register.ts'
import { isoDate } from '../vocabulary/iso-date.ts'
import type { AnswerKind, Finding } from './finding.ts'
import { byGravity, isOpen } from './gravity.ts'

const finding = (norm: NormId, answer: AnswerKind, since?: string): Finding => ({
  rule: 'composition/seat-is-held',
  norm,
  answer,
  subject: { kind: 'nation', id: 'nasjonal' },
  values: {},
  remedies: [],
  ...(since !== undefined && { since: isoDate(since) }),
})

/** A norm of each force (never, must, rule, may, fact), and within one force each answer and how long it has lasted. */
const gravest: readonly Finding[] = [
  finding('N038', 'unknown'),
  finding('N031', 'falls-short', '2026-01-01'),
  finding('N031', 'falls-short', '2026-01-02'),
  finding('N031', 'falls-short'),
  finding('N031', 'unknown', '2020-01-01'),
  finding('N031', 'met'),
  finding('N031', 'not-applicable'),
  finding('N067', 'falls-short', '2020-01-01'),
  finding('N045', 'falls-short', '2020-01-01'),
  finding('N001', 'falls-short', '2020-01-01'),
]

test('findings stand gravest first: by force, then answer, then how long it has lasted', () => {
  expect(gravest.toReversed().toSorted(byGravity)).toEqual(gravest)
  for (const [index, one] of gravest.entries())
    for (const [place, other] of gravest.entries())
      expect(Math.sign(byGravity(one, other))).toBe(Math.sign(index - place))
})

test('what falls short or is not known asks something of someone, the rest does not', () => {
  const open = (['falls-short', 'unknown', 'met', 'not-applicable'] as const).map((answer) =>
    isOpen(finding('N031', answer)),
  )
  expect(open).toEqual([true, true, false, false])
})
