import { rulePage, rulesPage } from '@samrad/mandate'
import { Problem } from '../http/problem.ts'
import { personal } from '../http/reading.ts'
import type { Route } from '../http/route.ts'
import { CataloguePage } from './view.ts'

/** Regelkatalogen: the pages of the rules, the same for everyone. */
export const ruleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/rules',
    access: 'reference',
    summary: { nb: 'Reglene, kapittel for kapittel', nn: 'Reglane, kapittel for kapittel', en: 'The rules by chapter' },
    answers: CataloguePage,
    handle: (c) => personal(c, rulesPage(c.get('language'))),
  },
  {
    method: 'GET',
    path: '/api/rules/{chapter}/{rule}',
    access: 'reference',
    summary: { nb: 'Siden om én regel', nn: 'Sida om éin regel', en: 'The page of one rule' },
    answers: CataloguePage,
    handle: (c) => {
      const page: CataloguePage | undefined = rulePage(
        `${c.req.param('chapter')}/${c.req.param('rule')}`,
        c.get('language'),
      )
      if (page === undefined) throw new Problem('not-found')
      return personal(c, page)
    },
  },
]
