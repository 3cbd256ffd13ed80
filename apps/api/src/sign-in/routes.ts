import type { Language, Text } from '@samrad/mandate'
import { getConnInfo } from '@hono/node-server/conninfo'
import { html } from 'hono/html'
import { setCookie } from 'hono/cookie'
import type { Asked, Route } from '../http/route.ts'
import { Problem } from '../http/problem.ts'
import { type Auth, clientHeader } from './auth.ts'
import { askForm, signInPage, useForm } from './page.ts'
import { signInStyle } from './style.ts'
import { words } from './words.ts'

/** What the pages are built from. */
export interface SignInParts {
  readonly auth: Auth
  /** Whether the client's address stands in `x-forwarded-for`, put there by a proxy that is believed. */
  readonly behindProxy: boolean
  /** Whether links go by e-mail. */
  readonly sends: boolean
}

type Body = ReturnType<typeof html>

const headers = { 'cache-control': 'no-store', vary: 'accept-language, cookie' }

const addressIn =
  (c: Asked) =>
  (language: Language): string => {
    const url = new URL(c.req.url)
    if (c.req.method !== 'GET') url.search = ''
    url.searchParams.set('lang', language)
    return `${url.pathname}${url.search}`
  }

const show = (c: Asked, title: Text, body: Body, status: 200 | 422 | 429 = 200): Response | Promise<Response> => {
  const language = c.get('language')
  // The choice follows the reader through the redirects and into the screens, which read the same cookie.
  if (c.req.query('lang') === language) setCookie(c, 'lang', language, { maxAge: 31_536_000, sameSite: 'Lax' })
  const page = signInPage({ title, language, here: addressIn(c), body })
  return c.html(page, status, { ...headers, 'content-language': language })
}

/** A form that was sent; anything else is refused, since the check of its origin covers forms. */
const field = async (c: Asked, name: string): Promise<string> => {
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(c.req.header('content-type') ?? ''))
    throw new Problem('media')
  const value = (await c.req.parseBody())[name]
  return typeof value === 'string' ? value.trim() : ''
}

const clientOf = (c: Asked, behindProxy: boolean): string => {
  const { address = '' } = getConnInfo(c).remote
  const forwarded = behindProxy ? c.req.header('x-forwarded-for') : undefined
  return forwarded === undefined ? address : `${forwarded}, ${address}`
}

/** Innloggingens ruter: GET shows, POST acts. */
export const signInRoutes = ({ auth, behindProxy, sends }: SignInParts): readonly Route[] => {
  const ask = (c: Asked, path: string, init: RequestInit = {}): Promise<Response> =>
    auth.ask(path, {
      ...init,
      headers: {
        [clientHeader]: clientOf(c, behindProxy),
        'user-agent': c.req.header('user-agent') ?? '',
        ...init.headers,
      },
    })
  const wait = (c: Asked) => {
    const language = c.get('language')
    c.header('retry-after', '60')
    return show(
      c,
      words.wait,
      html`<p>${words.waitLead[language]}</p>
        <p><a href="/logg-inn">${words.again[language]}</a></p>`,
      429,
    )
  }
  const oldLink = (c: Asked) => {
    const language = c.get('language')
    return show(
      c,
      words.old,
      html`<p>${words.oldLead[language]}</p>
        ${askForm(language)}`,
    )
  }
  const own = { access: 'sign-in', hidden: true, limit: 2 ** 14, summary: words.signIn } as const
  return [
    {
      ...own,
      method: 'GET',
      path: '/logg-inn',
      handle: (c) => {
        if (c.get('session') !== null) return c.redirect('/admin/')
        const language = c.get('language')
        const step = c.req.query('steg')
        if (step === 'brukt') return oldLink(c)
        if (step === 'sendt')
          return show(
            c,
            words.sent,
            html`<p>${words.sentLead[language]}</p>
              <p>${(sends ? words.sentHelp : words.noMail)[language]}</p>
              <p><a href="/logg-inn">${words.another[language]}</a></p>`,
          )
        return show(
          c,
          words.signIn,
          html`${step === 'ut' && html`<p class="note" role="status">${words.signedOut[language]}</p>`}
            <p>${words.lead[language]}</p>
            ${askForm(language)}`,
        )
      },
    },
    {
      ...own,
      method: 'POST',
      path: '/logg-inn',
      handle: async (c) => {
        const language = c.get('language')
        const email = await field(c, 'email')
        const { status } = await ask(c, '/sign-in/magic-link', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email, metadata: { language } }),
        })
        if (status === 429) return wait(c)
        if (status === 200) return c.redirect('/logg-inn?steg=sendt', 303)
        if (status !== 400) throw new Problem('broken')
        return show(
          c,
          words.signIn,
          html`<p>${words.lead[language]}</p>
            ${askForm(language, email)}`,
          422,
        )
      },
    },
    {
      ...own,
      method: 'GET',
      path: '/logg-inn/lenke',
      handle: (c) => {
        const language = c.get('language')
        const token = c.req.query('token') ?? ''
        if (token === '') return oldLink(c)
        return show(
          c,
          words.confirm,
          html`<p>${words.confirmLead[language]}</p>
            ${useForm(language, token)}`,
        )
      },
    },
    {
      ...own,
      method: 'POST',
      path: '/logg-inn/lenke',
      handle: async (c) => {
        const used = new URLSearchParams({ token: await field(c, 'token') })
        const answer = await ask(c, `/magic-link/verify?${used.toString()}`)
        if (answer.status === 429) return wait(c)
        if (answer.status >= 500) throw new Problem('broken')
        for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
        return c.redirect(answer.status === 200 ? '/admin/' : '/logg-inn?steg=brukt', 303)
      },
    },
    {
      ...own,
      method: 'POST',
      path: '/logg-ut',
      handle: async (c) => {
        const answer = await auth.signOut(c.req.raw.headers)
        for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
        return c.redirect('/logg-inn?steg=ut', 303)
      },
    },
    {
      ...own,
      method: 'GET',
      path: '/logg-inn.css',
      handle: (c) =>
        c.body(signInStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
    },
  ]
}
