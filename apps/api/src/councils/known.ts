import {
  isIsoDate,
  isoDate,
  type KnownUntil,
  type Language,
  longDate,
  mandateOnOrFirst,
  type Text,
} from '@samrad/mandate'
import { councilKnownAt, endOfDay, type KnownCouncil } from '@samrad/store'
import { fieldFault } from '../http/faults.ts'
import { Problem } from '../http/problem.ts'
import type { Asked, QueryParameter } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { judgeCouncil, type JudgedCouncil, type Picture } from './picture.ts'
import type { CouncilPage } from './view.ts'

/** The parameter that asks for what was known then, and not for what is known now. */
export const knownParameter: QueryParameter = {
  name: 'known',
  about: {
    nb: 'Bare det som var kjent ved slutten av denne dagen, som 2026-10-01, eller ved denne posisjonen i loggen, som 120',
    nn: 'Berre det som var kjent då denne dagen var slutt, som 2026-10-01, eller ved denne posisjonen i loggen, som 120',
    en: 'Only what was known at the end of this day, as 2026-10-01, or at this position of the log, as 120',
  },
}

/** Until when what is asked for was to be known; nothing where it is not asked. */
export const knownAsked = (c: Asked): KnownUntil | undefined => {
  const known = c.req.query('known')
  if (known === undefined) return undefined
  if (isIsoDate(known)) return endOfDay(isoDate(known))
  if (/^\d{1,9}$/.test(known)) return Number(known)
  throw new Problem('fields', { errors: [fieldFault('date', ['known'], { known }, c.get('language'))] })
}

/** The council as it was known by then. Not there: a council that was not known yet, or that had no mandate yet. */
export const readKnown = async (
  world: World,
  picture: Picture,
  council: string,
  until: KnownUntil,
): Promise<{ readonly judged: JudgedCouncil; readonly read: KnownCouncil }> => {
  const owners = [picture.owner, 'nasjonal']
  const read = await world.run(councilKnownAt({ owners, council, until }))
  const mandate = mandateOnOrFirst(read?.mandate, picture.at)
  if (read === undefined || mandate === undefined) throw new Problem('not-found')
  const coordination = read.coordination ?? { periods: [] }
  return { judged: judgeCouncil(read.council, read.version, mandate, { ...picture, coordination }), read }
}

const told: Readonly<Record<Language, (until: string, at: string) => string>> = {
  nb: (until, at) => `Slik det var kjent ${until}. Rådet vises per ${at}.`,
  nn: (until, at) => `Slik det var kjent ${until}. Rådet blir vist per ${at}.`,
  en: (until, at) => `As was known ${until}. The council is shown as of ${at}.`,
}
const positionNames: Text = { nb: 'ved posisjon', nn: 'ved posisjon', en: 'at position' }

/** The page of what was known by then, which says so and offers nothing: what is done is done with what is known now. */
export const pageAsKnown = (page: CouncilPage, until: string, language: Language): CouncilPage => {
  const dateOf = (day: string): string => longDate(isoDate(day), language).replace(/^\S+ /u, '')
  const day = isIsoDate(until) ? dateOf(until) : undefined
  const when = day === undefined ? `${positionNames[language]} ${until}` : language === 'en' ? `on ${day}` : day
  return {
    ...page,
    known: told[language](when, dateOf(page.at)),
    findings: page.findings.map((finding) => ({ ...finding, remedies: [] })),
  }
}
