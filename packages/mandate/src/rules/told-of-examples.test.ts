import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { findingOf } from './run-examples.ts'
import { sayFinding } from './say-finding.ts'

const names = { organisation: () => 'Ahus', council: () => 'LIS1-rådet', person: () => 'Kari Nordmann' }

/** Of an example, what its answer alone does not tell: the title, since when, and the acts that are offered. */
const told = (id: string, example: string): readonly (string | undefined)[] => {
  const entry = catalogue.find(({ rule }) => rule.id === id)
  const shown = entry?.examples.find(({ title }) => title.en === example)
  const finding = entry && shown && findingOf(entry.rule, shown)
  if (finding === undefined) return []
  const { title } = sayFinding(finding, 'nb', shown?.at ?? '', names)
  return [title, finding.since, ...finding.remedies.map(({ act }) => act)]
}

test.each([
  [
    'family/mandate-is-published',
    'Published only tomorrow',
    'Mandatet er ikke publisert: LIS1-rådet',
    '2026-11-23',
    'ask',
  ],
  [
    'prerequisites/mandate-is-known',
    'Sent, but not acknowledged',
    'Ikke kvittert for mandatet: Ahus, LIS1-rådet',
    '2026-11-22',
    'ask',
  ],
  [
    'prerequisites/mandate-is-known',
    'One institution does not acknowledge for another',
    'Ikke kvittert for mandatet: Ahus, LIS1-rådet',
    undefined,
    'ask',
  ],
  [
    'prerequisites/input-is-given',
    'The input came from another institution',
    'Innspill mangler fra leger i spesialisering: sak 3/2026, Ahus',
    '2026-11-23',
    'ask',
  ],
  [
    'prerequisites/input-is-given',
    'Senior physicians give input only tomorrow',
    'Innspill mangler fra overleger: sak 3/2026, Ahus',
    '2026-11-23',
    'ask',
  ],
  [
    'composition/issue-is-taken-further',
    'The deadline was yesterday',
    'Ikke tatt til linjen: sak 3/2026, Kari Nordmann, Ahus',
    '2026-11-23',
    'ask',
  ],
  [
    'composition/term-has-an-end',
    'The last day of the term, and nobody is reported',
    'Funksjonstiden går ut: Kari Nordmann, Ahus',
    '2025-11-30',
    'ask',
  ],
  [
    'composition/term-has-an-end',
    'Four years have passed, and the same person still sits',
    'Funksjonstiden er ute: Kari Nordmann, Ahus',
    '2026-03-01',
    'ask',
  ],
  ['composition/chair-is-elected', 'A chair without an election', 'Leder er ikke valgt: LIS1-rådet', undefined, 'ask'],
  [
    'composition/chair-is-elected',
    'A chair is elected, a deputy chair is not',
    'Nestleder er ikke valgt: LIS1-rådet',
    undefined,
    'ask',
  ],
  [
    'composition/lis-has-seat',
    'One of two',
    'Lege i spesialisering mangler i rådet: LIS1-rådet',
    undefined,
    'ask',
    'appoint-holding',
  ],
  ['composition/lis-has-seat', 'None sits', 'Lege i spesialisering mangler i rådet: LIS1-rådet', undefined, 'ask'],
  [
    'composition/lis-has-seat',
    'The composition has no such seat',
    'Lege i spesialisering mangler i rådet: LIS1-rådet',
    undefined,
    'ask',
  ],
  [
    'organisation/meeting-has-quorum',
    'One of four, against half',
    'For få til stede 22.11.2026: LIS1-rådet',
    '2026-11-22',
    'ask',
  ],
  [
    'organisation/notice-in-time',
    'Sent 13 days before',
    'Innkallingen til møtet 06.12.2026 kom for sent: LIS1-rådet',
    '2026-11-23',
  ],
  [
    'organisation/notice-in-time',
    'Sent only tomorrow',
    'Innkallingen til møtet 06.12.2026 er ikke sendt: LIS1-rådet',
    '2026-11-23',
    'ask',
  ],
  [
    'organisation/agenda-in-time',
    'Not sent, and the deadline was yesterday',
    'Saklisten til møtet 29.11.2026 er ikke sendt: LIS1-rådet',
    '2026-11-23',
    'ask',
  ],
  [
    'background/statement-is-impartial',
    'Declared only tomorrow',
    'Habilitet ikke erklært: Kari Nordmann, Ahus',
    '2026-11-23',
    'ask',
  ],
  ['national/quota-is-met', 'One from the region', 'Arbeidsgruppen mangler medlemmer: Ahus', undefined],
])('%s says of «%s»: %s, since %s', (rule, example, ...expected) => {
  expect(told(rule, example)).toEqual(expected)
})
