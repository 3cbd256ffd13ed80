import { columnIds, headerOf } from '@samrad/mandate'
import { isUnreadable, readRows, type Rows } from '@samrad/roster-file'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Opened, openApp } from '../app.fixture.ts'
import type { Matrix } from '../matrix/view.ts'
import type { ImportDone } from './view.ts'
import { committed, council, lines, tried } from './import.fixture.ts'

let app: Opened
beforeAll(async () => {
  app = await openApp()
  await committed<ImportDone>(app, await tried(app, lines.join('\n')))
})
afterAll(() => app.close())

const fetched = async (path: string): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly rows: Rows }> => {
  const response = await app.app.request(path, { headers: { authorization: 'administrator' } })
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.xlsx"$/u)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const rows = await readRows(bytes)
  if (isUnreadable(rows)) throw new Error(JSON.stringify(rows.faults))
  return { bytes, rows }
}

it.each(['nb', 'nn', 'en'])(
  'a council’s roster in %s is read again as a file that changes nothing',
  async (language) => {
    const { bytes, rows } = await fetched(`/api/councils/${council}/roster.xlsx?lang=${language}`)
    expect(rows.rows.length).toBeGreaterThan(30)
    const again = await tried(app, bytes, '')
    expect(again).toMatchObject({
      state: 'read',
      faults: [],
      plan: { counts: { new: 0, changed: 0, same: rows.rows.length, gone: 0 }, questions: [], differs: [] },
    })
  },
)

it('a roster to fill in has every column, and its example says nothing that cannot be read', async () => {
  const { bytes, rows } = await fetched('/api/imports/template.xlsx?lang=nn')
  expect(rows.columns).toEqual(columnIds.map((id) => headerOf(id, 'nn')))
  const dry = await tried(app, bytes, '')
  expect(dry.faults.map(({ text }) => text)).toEqual([expect.stringMatching(/^Rad 2: Plassen er alt holdt/u)])
})

it('the matrix as a file is what the matrix shows, row by row and word by word', async () => {
  const { rows } = await fetched('/api/matrix.xlsx')
  const { body } = await app.send<Matrix>('/api/matrix')
  const shown = body.groups.flatMap((group) =>
    group.rows.map(({ label, cells }) => [group.label, label, ...cells.map(({ word }) => word)]),
  )
  expect(rows.columns.slice(2, -3)).toEqual(body.columns.map(({ label }) => label))
  expect(rows.rows.map(({ cells }) => Object.values(cells).slice(0, -3))).toEqual(shown)
})
