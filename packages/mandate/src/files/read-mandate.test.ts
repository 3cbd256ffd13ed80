import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mandates } from '../mandates/mandates.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { languages } from '../vocabulary/text.ts'
import { changed } from './changed.fixture.ts'
import { holdsFor, spoilt } from './fuzz.fixture.ts'
import { anyMandateFile } from './mandates.fixture.ts'
import { readMandate } from './read-mandate.ts'
import { sayMandateFault } from './say-mandate-fault.ts'
import { writeMandate } from './write-mandate.ts'

const said = (input: unknown): readonly (readonly string[])[] =>
  (readMandate(input).faults ?? []).map((fault) => languages.map((language) => sayMandateFault(fault, language)))

const meetings = samordningsraadet.rules.findIndex(({ rule }) => rule === 'organisation/meetings-a-year')

describe('a mandate file', () => {
  test.each(mandates)('of $id is read back to the same mandate', (mandate) => {
    expect(readMandate(writeMandate(mandate))).toEqual({ mandate })
  })

  test('is read back to the same mandate, whatever it says', () => {
    fc.assert(
      fc.property(anyMandateFile(), (mandate) => {
        const text = writeMandate(mandate)
        expect(readMandate(text)).toEqual({ mandate })
        expect(readMandate(JSON.parse(text))).toEqual({ mandate })
      }),
    )
  })

  test('is one text for one mandate, whatever the order of its keys', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, own]) => [key, turned(own)]),
            )
          : value
    fc.assert(
      fc.property(anyMandateFile(), (mandate) => {
        const text = writeMandate(mandate)
        const { mandate: again } = readMandate(turned(JSON.parse(text)))
        expect(again && writeMandate(again)).toBe(text)
      }),
    )
  })

  test('may say where its JSON Schema is', () => {
    const text = writeMandate(samordningsraadet, { $schema: './mandate.schema.json' })
    expect(text.split('\n')[1]).toBe('  "$schema": "./mandate.schema.json",')
    expect(readMandate(text)).toEqual({ mandate: samordningsraadet })
  })

  test('may begin with the mark that some editors set', () => {
    expect(readMandate(`\uFEFF${writeMandate(samordningsraadet)}`)).toEqual({ mandate: samordningsraadet })
  })

  test('takes rules from the catalogue it is given', () => {
    const own = {
      id: 'own/rule',
      norms: ['N038'],
      scope: 'council',
      limits: { days: { least: 0, most: 1000, stricter: 'less' } },
    } as const
    const input = changed({ '/rules': [{ rule: 'own/rule', limits: { days: 3 } }] })
    expect(readMandate(input, [own]).mandate?.rules).toEqual([{ rule: 'own/rule', limits: { days: 3 } }])
    expect(readMandate(input).faults).toMatchObject([{ fault: 'unknown-rule', pointer: '/rules/0/rule' }])
  })
})

/** A refinement that the mandate could carry. */
const own = {
  region: 'helse-nord',
  mandate: 'samordningsraadet',
  version: samordningsraadet.version,
  steps: [{ step: 'add-rule', rule: 'composition/lis-has-seat', limits: { lisSeats: 1 } }],
} as const

describe('a fault is named with its place and in words:', () => {
  test.each([
    ['a rule taken away', [{ step: 'remove-rule', rule: 'organisation/calendar-is-fixed' }], 'laxer-without-reason'],
    ['a seat taken away', [{ step: 'remove-seat', requirement: 'uko' }], 'laxer-without-reason'],
    [
      'a limit the laxer way of what was set before it',
      [
        { step: 'add-rule', rule: 'composition/lis-has-seat', limits: { lisSeats: 3 } },
        { step: 'set-limit', rule: 'composition/lis-has-seat', limit: 'lisSeats', to: 2 },
      ],
      'laxer-without-reason',
    ],
    [
      'a limit that no way is stricter of',
      [{ step: 'set-limit', rule: 'organisation/meetings-a-year', limit: 'perYear', to: 6 }],
      'moved-without-reason',
    ],
  ] as const)('a refinement that says nothing of why is faulted, at the step: %s', (_, steps, fault) => {
    const at = `/refinedBy/0/steps/${steps.length - 1}`
    expect(readMandate(changed({ '/refinedBy': [{ ...own, steps }] })).faults).toMatchObject([{ fault, pointer: at }])
    const because = { laxer: { reason: { nb: 'Små råd.', nn: 'Små råd.', en: 'Small councils.' } } }
    const said = steps.map((step) => (step.step === 'add-rule' ? step : { ...step, ...because }))
    expect(readMandate(changed({ '/refinedBy': [{ ...own, steps: said }] })).faults).toBeUndefined()
  })

  test.each([
    [
      { '/shortname': 'x' },
      '/shortname: Feltet finnes ikke i et mandat. Mente du «shortName»?',
      '/shortname: Feltet finst ikkje i eit mandat. Meinte du «shortName»?',
      '/shortname: A mandate has no such field. Did you mean “shortName”?',
    ],
    [
      { '/composition/requirements/2/vara': true },
      '/composition/requirements/2/vara: Feltet finnes ikke i et mandat. Slett det.',
      '/composition/requirements/2/vara: Feltet finst ikkje i eit mandat. Slett det.',
      '/composition/requirements/2/vara: A mandate has no such field. Delete it.',
    ],
    [
      { '/name/nn': undefined },
      '/name/nn: Feltet mangler.',
      '/name/nn: Feltet manglar.',
      '/name/nn: The field is missing.',
    ],
    [
      { '/name/nn': ' ' },
      '/name/nn: Teksten er tom. Skriv den på dette språket.',
      '/name/nn: Teksten er tom. Skriv han på dette språket.',
      '/name/nn: The text is empty. Write it in this language.',
    ],
    [
      { '/source': ['A'] },
      '/source: Her skal det stå en tekst, ikke en liste.',
      '/source: Her skal det stå ein tekst, ikkje ei liste.',
      '/source: This must be a text, not a list.',
    ],
    [
      { '/inForce': 2026 },
      '/inForce: Her skal det stå en tekst, ikke «2026».',
      '/inForce: Her skal det stå ein tekst, ikkje «2026».',
      '/inForce: This must be a text, not “2026”.',
    ],
    [
      { '/$schema': null },
      '/$schema: Her skal det stå en tekst, ikke null.',
      '/$schema: Her skal det stå ein tekst, ikkje null.',
      '/$schema: This must be a text, not null.',
    ],
    [
      { '/inForce': '2026-02-30' },
      '/inForce: «2026-02-30» er ikke en dag som finnes. Skriv datoen som 2026-02-26.',
      '/inForce: «2026-02-30» er ikkje ein dag som finst. Skriv datoen som 2026-02-26.',
      '/inForce: “2026-02-30” is not a day that exists. Write the date as 2026-02-26.',
    ],
    [
      { '/level': 'regionalt' },
      '/level: Her kan det ikke stå «regionalt». Skriv en av disse: regional, cross-regional. Mente du «regional»?',
      '/level: Her kan det ikkje stå «regionalt». Skriv ein av desse: regional, cross-regional. Meinte du «regional»?',
      '/level: This cannot be “regionalt”. Write one of these: regional, cross-regional. Did you mean “regional”?',
    ],
    [
      { '/composition/kind': 'state' },
      '/composition/kind: Her kan det ikke stå «state». Skriv en av disse: stated, notAtHand, reading. Mente du «stated»?',
      '/composition/kind: Her kan det ikkje stå «state». Skriv ein av desse: stated, notAtHand, reading. Meinte du «stated»?',
      '/composition/kind: This cannot be “state”. Write one of these: stated, notAtHand, reading. Did you mean “stated”?',
    ],
    [
      { '/composition/kind': undefined },
      '/composition/kind: Feltet mangler.',
      '/composition/kind: Feltet manglar.',
      '/composition/kind: The field is missing.',
    ],
    [
      { '/composition/requirements/0/several': false },
      '/composition/requirements/0/several: Her kan det ikke stå «false». Skriv en av disse: true.',
      '/composition/requirements/0/several: Her kan det ikkje stå «false». Skriv ein av desse: true.',
      '/composition/requirements/0/several: This cannot be “false”. Write one of these: true.',
    ],
    [
      { '/composition/requirements/0/only': ['993467048'] },
      '/composition/requirements/0/only/0: «993467048» er ikke et organisasjonsnummer: ni sifre, der det siste er et kontrollsiffer.',
      '/composition/requirements/0/only/0: «993467048» er ikkje eit organisasjonsnummer: ni siffer, der det siste er eit kontrollsiffer.',
      '/composition/requirements/0/only/0: “993467048” is not an organisation number: nine digits, the last a check digit.',
    ],
    [
      { '/composition/requirements/0/norm': 'N999' },
      '/composition/requirements/0/norm: «N999» står ikke i normregisteret. Skriv normen som gir plassen.',
      '/composition/requirements/0/norm: «N999» står ikkje i normregisteret. Skriv norma som gir plassen.',
      '/composition/requirements/0/norm: “N999” is not in the norm register. Write the norm that gives the seat.',
    ],
    [
      { '/composition/requirements/0/norm': '44' },
      '/composition/requirements/0/norm: «44» er ikke nummeret på en norm. Skriv N og tre sifre, som N067.',
      '/composition/requirements/0/norm: «44» er ikkje nummeret på ei norm. Skriv N og tre siffer, som N067.',
      '/composition/requirements/0/norm: “44” is not the number of a norm. Write N and three digits, as N067.',
    ],
    [
      { '/composition/requirements/1/id': 'leder' },
      '/composition/requirements/1/id: To plasser heter «leder». Gi den ene et annet navn.',
      '/composition/requirements/1/id: To plassar heiter «leder». Gi den eine eit anna namn.',
      '/composition/requirements/1/id: Two seats are called “leder”. Give one of them another name.',
    ],
    [
      { '/id': 'Samordningsrådet' },
      '/id: «Samordningsrådet» kan bare ha små bokstaver a til z, sifre og enkle bindestreker.',
      '/id: «Samordningsrådet» kan berre ha små bokstavar a til z, siffer og enkle bindestrekar.',
      '/id: “Samordningsrådet” may only have lower-case letters a to z, digits and single hyphens.',
    ],
    [
      { '/rules/0/rule': 'organisation/meeting-a-year' },
      '/rules/0/rule: Regelen «organisation/meeting-a-year» finnes ikke. Mente du «organisation/meetings-a-year»?',
      '/rules/0/rule: Regelen «organisation/meeting-a-year» finst ikkje. Meinte du «organisation/meetings-a-year»?',
      '/rules/0/rule: There is no rule “organisation/meeting-a-year”. Did you mean “organisation/meetings-a-year”?',
    ],
    [
      { '/rules/0/rule': 'Møter i året' },
      '/rules/0/rule: «Møter i året» er ikke en regel. Skriv kapittel og navn, som composition/seat-is-held.',
      '/rules/0/rule: «Møter i året» er ikkje ein regel. Skriv kapittel og namn, som composition/seat-is-held.',
      '/rules/0/rule: “Møter i året” is not a rule. Write chapter and name, as composition/seat-is-held.',
    ],
    [
      { '/rules/0/rule': 'national/one-coordinates' },
      '/rules/0/rule: Regelen «national/one-coordinates» gjelder en region eller landet, ikke et råd. Den er alltid på; slett den herfra.',
      '/rules/0/rule: Regelen «national/one-coordinates» gjeld ein region eller landet, ikkje eit råd. Han er alltid på; slett han herifrå.',
      '/rules/0/rule: The rule “national/one-coordinates” is about a region or the nation, not a council. It is always on; delete it from here.',
    ],
    [
      { [`/rules/${meetings}/limits`]: undefined },
      `/rules/${meetings}/limits: Regelen trenger grensen «perYear». Skriv tallet.`,
      `/rules/${meetings}/limits: Regelen treng grensa «perYear». Skriv talet.`,
      `/rules/${meetings}/limits: The rule needs the limit “perYear”. Write the number.`,
    ],
    [
      { '/rules/0/limits': { days: 3 } },
      '/rules/0/limits/days: Regelen har ingen grense som heter «days». Slett den.',
      '/rules/0/limits/days: Regelen har inga grense som heiter «days». Slett ho.',
      '/rules/0/limits/days: The rule has no limit called “days”. Delete it.',
    ],
    [
      { '/rules/0/limits': {} },
      '/rules/0/limits: Her står det ingenting. Fyll ut, eller slett feltet.',
      '/rules/0/limits: Her står det ingenting. Fyll ut, eller slett feltet.',
      '/rules/0/limits: There is nothing here. Fill it in, or delete the field.',
    ],
    [
      { [`/rules/${meetings}/limits/perYear`]: -4 },
      `/rules/${meetings}/limits/perYear: «-4» er ikke en grense. En grense er et helt tall fra 0 og oppover.`,
      `/rules/${meetings}/limits/perYear: «-4» er ikkje ei grense. Ei grense er eit heilt tal frå 0 og oppover.`,
      `/rules/${meetings}/limits/perYear: “-4” is not a limit. A limit is a whole number from 0 and up.`,
    ],
    [
      { '/rules/1': { rule: 'family/mandate-is-published' } },
      '/rules/1/rule: Regelen «family/mandate-is-published» står to ganger. Behold den ene, med grensene som skal gjelde.',
      '/rules/1/rule: Regelen «family/mandate-is-published» står to gonger. Behald den eine, med grensene som skal gjelde.',
      '/rules/1/rule: The rule “family/mandate-is-published” stands twice. Keep one of them, with the limits that are to hold.',
    ],
    [
      { '/specialty': 'urologi' },
      '/specialty: Bare et spesialitetsråd har en spesialitet. Slett «urologi», eller sett rådstypen til specialty.',
      '/specialty: Berre eit spesialitetsråd har ein spesialitet. Slett «urologi», eller set rådstypen til specialty.',
      '/specialty: Only a specialty council has a specialty. Delete “urologi”, or set the kind to specialty.',
    ],
    [
      { '/kind': 'specialty', '/specialty': 'urolgi' },
      '/specialty: Spesialiteten «urolgi» finnes ikke. Mente du «urologi»?',
      '/specialty: Spesialiteten «urolgi» finst ikkje. Meinte du «urologi»?',
      '/specialty: There is no specialty “urolgi”. Did you mean “urologi”?',
    ],
    [
      { '/kind': 'specialty' },
      '/specialty: Feltet mangler.',
      '/specialty: Feltet manglar.',
      '/specialty: The field is missing.',
    ],
    [
      {
        '/refinedBy': [{ ...own, steps: [{ step: 'add-rule', rule: 'a/b' }] }],
      },
      '/refinedBy/0/steps/0/rule: Regelen «a/b» finnes ikke. Se hvilke som finnes i regelkatalogen.',
      '/refinedBy/0/steps/0/rule: Regelen «a/b» finst ikkje. Sjå kva som finst i regelkatalogen.',
      '/refinedBy/0/steps/0/rule: There is no rule “a/b”. See which there are in the rule catalogue.',
    ],
    [
      { [`/rules/${meetings}/limits/perYear`]: 4.5 },
      `/rules/${meetings}/limits/perYear: «4.5» er ikke en grense. En grense er et helt tall fra 0 og oppover.`,
      `/rules/${meetings}/limits/perYear: «4.5» er ikkje ei grense. Ei grense er eit heilt tal frå 0 og oppover.`,
      `/rules/${meetings}/limits/perYear: “4.5” is not a limit. A limit is a whole number from 0 and up.`,
    ],
    [
      { [`/rules/${meetings}/limits/perYear`]: 400 },
      `/rules/${meetings}/limits/perYear: Grensen kan ikke være 400. Skriv et helt tall fra 1 til 52.`,
      `/rules/${meetings}/limits/perYear: Grensa kan ikkje vere 400. Skriv eit heilt tal frå 1 til 52.`,
      `/rules/${meetings}/limits/perYear: The limit cannot be 400. Write a whole number from 1 to 52.`,
    ],
    [
      { '/composition/requirements/0/norm': 'N001' },
      '/composition/requirements/0/norm: Normen «N001» gir ingen plass i et råd. Skriv normen som gir plassen.',
      '/composition/requirements/0/norm: Norma «N001» gir ingen plass i eit råd. Skriv norma som gir plassen.',
      '/composition/requirements/0/norm: The norm “N001” gives no seat in a council. Write the norm that gives the seat.',
    ],
    [
      { '/refinedBy': [{ ...own, mandate: 'fkm' }] },
      '/refinedBy/0/mandate: Tilpasningen gjelder mandatet «fkm», ikke dette. Slett den, eller rett mandatet.',
      '/refinedBy/0/mandate: Tilpassinga gjeld mandatet «fkm», ikkje dette. Slett ho, eller rett mandatet.',
      '/refinedBy/0/mandate: The refinement is of the mandate “fkm”, not of this one. Delete it, or correct the mandate.',
    ],
    [
      { '/refinedBy': [{ ...own, version: '2027' }] },
      '/refinedBy/0/version: Den siste tilpasningen heter «2027», og det gjør ikke mandatets versjon. Skriv den samme versjonen begge steder.',
      '/refinedBy/0/version: Siste tilpassing heiter «2027», og det gjer ikkje versjonen av mandatet. Skriv same versjon begge stader.',
      '/refinedBy/0/version: The last refinement is called “2027”, and the mandate’s version is not. Write the same version in both places.',
    ],
  ] as const)('%j', (changes, ...words) => {
    expect(said(changed(changes))).toEqual([words])
  })

  test.each([
    ['', 'Filen er tom.', 'Fila er tom.', 'The file is empty.'],
    [
      '{\n  "id": "x",\n}',
      'Linje 3, tegn 1: Filen kan ikke leses som JSON. Se etter et komma, et anførselstegn eller en klamme som mangler eller er til overs.',
      'Linje 3, teikn 1: Fila kan ikkje lesast som JSON. Sjå etter eit komma, eit hermeteikn eller ein klamme som manglar eller er til overs.',
      'Line 3, character 1: The file cannot be read as JSON. Look for a comma, a quotation mark or a bracket that is missing or too many.',
    ],
    [
      '{ "rules": [{ "rule": "a", "limits": 1 }, { "rule": "b/c", "r\\u0075le": "d/e" }] }',
      '/rules/1/rule: Nøkkelen «rule» står to ganger. Slett den ene.',
      '/rules/1/rule: Nøkkelen «rule» står to gonger. Slett den eine.',
      '/rules/1/rule: The key “rule” stands twice. Delete one of them.',
    ],
    [
      '[]',
      'Her skal det stå et objekt, ikke en liste.',
      'Her skal det stå eit objekt, ikkje ei liste.',
      'This must be an object, not a list.',
    ],
  ] as const)('%j', (text, ...words) => {
    expect(said(text)).toEqual([words])
  })

  test('every one of them at once', () => {
    const faults =
      readMandate(changed({ '/foo': 1, '/name/nn': undefined, '/level': 3, '/adoptions': 'x' })).faults ?? []
    expect(faults.map(({ fault, pointer }) => `${fault} ${pointer}`)).toEqual([
      'unexpected /foo',
      'one-of /level',
      'missing /name/nn',
      'type /adoptions',
    ])
  })

  test('at a place that a JSON pointer finds, and with a value that stays on its line', () => {
    const value = { ...(changed({ '/level': 'a\u0007\nb' }) as object), 'a/b~c': 1 }
    expect(readMandate(value).faults).toMatchObject([
      { fault: 'unexpected', pointer: '/a~1b~0c' },
      { fault: 'one-of', pointer: '/level', value: 'a  b' },
    ])
  })

  test('a file too long to be a mandate is not parsed', () => {
    expect(readMandate('['.repeat(1_000_001)).faults).toEqual([{ fault: 'too-large', pointer: '', value: '1000000' }])
  })

  test('a key that every object has is a key like another', () => {
    expect(readMandate('{"__proto__":{}}').faults?.[0]).toMatchObject({ fault: 'unexpected', pointer: '/__proto__' })
    const text = writeMandate(samordningsraadet).replace('"perYear": 4', '"perYear": 4, "__proto__": 3')
    expect(readMandate(text).mandate).toBeUndefined()
  })
})

test('no spoilt mandate file crashes the reader, loses a key or is faulted without words', () => {
  const seen = { mandate: 0, faults: 0 }
  fc.assert(
    fc.property(spoilt, (text) => {
      seen[holdsFor(text)] += 1
    }),
    { numRuns: 1000 },
  )
  expect(seen.mandate).toBeGreaterThan(0)
  expect(seen.faults).toBeGreaterThan(500)
})
