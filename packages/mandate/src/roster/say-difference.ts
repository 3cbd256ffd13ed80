import { shortDate } from '../texts/dates.ts'
import { type Region, roleTitle } from '../vocabulary/region.ts'
import type { RoleId } from '../vocabulary/role.ts'
import type { Language, Text } from '../vocabulary/text.ts'
import { headerOf } from './columns.ts'
import type { Difference } from './plan.ts'

/** A difference in words: the column's header, and both values as people write them. */
export interface SaidDifference {
  readonly label: string
  readonly was?: string
  readonly is?: string
}

const yesOrNo: Readonly<Record<string, Text>> = {
  ja: { nb: 'ja', nn: 'ja', en: 'yes' },
  nei: { nb: 'nei', nn: 'nei', en: 'no' },
}

/** Says what differs between a file and the store, with the role as the region calls it. */
export const sayDifference = (
  { column, was, is }: Difference,
  language: Language,
  region: Pick<Region, 'roleTitles'> = {},
): SaidDifference => {
  const said = (value: string): string =>
    column === 'role'
      ? roleTitle(region, value as RoleId, language)
      : column === 'timeSetAside'
        ? (yesOrNo[value]?.[language] ?? value)
        : shortDate(value)
  return {
    label: headerOf(column, language),
    ...(was !== undefined && { was: said(was) }),
    ...(is !== undefined && { is: said(is) }),
  }
}
