import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { postOf } from './mail.ts'
import { cookieOf, openSite, type Site } from './sign-in.fixture.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  vi.useRealTimers()
  for (const end of ends.splice(0).toReversed()) await end()
})

const opened = async (...setup: Parameters<typeof openSite>): Promise<Site> => {
  const site = await openSite(...setup)
  ends.push(site.close)
  return site
}

/** A mail server on this machine that keeps what it is given. */
const mailServer = async () => {
  const letters: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream, (error, letter) => {
        if (letter) letters.push(letter)
        done(error)
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  ends.push(() => new Promise((closed) => server.close(closed)))
  return { letters, smtp: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` }
}

const ask = (site: Site, email: string, headers: Record<string, string> = {}): Promise<Response> =>
  site.send('/logg-inn', { form: { email }, headers })

const from = 'Samråd <samrad@example.org>'

describe('a link by e-mail', () => {
  test('reaches the address as the account has it, and its link signs in', async () => {
    const { letters, smtp } = await mailServer()
    const site = await opened({ smtp, from })
    await ask(site, 'Admin@example.org')
    await vi.waitFor(() => expect(letters).toHaveLength(1), 5000)
    const [letter] = letters
    expect(letter?.to).toMatchObject({ text: 'admin@example.org' })
    expect(letter?.from?.text).toContain('samrad@example.org')
    expect(letter?.subject).toBe('Lenke til Samråd')
    const link = /http\S+/.exec(letter?.text ?? '')?.[0] ?? ''
    expect(link.startsWith(`${site.origin}/logg-inn/lenke?token=`)).toBe(true)
    expect(cookieOf(await site.press(link))).not.toBe('')
    expect(site.printed).toEqual([])
  })

  test.each([
    ['nn', 'Lenkje til Samråd', 'kan brukast éin gong'],
    ['en', 'Link to Samråd', 'can be used once'],
  ])('is written in the language of the one who asks: %s', async (language, subject, words) => {
    const { letters, smtp } = await mailServer()
    const site = await opened({ smtp, from })
    await ask(site, 'admin@example.org', { 'accept-language': language })
    await vi.waitFor(() => expect(letters).toHaveLength(1), 5000)
    expect(letters[0]?.subject).toBe(subject)
    expect(letters[0]?.text).toContain(words)
  })

  test('that cannot be sent is reported, and the answer is the same', async () => {
    const site = await opened({ smtp: 'smtp://127.0.0.1:1', from })
    const answer = await ask(site, 'admin@example.org')
    expect(answer.headers.get('location')).toBe('/logg-inn?steg=sendt')
    await vi.waitFor(() => expect(site.reported).toHaveLength(1), 5000)
  })

  test('needs a sender before the server starts', () => {
    expect(() => postOf({ smtp: 'smtp://127.0.0.1:1', print: () => {} })).toThrow('no sender')
  })
})

test('where there is no mail server the link is printed, and the page says so', async () => {
  const site = await opened()
  const answer = await ask(site, 'admin@example.org')
  await vi.waitFor(() => expect(site.printed).toHaveLength(1))
  const page = await site.send(answer.headers.get('location') ?? '')
  expect(await page.text()).toContain('sender ikke e‑post')
  expect(cookieOf(await site.press(site.printed[0] ?? ''))).not.toBe('')
})

test('an unknown address gets the same answer as a known one, and no letter', async () => {
  const { letters, smtp } = await mailServer()
  const site = await opened({ smtp, from })
  const seen = async (email: string) => {
    const answer = await ask(site, email)
    const headers = [...answer.headers].filter(([name]) => name !== 'date')
    return { status: answer.status, headers, text: await answer.text() }
  }
  const unknown = await seen('ukjent@example.org')
  expect(unknown).toEqual(await seen('admin@example.org'))
  await vi.waitFor(() => expect(letters).toHaveLength(1), 5000)
  expect(letters.map(({ to }) => to)).toMatchObject([{ text: 'admin@example.org' }])
})

test('what is no address is pointed out, and what was written stands', async () => {
  const site = await opened()
  const answer = await ask(site, 'kari"<b>@')
  expect(answer.status).toBe(422)
  const text = await answer.text()
  expect(text).toContain('Dette er ikke en hel e‑postadresse')
  expect(text).toContain('value="kari&quot;&lt;b&gt;@"')
})

describe('many requests from one place', () => {
  const tries = async (site: Site, count: number, headers?: (index: number) => Record<string, string>) => {
    const statuses: number[] = []
    for (let index = 0; index < count; index += 1)
      statuses.push((await ask(site, 'admin@example.org', headers?.(index))).status)
    return statuses
  }

  test('are asked to wait, and let through when the minute is over', async () => {
    const site = await opened()
    expect(await tries(site, 5)).toEqual([303, 303, 303, 303, 303])
    const answer = await ask(site, 'admin@example.org')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60'])
    expect(await answer.text()).toContain('Vent ett minutt')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
    expect(await tries(site, 1)).toEqual([303])
  })

  test('are not told apart by what the client says of itself', async () => {
    const site = await opened()
    const forged = (index: number) => ({ 'x-forwarded-for': `192.0.2.${index}`, 'x-samrad-client': `192.0.2.${index}` })
    expect((await tries(site, 6, forged)).at(-1)).toBe(429)
  })

  test('are told apart behind a proxy that is believed', async () => {
    const site = await opened({ proxies: ['127.0.0.1'] })
    expect((await tries(site, 7, (index) => ({ 'x-forwarded-for': `192.0.2.${index}` }))).at(-1)).toBe(303)
    expect((await tries(site, 6, (index) => ({ 'x-forwarded-for': `192.0.2.${index}, 198.51.100.7` }))).at(-1)).toBe(
      429,
    )
  })

  test('cannot try tokens without end', async () => {
    const site = await opened()
    const answers: number[] = []
    for (let index = 0; index < 21; index += 1) answers.push((await site.press(`?token=guess${index}`)).status)
    expect(answers.at(-2)).toBe(303)
    expect(answers.at(-1)).toBe(429)
  })
})
