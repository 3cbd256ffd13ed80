import type { Region, Subject } from '@samrad/mandate'

/** Virksomhetenes rekkefølge: where a subject's institution stands among those of the regions; what is no institution's comes last. */
export const institutionRank = (regions: readonly Region[]): ((subject: Subject) => number) => {
  const order = regions.flatMap(({ institutions, rhf }) =>
    [...institutions, rhf].map(({ orgNumber }) => orgNumber as string),
  )
  return ({ orgNumber }) => (orgNumber === undefined ? order.length : order.indexOf(orgNumber))
}
