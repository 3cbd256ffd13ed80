import {
  CouncilId,
  type IsoDate,
  type Language,
  type Mandate,
  regionalMandates,
  regions,
  type RegionId,
  type RosterCouncil,
} from '@samrad/mandate'
import { dayIn, fileIn, languageFlag, mandateNamed, parsed, regionIn } from '../arguments/arguments.ts'

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
  ...languageFlag,
  mandate: { type: 'string' },
  region: { type: 'string', default: 'helse-soer-oest' },
  at: { type: 'string' },
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  'ignore-column': { type: 'string', multiple: true },
} as const

/** Reads the arguments of `samrad check`. Refused: a flag, mandate, region, date or language that is not there. */
export const checkOptions = (args: readonly string[], today: string): CheckOptions => {
  const { values, positionals, language } = parsed(args, flags)
  const { mandate, at, json, all } = values
  const region = regionIn(values.region, language)
  return {
    file: fileIn(positionals, language),
    ...(mandate !== undefined && { mandate }),
    region,
    councils: councilsOf(region, mandate, language),
    at: dayIn(at ?? today, language),
    json,
    all,
    language,
    ignoreColumns: values['ignore-column'] ?? [],
  }
}

/** The region's council under a mandate; one between the regions has seats in all four. */
export const councilUnder = (mandate: Mandate, region: RegionId): RosterCouncil => {
  const national = mandate.level === 'cross-regional'
  return {
    id: CouncilId.make(`${national ? 'nasjonal' : region}/${mandate.id}`),
    mandate,
    regions: national ? Object.values(regions) : [regions[region]],
  }
}

/** The council that a mandate is for, or every council of the region. */
export const councilsOf = (region: RegionId, id: string | undefined, language: Language): readonly RosterCouncil[] =>
  (id === undefined ? regionalMandates : [mandateNamed(id, language)]).map((own) => councilUnder(own, region))
