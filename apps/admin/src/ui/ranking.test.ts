import { describe, expect, it } from 'vitest'
import { indexed, matched, ranked } from './ranking.ts'

const titles = (names: readonly string[], query: string) =>
  ranked(indexed(names.map((title) => ({ title }))), query).map(({ entry }) => entry.title)

const specialties = [
  'Fordøyelsessykdommer',
  'Øyesykdommer',
  'Øre-nese-halssykdommer',
  'Arbeidsmedisin',
  'Ålesund',
  'Anestesiologi',
]

describe('what answers a query', () => {
  it('begins with it before it holds it: «øye» is Øyesykdommer, then Fordøyelsessykdommer', () => {
    expect(titles(specialties, 'øye')).toEqual(['Øyesykdommer', 'Fordøyelsessykdommer'])
    expect(titles(specialties, 'ØYE')[0]).toBe('Øyesykdommer')
  })

  it('stands in Norwegian order: æ, ø, å come last', () => {
    expect(titles(['Ås', 'Øst', 'Ære', 'Zulu', 'Adam'], '')).toEqual(['Adam', 'Zulu', 'Ære', 'Øst', 'Ås'])
  })

  it('keeps å, ø and æ as letters of their own', () => {
    expect(titles(specialties, 'a')).not.toContain('Ålesund')
    expect(titles(specialties, 'å')).toEqual(['Ålesund'])
    expect(titles(specialties, 'oye')).toEqual([])
  })

  it('reads ä as æ, ö as ø and é as e', () => {
    expect(titles(['Sören Ärlig', 'André'], 'sør')).toEqual(['Sören Ärlig'])
    expect(titles(['André'], 'andre')).toEqual(['André'])
  })

  it('finds å whether it came as one character or two', () => {
    expect(titles(['A\u030Ase'], 'ås')).toHaveLength(1)
    expect(titles(['Åse'], 'a\u030As')).toHaveLength(1)
  })

  it('finds any word of a name by its beginning, and several words in any order', () => {
    expect(titles(['Kari Nordmann', 'Norunn Karlsen', 'Per Hansen'], 'nor')).toEqual([
      'Norunn Karlsen',
      'Kari Nordmann',
    ])
    expect(titles(['Kari Nordmann', 'Per Hansen'], 'nord kar')).toEqual(['Kari Nordmann'])
    expect(titles(['Øre-nese-halssykdommer'], 'hals')).toHaveLength(1)
  })

  it('finds by a key after every title', () => {
    const index = indexed([{ title: 'Sykehuset Innlandet', keys: ['SIHF'] }, { title: 'Sihvonen' }])
    expect(ranked(index, 'sih').map(({ entry, closeness }) => [entry.title, closeness])).toEqual([
      ['Sihvonen', 0],
      ['Sykehuset Innlandet', 2],
    ])
  })

  it('takes far less than 150 ms for 3,000 entries', () => {
    const index = indexed(
      Array.from({ length: 3000 }, (_, n) => ({ title: `Åse Nordmann ${n}`, keys: [`n${n}@example.org`] })),
    )
    const start = performance.now()
    expect(ranked(index, 'nord 299').filter(({ closeness }) => closeness < 2)).toHaveLength(11)
    expect(performance.now() - start).toBeLessThan(75)
  })
})

describe('the part in bold', () => {
  it.each([
    ['Revmatologirådet', 'rev', ['', 'Rev', 'matologirådet']],
    ['14/26 Revisjon', 'rev', ['14/26 ', 'Rev', 'isjon']],
    ['Fordøyelsessykdommer', 'øye', ['Ford', 'øye', 'lsessykdommer']],
    ['Kari Nordmann', 'nord kar', ['Kari ', 'Nord', 'mann']],
    ['Kari Nordmann', '', ['Kari Nordmann', '', '']],
    ['Kari Nordmann', 'xyz', ['Kari Nordmann', '', '']],
  ])('of %s for «%s»', (title, query, parts) => {
    expect(matched(title, query)).toEqual(parts)
  })
})
