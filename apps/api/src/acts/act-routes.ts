import type { ActName } from '@samrad/mandate'

/** Handlingens adresse: the method and path by which an act is asked for. */
export interface ActRoute {
  readonly act: ActName
  readonly method: 'POST' | 'PUT' | 'DELETE'
  /** `{region}/{council}` is the input's `council`; `{requirement}` and `{org}` its `seat`; every other name its own field. */
  readonly path: string
  /** Fields that stand in the path under another name than their own. */
  readonly named?: Readonly<Record<string, string>>
  /** The id that the server makes where the client leaves it out. */
  readonly makes?: 'holding' | 'person'
  /** False where the act begins its stream, so that there is no version to have seen. */
  readonly version?: false
}

const council = '/api/councils/{region}/{council}'
const holding = `${council}/holdings/{holding}`
const date = `${council}/calendars/{year}/dates/{date}`

/** Every act with its address; a new act is one line here. */
export const actRoutes: readonly ActRoute[] = [
  { act: 'establish-council', method: 'PUT', path: council, version: false },
  { act: 'appoint-holding', method: 'POST', path: `${council}/holdings`, makes: 'holding' },
  { act: 'record-holding', method: 'POST', path: `${council}/holdings/recorded`, makes: 'holding' },
  { act: 'endorse-holding', method: 'PUT', path: `${holding}/endorsement` },
  { act: 'delegate-authority', method: 'PUT', path: `${holding}/delegation` },
  { act: 'state-time', method: 'PUT', path: `${holding}/time` },
  { act: 'give-consent', method: 'PUT', path: `${holding}/consent` },
  { act: 'withdraw-consent', method: 'DELETE', path: `${holding}/consent` },
  { act: 'correct-role', method: 'PUT', path: `${holding}/role` },
  { act: 'end-holding', method: 'PUT', path: `${holding}/end` },
  { act: 'name-responsible-manager', method: 'PUT', path: `${council}/seats/{requirement}/manager` },
  { act: 'name-responsible-manager', method: 'PUT', path: `${council}/seats/{requirement}/{org}/manager` },
  { act: 'fix-calendar', method: 'PUT', path: `${council}/calendars/{year}` },
  { act: 'add-date', method: 'POST', path: `${council}/calendars/{year}/dates` },
  { act: 'move-date', method: 'PUT', path: date, named: { from: 'date' } },
  { act: 'cancel-date', method: 'DELETE', path: date },
  { act: 'state-deviation', method: 'PUT', path: `${council}/deviations/{norm}/{year}` },
  { act: 'ask', method: 'POST', path: `${council}/asks` },
  { act: 'register-person', method: 'POST', path: '/api/people', makes: 'person', version: false },
  {
    act: 'adopt-mandate-version',
    method: 'PUT',
    path: '/api/mandates/{owner}/{id}/versions/{version}',
    version: false,
  },
  { act: 'coordinate', method: 'POST', path: '/api/national/coordination' },
]
