import type { Language } from '@samrad/mandate'
import type { Asked, Route } from '../http/route.ts'
import { openApi } from './document.ts'
import type { Document } from './documented.ts'
import { documentationPage } from './page.ts'
import { documentationStyle } from './style.ts'

/** The documentation of the routes given, and of its own. */
export const documentationRoutes = (described: readonly Route[]): readonly Route[] => {
  const made = new Map<Language, Promise<Document>>()
  const documentIn = (c: Asked): Promise<Document> => {
    const language = c.get('language')
    const known = made.get(language) ?? openApi([...described, ...own], language)
    made.set(language, known)
    return known
  }
  const headers = { 'cache-control': 'public, no-cache', vary: 'accept-language, cookie' }
  const own: readonly Route[] = [
    {
      method: 'GET',
      path: '/openapi.json',
      access: 'documentation',
      summary: { nb: 'Dette dokumentet', nn: 'Dette dokumentet', en: 'This document' },
      handle: async (c) => c.json(await documentIn(c), 200, headers),
    },
    {
      method: 'GET',
      path: '/docs',
      access: 'documentation',
      summary: { nb: 'Dokumentet som side', nn: 'Dokumentet som side', en: 'The document as a page' },
      gives: 'text/html',
      handle: async (c) => c.html(documentationPage(await documentIn(c), c.get('language')), 200, headers),
    },
    {
      method: 'GET',
      path: '/docs.css',
      access: 'documentation',
      hidden: true,
      summary: { nb: 'Sidens stil', nn: 'Stilen til sida', en: 'The page’s style' },
      handle: (c) =>
        c.body(documentationStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
    },
  ]
  return own
}
