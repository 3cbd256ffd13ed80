import { type Language, sayEvent, shortDate } from '@samrad/mandate'
import { Store } from '@samrad/store'
import type { JournalEntry } from '@samrad/store'
import * as Effect from 'effect/Effect'
import type { World } from '../http/world.ts'
import type { JudgedCouncil, Picture } from './picture.ts'
import type { LogEntry } from './view.ts'

const personIn = ({ data }: JournalEntry, { council }: JudgedCouncil): string | undefined => {
  if (typeof data !== 'object' || data === null) return undefined
  if ('person' in data && typeof data.person === 'string') return data.person
  return 'holding' in data ? council.holdings.find(({ id }) => id === data.holding)?.person : undefined
}

const days = ({ data }: JournalEntry): string => {
  const told: Readonly<Record<string, unknown>> = typeof data === 'object' && data !== null ? { ...data } : {}
  const { date, from, to } = told
  if (typeof date === 'string') return ` ${shortDate(date)}`
  if (typeof from === 'string') return ` ${shortDate(from)}${typeof to === 'string' ? `–${shortDate(to)}` : ''}`
  return typeof to === 'string' ? ` ${shortDate(to)}` : ''
}

/** What happened in a council, newest first, in words; the words people wrote stay sealed. */
export const councilLog = async (
  judged: JudgedCouncil,
  picture: Picture,
  language: Language,
  world: World,
): Promise<readonly LogEntry[]> => {
  const owners = [picture.owner, 'nasjonal']
  const entries = await world.run(
    Effect.flatMap(Store, (store) => store.journal({ owners, stream: judged.council.id, limit: 10_000 })),
  )
  const actors = [...new Set(entries.map(({ actor }) => actor))]
  const names = new Map(await Promise.all(actors.map(async (actor) => [actor, await world.nameOf(actor)] as const)))
  return entries.toReversed().map((entry): LogEntry => {
    const by = names.get(entry.actor)
    const person = personIn(entry, judged)
    const name = person === undefined ? undefined : picture.persons.get(person)?.name
    return {
      position: entry.position,
      at: entry.at,
      type: entry.type,
      said: `${sayEvent(entry.type, language)}${days(entry)}`,
      actor: entry.actor,
      ...(by !== undefined && { by }),
      ...(person !== undefined && name !== undefined && { person: { id: person, name } }),
    }
  })
}
