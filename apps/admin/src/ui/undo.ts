import type { RemedyView } from '@samrad/api'

/** What was sent to do an act. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly body?: unknown
}

type Body = Readonly<Record<string, unknown>>

const dateIn = (path: string): string => /\/dates\/([\d-]+)/.exec(path)?.[1] ?? ''
const calendarOf = (path: string): string => path.replace(/\/dates\/.*$/, '')

/**
 * The act that puts back what an act did, where one does: nothing is struck from the journal, so what is undone is
 * done again the other way. The days in the query and the body are the same days.
 */
const backs: { readonly [Name in RemedyView['act']]?: (asked: Asked, body: Body) => Asked } = {
  'give-consent': ({ path }, { on }) => ({ method: 'DELETE', path: `${path}?on=${String(on)}` }),
  'cancel-date': ({ path }) => ({
    method: 'POST',
    path: `${calendarOf(path)}/dates`,
    body: { date: dateIn(path) },
  }),
  'move-date': ({ path }, { to }) => ({
    method: 'PUT',
    path: `${calendarOf(path)}/dates/${String(to)}`,
    body: { to: dateIn(path) },
  }),
}

/** How to undo what was asked for; nothing where no act puts it back. */
export const undoOf = (act: RemedyView['act'], asked: Asked): Asked | undefined =>
  backs[act]?.(asked, (asked.body ?? {}) as Body)
