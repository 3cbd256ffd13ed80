import type { Council } from '../vocabulary/council.ts'
import type { Holding } from '../vocabulary/holding.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Organisation } from '../vocabulary/organisation.ts'
import { parties } from '../vocabulary/party.ts'
import { type Region, roleTitle } from '../vocabulary/region.ts'
import type { Sealed } from '../vocabulary/sealed.ts'
import type { Language } from '../vocabulary/text.ts'
import type { ColumnId } from './columns.ts'
import type { KnownPerson } from './plan.ts'
import { openStart, type RosterCouncil } from './roster.ts'

/** What a roster is written from; `open` gives the words behind a sealed reference, nothing once they are erased. */
export interface RosterToWrite {
  readonly councils: readonly (RosterCouncil & { readonly document: Council })[]
  readonly people: readonly KnownPerson[]
  readonly at: IsoDate
  readonly open: (sealed: Sealed) => string | undefined
  readonly language: Language
}

/** A row to be written, by what its columns say; dates `YYYY-MM-DD`. */
export type WrittenRow = Partial<Readonly<Record<ColumnId, string>>>

/**
 * Skriv en roster: one row a holding that is in force or to come, in the words of a language, roles by the region's titles.
 * Read again it changes nothing. One whose details are erased is left out: there is nobody to name.
 */
export const writeRoster = ({ councils, people, at, open, language }: RosterToWrite): readonly WrittenRow[] => {
  const known = new Map(people.map((own) => [own.id as string, own]))
  return councils.flatMap(({ document, mandate, regions }) => {
    const organisations = regions.flatMap(({ institutions, otherActors, rhf }) => [
      ...institutions,
      rhf,
      ...otherActors,
    ])
    return document.holdings
      .filter(({ to }) => to === undefined || to >= at)
      .flatMap((holding): readonly WrittenRow[] => {
        const person = known.get(holding.person)
        if (person === undefined) return []
        return [
          {
            council: mandate.shortName[language],
            ...who(person, holding, organisations),
            ...said(holding, open, language, regions),
          },
        ]
      })
  })
}

const who = (
  { name, email, organisation }: KnownPerson,
  { orgNumber = organisation }: Holding,
  organisations: readonly Organisation[],
): WrittenRow => {
  const found = organisations.find((own) => own.orgNumber === orgNumber)
  return { name, ...(email && { email }), ...(found && { organisation: found.name, orgNumber: found.orgNumber }) }
}

const said = (
  { party, role, from, to, consents, endorsement, delegation, timeSetAside }: Holding,
  open: RosterToWrite['open'],
  language: Language,
  regions: readonly Region[],
): WrittenRow => {
  const consent = consents.at(-1)
  const endorsedBy = endorsement?.by && open(endorsement.by)
  const delegatedBy = delegation && open(delegation.by)
  return {
    party: parties[party][language],
    role: roleTitle(regions, role, language),
    ...(from !== openStart && { from }),
    ...(to && { to }),
    ...(consent && { consentOn: consent.given }),
    ...(consent?.withdrawn && { consentWithdrawnOn: consent.withdrawn }),
    ...(endorsedBy && { endorsedBy }),
    ...(endorsement?.on && { endorsedOn: endorsement.on }),
    ...(delegatedBy && { delegatedBy }),
    ...(timeSetAside !== undefined && { timeSetAside: yesNo[language][timeSetAside ? 0 : 1] }),
  }
}

const yesNo: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  nb: ['ja', 'nei'],
  nn: ['ja', 'nei'],
  en: ['yes', 'no'],
}
