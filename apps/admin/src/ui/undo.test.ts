import { expect, it } from 'vitest'
import { undoOf } from './undo.ts'

const council = '/api/councils/helse-soer-oest/samordningsraadet'

it('a consent that was recorded is withdrawn the same day', () => {
  const asked = { method: 'PUT', path: `${council}/holdings/h/consent`, body: { on: '2026-11-22', wording: 'w' } }
  expect(undoOf('give-consent', asked)).toEqual({
    method: 'DELETE',
    path: `${council}/holdings/h/consent?on=2026-11-22`,
  })
})

it('a meeting that was moved is moved back, and one that was cancelled is set again', () => {
  const path = `${council}/calendars/2027/dates/2027-02-11`
  expect(undoOf('move-date', { method: 'PUT', path, body: { to: '2027-02-12' } })).toEqual({
    method: 'PUT',
    path: `${council}/calendars/2027/dates/2027-02-12`,
    body: { to: '2027-02-11' },
  })
  expect(undoOf('cancel-date', { method: 'DELETE', path })).toEqual({
    method: 'POST',
    path: `${council}/calendars/2027/dates`,
    body: { date: '2027-02-11' },
  })
})

it('what no act puts back is not offered', () => {
  expect(undoOf('ask', { method: 'POST', path: `${council}/asks`, body: {} })).toBeUndefined()
})
