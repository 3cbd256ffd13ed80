import { describe, expect, it } from 'vitest'
import { mandateOf } from '../mandates/mandates.ts'
import { regions } from '../mandates/regions/regions.ts'
import { CouncilId } from '../vocabulary/council-id.ts'
import { columnIds, headerOf } from './columns.ts'
import { readRoster } from './read-roster.ts'
import { bokmaal, samordning, sheetOf, wholeRoster } from './roster.fixture.ts'
import type { RosterCouncil } from './roster.ts'

const councils = [samordning]
const row = wholeRoster[0] ?? {}
const faultsOf = (cells: Readonly<Record<string, string>>) =>
  readRoster(sheetOf([{ ...row, ...cells }]), { councils }).faults

describe('a roster', () => {
  it('that is whole gives every holding on its seat, and no fault', () => {
    const { councils: read, people, faults } = readRoster(sheetOf(wholeRoster), { councils })
    expect(faults).toEqual([])
    expect(people).toHaveLength(36)
    expect(new Set(read[0]?.holdings.map(({ seat }) => seat)).size).toBe(36)
    expect(read[0]?.holdings.find((holding) => holding.row === 2)).toEqual({
      row: 2,
      person: 'person0@example.org',
      seat: 'helse-soer-oest/samordningsraadet/leder/993467049',
      party: 'institution',
      orgNumber: '993467049',
      role: 'leder',
      from: '2026-01-01',
      consentOn: '2026-01-15',
      endorsedBy: 'Klinikksjef Eksempel',
      endorsedOn: '2025-12-15',
      timeSetAside: true,
    })
  })

  it('says the same whatever the order of its rows', () => {
    const sheet = sheetOf([...wholeRoster, { ...row, fra: '31.02.2026' }, row])
    const read = readRoster(sheet, { councils })
    expect(readRoster({ ...sheet, rows: sheet.rows.toReversed() }, { councils })).toEqual(read)
    expect(read.faults.map(({ fault }) => fault)).toEqual(['no-such-date', 'seat-held'])
  })

  it('says the same with its headers and words in nynorsk and English', () => {
    const inBokmaal = readRoster(sheetOf([row]), { councils })
    for (const [language, party, role, time] of [
      ['nn', 'verksemd', 'leiar', 'ja'],
      ['en', 'institution', 'Leader', 'yes'],
    ] as const) {
      const columns = columnIds.map((id) => headerOf(id, language))
      const inBoth: Readonly<Record<string, string>> = { ...row, part: party, rolle: role, 'tid avsatt': time }
      const cells = Object.fromEntries(bokmaal.map((name, at) => [columns[at] ?? '', inBoth[name] ?? '']))
      expect(readRoster(sheetOf([cells], columns), { councils })).toEqual(inBokmaal)
    }
  })

  it('counts a blank beginning and end as open', () => {
    const { councils: read } = readRoster(sheetOf([{ ...row, fra: '' }]), { councils })
    expect(read[0]?.holdings[0]).toMatchObject({ from: '1900-01-01' })
    expect(read[0]?.holdings[0]).not.toHaveProperty('to')
  })

  it('knows an institution by its name alone, whatever the case, or by its number alone', () => {
    for (const cells of [
      { orgnr: '' },
      { orgnr: '', virksomhet: 'oslo universitetssykehus' },
      { virksomhet: '' },
      { orgnr: '993 467 049' },
    ]) {
      const read = readRoster(sheetOf([{ ...row, ...cells }]), { councils })
      expect(read.councils[0]?.holdings[0]?.orgNumber).toBe('993467049')
    }
  })

  it('lets two follow each other on a seat, and refuses two on the same day', () => {
    const follow = (fra: string) =>
      readRoster(
        sheetOf([
          { ...row, til: '31.05.2026' },
          { ...row, 'e-post': 'ny@example.org', rolle: 'delegert', fra },
        ]),
        { councils },
      )
    expect(follow('01.06.2026').faults).toEqual([])
    expect(follow('31.05.2026').faults).toEqual([{ fault: 'seat-held', row: 3, column: 'fra', otherRow: 2 }])
  })

  it.each<[string, Record<string, string>, object]>([
    ['no date', { fra: 'snart' }, { fault: 'unknown-date', column: 'fra', value: 'snart' }],
    [
      'a date that does not exist',
      { fra: '31.02.2026' },
      { fault: 'no-such-date', column: 'fra', value: '31.02.2026', suggestion: '26.02.2026' },
    ],
    [
      'an end before the beginning',
      { til: '31.12.2025' },
      { fault: 'ends-before-it-begins', column: 'til', value: '31.12.2025' },
    ],
    [
      'a consent withdrawn before it was given',
      { 'samtykke trukket': '2026-01-14' },
      { fault: 'withdrawn-before-given', column: 'samtykke trukket', value: '2026-01-14' },
    ],
    [
      'a party that is none',
      { part: 'virksomet' },
      { fault: 'unknown-party', column: 'part', value: 'virksomet', suggestion: 'virksomhet' },
    ],
    [
      'a role that is none',
      { rolle: 'leader of us' },
      { fault: 'unknown-role', column: 'rolle', value: 'leader of us' },
    ],
    [
      'a role nearly right',
      { rolle: 'delgert' },
      { fault: 'unknown-role', column: 'rolle', value: 'delgert', suggestion: 'delegert' },
    ],
    [
      'a role without a seat',
      { rolle: 'referent' },
      {
        fault: 'no-such-seat',
        column: 'rolle',
        value: 'referent',
        suggestion: 'leder, utdanningskoordinerende overlege',
      },
    ],
    [
      'a delegate outside an institution',
      { part: 'RHF', rolle: 'delegert' },
      { fault: 'delegate-outside-institution', column: 'rolle', norm: 'N045' },
    ],
    [
      'an org number with a wrong check digit',
      { orgnr: '993467048' },
      { fault: 'org-number', column: 'orgnr', value: '993467048' },
    ],
    [
      'an org number outside the region',
      { orgnr: '983974724' },
      { fault: 'org-number-outside', column: 'orgnr', value: '983974724' },
    ],
    [
      'another institution’s number',
      { orgnr: '983971636' },
      {
        fault: 'name-and-number-differ',
        column: 'orgnr',
        value: '983971636',
        suggestion: 'Akershus universitetssykehus HF',
      },
    ],
    [
      'an institution nearly right',
      { orgnr: '', virksomhet: 'Akershus universitetsykehus' },
      {
        fault: 'unknown-organisation',
        column: 'virksomhet',
        value: 'Akershus universitetsykehus',
        suggestion: 'Akershus universitetssykehus HF',
      },
    ],
    [
      'a wrong number and no name beside it',
      { orgnr: '993467048', virksomhet: '' },
      { fault: 'org-number', column: 'orgnr', value: '993467048' },
    ],
    ['no institution', { orgnr: '', virksomhet: '' }, { fault: 'missing-cell', column: 'virksomhet' }],
    ['no name', { navn: '' }, { fault: 'missing-cell', column: 'navn' }],
    ['no role', { rolle: '' }, { fault: 'missing-cell', column: 'rolle' }],
    [
      'no e-mail address',
      { 'e-post': 'kari(at)example' },
      { fault: 'email', column: 'e-post', value: 'kari(at)example' },
    ],
    ['neither yes nor no', { 'tid avsatt': 'litt' }, { fault: 'yes-or-no', column: 'tid avsatt', value: 'litt' }],
    [
      'another council',
      { råd: 'Samordningsrådt' },
      { fault: 'unknown-council', column: 'råd', value: 'Samordningsrådt', suggestion: 'samordningsrådet' },
    ],
    [
      'a decision',
      { 'forankret av': 'Vedtak i rådet 3/2026' },
      { fault: 'decision', column: 'forankret av', norm: 'N038' },
    ],
  ])('with %s is refused by row and column', (_, cells, fault) => {
    expect(faultsOf(cells)).toEqual([{ row: 2, ...fault }])
  })

  it('with a consent withdrawn and no day it was given has no consent, and no fault', () => {
    const { councils: read, faults } = readRoster(
      sheetOf([{ ...row, samtykke: '', 'samtykke trukket': '2026-05-01' }]),
      { councils },
    )
    expect(faults).toEqual([])
    expect(read[0]?.holdings[0]).not.toHaveProperty('consentOn')
  })

  it('with a national identity number anywhere is refused without repeating it', () => {
    for (const column of bokmaal) {
      const faults = faultsOf({ [column]: '01017012345' })
      expect(faults).toEqual([{ fault: 'identity-number', row: 2, column }])
      expect(JSON.stringify(faults)).not.toContain('01017012345')
    }
    const header = readRoster(sheetOf([row], [...bokmaal, '01017012345']), { councils })
    expect(header.faults).toEqual([{ fault: 'identity-number', row: 1, column: '16' }])
  })

  it('names an unknown column with the nearest known word, and leaves out one it is told to ignore', () => {
    const sheet = sheetOf([{ ...row, forankre: 'x', Telefon: '99887766' }], [...bokmaal, 'forankra dat', 'Telefon'])
    expect(readRoster(sheet, { councils }).faults).toEqual([
      { fault: 'unknown-column', row: 1, column: 'Telefon' },
      { fault: 'unknown-column', row: 1, column: 'forankra dat', suggestion: 'forankra dato' },
    ])
    expect(readRoster(sheet, { councils, ignoreColumns: ['telefon', 'Forankra dat'] }).faults).toEqual([])
  })

  it('with a column for decisions is answered with the norm', () => {
    const { faults } = readRoster(sheetOf([row], [...bokmaal, 'Vedtak']), { councils })
    expect(faults).toEqual([{ fault: 'decision', row: 1, column: 'Vedtak', norm: 'N038' }])
  })

  it('without a column it needs, or with one twice in two languages, is refused', () => {
    const { faults } = readRoster(sheetOf([], ['navn', 'name', 'rolle']), { councils })
    expect(faults).toEqual([
      { fault: 'same-column', row: 1, column: 'name', value: 'navn' },
      { fault: 'missing-column', row: 1, column: 'part' },
    ])
  })
})

describe('a roster of several councils', () => {
  const council = (owner: string, id: string): RosterCouncil => {
    const mandate = mandateOf(id)
    if (mandate === undefined) throw new Error(`no mandate ${id}`)
    const all = Object.values(regions)
    return {
      id: CouncilId.make(`${owner}/${id}`),
      mandate,
      regions: all.filter((own) => owner === 'nasjonal' || own.id === owner),
    }
  }
  const several = [samordning, council('helse-soer-oest', 'fim'), council('nasjonal', 'tka')]

  it('names the council of each row by id or name', () => {
    const names = ['Samordningsrådet', 'helse-soer-oest/fim', 'FIM-rådet', '']
    const sheet = sheetOf(
      names.map((råd, index) => ({
        ...row,
        råd,
        rolle: index === 0 ? 'leder' : 'representant',
        navn: `A${index}`,
        'e-post': '',
      })),
    )
    const read = readRoster(sheet, { councils: several })
    expect(read.councils.map((own) => [own.council.id, own.holdings.length])).toEqual([
      ['helse-soer-oest/samordningsraadet', 1],
      ['helse-soer-oest/fim', 2],
    ])
    expect(read.faults).toEqual([{ fault: 'missing-cell', row: 5, column: 'råd' }])
  })

  it('records holdings without a seat where the composition is not at hand, but no person twice', () => {
    const own = { ...row, råd: 'fim', rolle: 'representant' }
    const read = readRoster(sheetOf([own, { ...own, navn: 'En annen', 'e-post': 'annen@example.org' }, own]), {
      councils: several,
    })
    expect(read.councils[0]?.holdings.map(({ seat }) => seat)).toEqual([undefined, undefined, undefined])
    expect(read.faults).toEqual([{ fault: 'seat-held', row: 4, column: 'fra', otherRow: 2 }])
  })

  it('knows the region of a seat that is given to each', () => {
    const own = { råd: 'TKA', part: 'RHF', rolle: 'fagdirektør', navn: 'Kari Øvelse' }
    const read = readRoster(sheetOf([{ ...own, virksomhet: 'Helse Vest RHF' }, { ...own, orgnr: '991324968' }, own]), {
      councils: several,
    })
    expect(read.councils[0]?.holdings.map(({ seat }) => seat)).toEqual([
      'nasjonal/tka/fagdirektoer/983658725',
      'nasjonal/tka/fagdirektoer/991324968',
    ])
    expect(read.faults).toEqual([{ fault: 'missing-cell', row: 4, column: 'virksomhet' }])
  })

  it('refuses a region that it does not know where the seat is given to each', () => {
    const own = { råd: 'TKA', part: 'RHF', rolle: 'fagdirektør', navn: 'Kari Øvelse', virksomhet: 'Helse Tull' }
    expect(readRoster(sheetOf([own]), { councils: several }).faults).toEqual([
      { fault: 'unknown-organisation', row: 2, column: 'virksomhet', value: 'Helse Tull' },
    ])
  })
})

describe('a roster of a region with role titles of its own', () => {
  const north = regions['helse-nord']
  const own: RosterCouncil = { ...samordning, id: CouncilId.make('helse-nord/samordningsraadet'), regions: [north] }
  const [unn] = north.institutions
  const cells = { ...row, virksomhet: unn?.name ?? '', orgnr: unn?.orgNumber ?? '' }
  const readAs = (rolle: string, council = own) => readRoster(sheetOf([{ ...cells, rolle }]), { councils: [council] })

  it.each(['utdanningsansvarlig overlege', 'Utdanningsansvarleg overlege', 'utdanningskoordinerende overlege'])(
    'is read where it says «%s»',
    (rolle) => {
      const { councils: read, faults } = readAs(rolle)
      expect(faults).toEqual([])
      expect(read[0]?.holdings).toMatchObject([
        {
          role: 'utdanningskoordinerende-overlege',
          seat: 'helse-nord/samordningsraadet/uko/983974899',
        },
      ])
    },
  )

  it('suggests the region’s title, and tells by it which seats there are', () => {
    expect(readAs('utdanningsansvarlig overlge').faults).toMatchObject([
      { fault: 'unknown-role', suggestion: 'utdanningsansvarlig overlege' },
    ])
    expect(readAs('referent').faults).toMatchObject([
      { fault: 'no-such-seat', suggestion: 'leder, utdanningsansvarlig overlege' },
    ])
  })

  it('is not read so in another region', () => {
    const { faults } = readRoster(sheetOf([{ ...row, rolle: 'utdanningsansvarlig overlege' }]), { councils })
    expect(faults).toMatchObject([{ fault: 'unknown-role', value: 'utdanningsansvarlig overlege' }])
  })
})
