import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { cookieOf, openSite, type Site } from './sign-in.fixture.ts'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(async () => {
  vi.useRealTimers()
  await site.close()
})

const minutesFrom = (start: number, minutes: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: start + minutes * 60_000 })
}

describe('a link signs in once', () => {
  test('the button leads to the screens, signed in as the one the link is for', async () => {
    const answer = await site.press(await site.link())
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/'])
    const session = await site.send('/api/session', { headers: { cookie: cookieOf(answer) } })
    expect(await session.json()).toMatchObject({ signedIn: true, reader: 'administrator', name: 'Marte Lien' })
  })

  test('the second press is told so kindly, and gets no session', async () => {
    const link = await site.link()
    await site.press(link)
    const answer = await site.press(link)
    expect(cookieOf(answer)).toBe('')
    const page = await site.send(answer.headers.get('location') ?? '')
    const text = await page.text()
    expect(text).toContain('Lenken er brukt eller for gammel')
    expect(text).toContain('Send lenke')
  })

  test('of five presses at the same time one gets in', async () => {
    const link = await site.link()
    const answers = await Promise.all(Array.from({ length: 5 }, () => site.press(link)))
    expect(answers.map(cookieOf).filter(Boolean)).toHaveLength(1)
  })

  test('a token that was never made gets no further than an old one', async () => {
    const answer = await site.press('/logg-inn/lenke?token=never')
    expect(answer.headers.get('location')).toBe('/logg-inn?steg=brukt')
  })
})

test('looking at a link any number of times does not use it up', async () => {
  const link = await site.link()
  for (const method of ['GET', 'HEAD', 'GET']) {
    const page = await site.send(link, { method })
    expect(page.status).toBe(200)
    expect(cookieOf(page)).toBe('')
  }
  expect(cookieOf(await site.press(link))).not.toBe('')
})

test('a link holds for fourteen minutes and not for sixteen', async () => {
  const [first, second] = [await site.link(), await site.link()]
  const made = Date.now()
  minutesFrom(made, 14)
  expect(cookieOf(await site.press(first))).not.toBe('')
  minutesFrom(made, 16)
  expect(cookieOf(await site.press(second))).toBe('')
})

test('what lies in the database cannot be pressed', async () => {
  const token = (await site.link()).split('token=')[1] ?? ''
  const database = new DatabaseSync(join(site.data, 'sign-in.db'), { readOnly: true })
  const rows = JSON.stringify(database.prepare('select * from verification').all())
  database.close()
  expect(rows).toContain('magic-link')
  expect(rows).not.toContain(token)
})

describe('another site cannot press', () => {
  test.each(['/logg-inn', '/logg-inn/lenke', '/logg-ut'])('%s refuses a form from elsewhere', async (path) => {
    const token = (await site.link()).split('token=')[1] ?? ''
    const form = { token, email: 'admin@example.org' }
    for (const headers of [
      { origin: 'https://elsewhere.example.org' },
      { origin: 'null' },
      { origin: 'https://elsewhere.example.org', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example.org', 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await site.send(path, { form, headers })
      expect(answer.status).toBe(403)
    }
    expect(site.printed).toEqual([])
    expect(cookieOf(await site.press(`?token=${token}`))).not.toBe('')
  })

  test('what is not a form is refused before it is read', async () => {
    const headers = { 'content-type': 'application/json', origin: 'https://elsewhere.example.org' }
    for (const path of ['/logg-inn', '/logg-inn/lenke'])
      expect((await site.send(path, { method: 'POST', headers })).status).toBe(415)
  })
})

test('the library’s own addresses are not on the net', async () => {
  const token = (await site.link()).split('token=')[1] ?? ''
  for (const path of [`/api/auth/magic-link/verify?token=${token}`, '/api/auth/get-session', '/api/auth/ok'])
    expect((await site.send(path)).status).toBe(404)
})

test('a link is made only for an account', async () => {
  const asked = { origin: site.origin, email: 'ukjent@example.org' }
  await expect(site.signIn.issueLink(asked)).rejects.toThrow('ukjent@example.org has no account')
})
