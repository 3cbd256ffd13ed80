import { parseArgs } from 'node:util'
import {
  CouncilId,
  isoDate,
  type IsoDate,
  type Language,
  languages,
  mandateOf,
  parseDate,
  regionalMandates,
  regions,
  type RegionId,
  type RosterCouncil,
} from '@samrad/mandate'
import { UsageError } from '../usage-error.ts'

/** What `samrad check` was asked. */
export interface CheckOptions {
  readonly file: string
  readonly mandate?: string
  readonly region: RegionId
  readonly councils: readonly RosterCouncil[]
  readonly at: IsoDate
  readonly json: boolean
  readonly all: boolean
  readonly language: Language
  readonly ignoreColumns: readonly string[]
}

const flags = {
  mandate: { type: 'string' },
  region: { type: 'string', default: 'helse-soer-oest' },
  at: { type: 'string' },
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'nb' },
  'ignore-column': { type: 'string', multiple: true },
} as const

/** Reads the arguments of `samrad check`. Refused: a flag, mandate, region, date or language that is not there. */
export const checkOptions = (args: readonly string[], today: string): CheckOptions => {
  const { values, positionals } = parsed(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('Gi navnet på én fil.')
  const { mandate, region, at, json, all, lang } = values
  if (!Object.hasOwn(regions, region)) throw new UsageError(`Regionen «${region}» finnes ikke.`)
  const language = languages.find((own) => own === lang)
  if (language === undefined) throw new UsageError(`Språket «${lang}» finnes ikke. Skriv nb, nn eller en.`)
  const day = parseDate(at ?? today)
  if (!('date' in day)) throw new UsageError(`«${at}» er ikke en dato. Skriv for eksempel 2026-11-22.`)
  return {
    file,
    ...(mandate !== undefined && { mandate }),
    region: region as RegionId,
    councils: councilsOf(region as RegionId, mandate),
    at: isoDate(day.date),
    json,
    all,
    language,
    ignoreColumns: values['ignore-column'] ?? [],
  }
}

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The council that a mandate is for, or every council of the region; one between the regions has seats in all four. */
const councilsOf = (region: RegionId, id: string | undefined): readonly RosterCouncil[] => {
  const mandate = id === undefined ? undefined : mandateOf(id)
  if (id !== undefined && mandate === undefined) throw new UsageError(`Mandatet «${id}» finnes ikke.`)
  return (mandate ? [mandate] : regionalMandates).map((own) => {
    const national = own.level === 'cross-regional'
    return {
      id: CouncilId.make(`${national ? 'nasjonal' : region}/${own.id}`),
      mandate: own,
      regions: national ? Object.values(regions) : [regions[region]],
    }
  })
}
