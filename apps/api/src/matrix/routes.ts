import { atParameter, personal, pictureAsked } from '../http/reading.ts'
import type { Route } from '../http/route.ts'
import { answerSheet, xlsxType } from '../http/sheet.ts'
import type { World } from '../http/world.ts'
import { matrix } from './matrix.ts'
import { matrixSheet } from './matrix-sheet.ts'
import { Matrix } from './view.ts'

/** The matrix of the region. */
export const matrixRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    path: '/api/matrix',
    access: 'matrix',
    summary: { nb: 'Råd og virksomheter', nn: 'Råd og verksemder', en: 'Councils and institutions' },
    query: [atParameter],
    answers: Matrix,
    handle: async (c) => personal(c, matrix(await pictureAsked(c, world), c.get('language'))),
  },
  {
    method: 'GET',
    path: '/api/matrix.xlsx',
    access: 'matrix',
    summary: { nb: 'Matrisen som regneark', nn: 'Matrisa som rekneark', en: 'The matrix as a workbook' },
    query: [atParameter],
    gives: xlsxType,
    handle: async (c) => {
      const picture = await pictureAsked(c, world)
      const language = c.get('language')
      return answerSheet(c, `matrise-${picture.at}`, matrixSheet(matrix(picture, language), language))
    },
  },
]
