import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Owner } from '@samrad/mandate'
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

const sessionWith = async (cookie: string): Promise<unknown> =>
  (await site.send('/api/session', { headers: { cookie } })).json()

const signedIn = async (): Promise<string> => cookieOf(await site.press(await site.link()))

test('a session stands when the server starts again on the same folder', async () => {
  const cookie = await signedIn()
  site = await site.again()
  expect(await sessionWith(cookie)).toMatchObject({ signedIn: true, email: 'admin@example.org' })
})

test('a session holds for six days and not for eight', async () => {
  const cookie = await signedIn()
  const day = 24 * 60 * 60 * 1000
  const begun = Date.now()
  vi.useFakeTimers({ toFake: ['Date'], now: begun + 6 * day })
  expect(await sessionWith(cookie)).toMatchObject({ signedIn: true })
  vi.setSystemTime(begun + 8 * day)
  expect(await sessionWith(cookie)).toMatchObject({ signedIn: false })
})

test('signing out ends the session where it lies, not only in the browser', async () => {
  const cookie = await signedIn()
  const answer = await site.send('/logg-ut', { method: 'POST', headers: { cookie } })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/logg-inn?steg=ut'])
  expect(answer.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^samrad=; Max-Age=0/))
  expect(await sessionWith(cookie)).toMatchObject({ signedIn: false })
})

test('signing out when nobody is signed in does no harm', async () => {
  expect((await site.send('/logg-ut', { method: 'POST' })).status).toBe(303)
})

test('one who is signed in is led past the form', async () => {
  const answer = await site.send('/logg-inn', { headers: { cookie: await signedIn() } })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/admin/'])
})

test('a cookie whose signature was changed is nobody', async () => {
  const cookie = await signedIn()
  expect(await sessionWith(cookie.replace(/\.[^.]{4}/, '.AAAA'))).toMatchObject({ signedIn: false })
})

describe('the cookie', () => {
  test('is out of reach for scripts and other sites', async () => {
    const [cookie] = (await site.press(await site.link())).headers.getSetCookie()
    expect(cookie).toMatch(/^samrad=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('is bound to the host over TLS', async () => {
    site = await site.again({ secure: true })
    const [cookie] = (await site.press(await site.link())).headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-samrad=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(await sessionWith(cookie?.split(';')[0] ?? '')).toMatchObject({ signedIn: true })
  })
})

describe('accounts', () => {
  const reader = {
    reader: 'reader',
    owner: Owner.make('helse-vest'),
    name: 'Ane Moe',
    email: 'ane.moe@example.org',
  } as const

  test('a reader reads for the region of the account', async () => {
    await site.signIn.keepAccount(reader)
    const link = await site.signIn.issueLink({ origin: '', email: 'Ane.Moe@Example.org' })
    const cookie = cookieOf(await site.press(link))
    expect(await sessionWith(cookie)).toMatchObject({ reader: 'reader', name: 'Ane Moe', region: { id: 'helse-vest' } })
  })

  test('an account that changes changes the sessions it has', async () => {
    await site.signIn.keepAccount(reader)
    const cookie = cookieOf(await site.press(await site.signIn.issueLink({ origin: '', email: reader.email })))
    await site.signIn.keepAccount({ ...reader, reader: 'administrator' })
    expect(await sessionWith(cookie)).toMatchObject({ reader: 'administrator' })
  })

  test('where an administrator is named, the demo’s has no way in, nor a session left', async () => {
    const cookie = await signedIn()
    site = await site.again({ administrator: 'Leder@example.org' })
    expect(await sessionWith(cookie)).toMatchObject({ signedIn: false })
    await expect(site.signIn.issueLink({ origin: '', email: 'admin@example.org' })).rejects.toThrow('no account')
    const named = cookieOf(await site.press(await site.link()))
    expect(await sessionWith(named)).toMatchObject({ reader: 'administrator', email: 'leder@example.org' })
  })
})

test('only the server’s own user can read what sign-in keeps', () => {
  const files = readdirSync(site.data).filter((name) => name.startsWith('sign-in'))
  expect(files).toEqual(expect.arrayContaining(['sign-in.db', 'sign-in.key']))
  for (const name of files) expect([name, statSync(join(site.data, name)).mode & 0o077]).toEqual([name, 0])
})
