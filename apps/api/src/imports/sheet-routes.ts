import { type Language, parties, type Region, regions, roleTitle, writeRoster, type WrittenRow } from '@samrad/mandate'
import { rosterSheet } from '@samrad/roster-file'
import { importBasis } from '@samrad/store'
import { Problem } from '../http/problem.ts'
import type { Asked, Route } from '../http/route.ts'
import { answerSheet, xlsxType } from '../http/sheet.ts'
import type { World } from '../http/world.ts'

const regionOf = (c: Asked): Region => {
  const owner = c.get('session')?.owner
  const region = Object.values(regions).find(({ id }) => id === owner)
  if (region === undefined) throw new Problem('not-found')
  return region
}

/** A made-up row that shows how the columns are filled in. */
const example = (region: Region, language: Language): WrittenRow => ({
  council: 'samordningsraadet',
  organisation: region.institutions[0]?.name ?? '',
  orgNumber: region.institutions[0]?.orgNumber ?? '',
  party: parties.institution[language],
  role: roleTitle(region, 'leder', language),
  name: 'Kari Eksempel',
  email: 'kari.eksempel@example.org',
  from: '2026-01-01',
  consentOn: '2026-01-15',
  endorsedBy: 'Ola Eksempel',
  endorsedOn: '2025-12-15',
  timeSetAside: language === 'en' ? 'yes' : 'ja',
})

/** The roster as a file: an empty one to fill in, and a council's own, which read again changes nothing. */
export const rosterSheetRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    path: '/api/imports/template.xlsx',
    access: 'import',
    summary: { nb: 'En roster å fylle ut', nn: 'Ein roster å fylle ut', en: 'A roster to fill in' },
    gives: xlsxType,
    handle: (c) => {
      const language = c.get('language')
      return answerSheet(c, 'roster', rosterSheet('Roster', [example(regionOf(c), language)], language))
    },
  },
  {
    method: 'GET',
    path: '/api/councils/{region}/{council}/roster.xlsx',
    access: 'council',
    summary: { nb: 'Rådets roster', nn: 'Rosteren til rådet', en: 'The council’s roster' },
    gives: xlsxType,
    handle: async (c) => {
      const [language, region] = [c.get('language'), regionOf(c)]
      const at = world.today()
      const basis = await world.run(importBasis(region, at))
      const id = `${c.req.param('region')}/${c.req.param('council')}`
      const documents = new Map(basis.documents.map((own) => [own.id as string, own]))
      const councils = basis.councils.flatMap((own) => {
        const document = own.id === id ? documents.get(own.id) : undefined
        return document ? [{ ...own, document }] : []
      })
      const [found] = councils
      if (found === undefined) throw new Problem('not-found')
      const { people, words } = basis
      const rows = writeRoster({ councils, people, at, language, open: ({ ref }) => words.get(ref) ?? undefined })
      return answerSheet(
        c,
        `${c.req.param('council')}-${at}`,
        rosterSheet(found.mandate.shortName[language], rows, language),
      )
    },
  },
]
