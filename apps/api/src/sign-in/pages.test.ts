import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type Site } from './sign-in.fixture.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const paths = [
  '/logg-inn',
  '/logg-inn?steg=sendt',
  '/logg-inn?steg=brukt',
  '/logg-inn?steg=ut',
  '/logg-inn/lenke',
  '/logg-inn/lenke?token=abc',
]
const languages = ['nb', 'nn', 'en']
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'no-inline-style': 'error' },
})

describe.each(languages)('in %s', (language) => {
  test.each(paths)('%s is valid, says its language and has no script', async (path) => {
    const answer = await site.send(path, { headers: { 'accept-language': language } })
    const text = await answer.text()
    expect([answer.status, answer.headers.get('content-language')]).toEqual([200, language])
    expect(text).toContain(`<html lang="${language}">`)
    expect(text).not.toContain('<script')
    const { results } = await validator.validateString(text)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
  })
})

test('the page of a link has exactly one button, in main', async () => {
  const text = await (await site.send('/logg-inn/lenke?token=abc')).text()
  const main = /<main>([^]*)<\/main>/.exec(text)?.[1] ?? ''
  expect(text.match(/<button/g)).toHaveLength(1)
  expect(main).toMatch(/<button type="submit">Logg inn<\/button>/)
  expect(main).not.toContain('<a ')
})

test('a token is written as text, whatever it holds', async () => {
  const text = await (await site.send(`/logg-inn/lenke?token=${encodeURIComponent('"><script>')}`)).text()
  expect(text).not.toContain('<script')
})

test('no page is kept by anyone on the way, and none is framed', async () => {
  for (const path of paths) {
    const { headers } = await site.send(path)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('referrer-policy')).toBe('same-origin')
  }
})

test('a language that is chosen follows the reader on', async () => {
  const answer = await site.send('/logg-inn/lenke?token=abc&lang=nn')
  expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^lang=nn; /)])
  expect(await answer.text()).toContain('/logg-inn/lenke?token=abc&amp;lang=en')
})
