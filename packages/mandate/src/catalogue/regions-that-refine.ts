import type { MandateChange } from '../files/mandate-change.ts'
import { mandateChanges } from '../files/mandate-changes.ts'
import { refine } from '../files/refine.ts'
import { sayMandateChange } from '../files/say-mandate-change.ts'
import { mandateOf } from '../mandates/mandates.ts'
import type { RegionData } from '../mandates/regions/region-data.ts'
import { regions } from '../mandates/regions/regions.ts'
import type { AnyRule } from '../rule/rule.ts'
import { wordsOf } from '../rules/catalogue.ts'
import type { Refinement } from '../vocabulary/refinement.ts'
import type { Language } from '../vocabulary/text.ts'
import { organisationName } from './names-of-examples.ts'
import type { PagePoint, PageSection } from './page.ts'
import { pageWords } from './page-words.ts'

/** A region with what it refines. */
export type Refining = Pick<RegionData, 'name' | 'refinements'>

const names = {
  rule: (id: string, language: Language): string => wordsOf(id)[language].name,
  organisation: organisationName,
}

/** Whether the change is the rule's: its limits, that it is on, or for one that asks about seats, the seats. */
const isOf = (rule: AnyRule, change: MandateChange): boolean =>
  'rule' in change
    ? change.rule === rule.id
    : rule.scope === 'seat' && (change.change.startsWith('seat-') || change.change === 'composition')

/** What each step of a refinement changes for the rule, with the reason where it asks less. */
const changesOf = (refinement: Refinement, rule: AnyRule, language: Language): readonly PagePoint[] => {
  let mandate = mandateOf(refinement.mandate)
  const points: PagePoint[] = []
  for (const step of refinement.steps) {
    const after = mandate && refine(mandate, { ...refinement, steps: [step] }).mandate
    if (mandate === undefined || after === undefined) throw new Error(`${refinement.region} refines what is not there`)
    const more = 'laxer' in step ? step.laxer?.reason[language] : undefined
    for (const change of mandateChanges(mandate, after))
      if (isOf(rule, change))
        points.push({ text: sayMandateChange(change, language, names), ...(more !== undefined && { more }) })
    // Still the version that the region refines, so that the next step is one of the same refinement.
    mandate = { ...after, version: mandate.version }
  }
  return points
}

/** Which regions refine the rule, and how; one that asks less says why. */
export const regionsSection = (
  rule: AnyRule,
  language: Language,
  among: readonly Refining[] = Object.values(regions),
): PageSection => {
  const { regions: title, noRegion } = pageWords[language]
  const points = among.flatMap(({ name, refinements }) =>
    refinements.flatMap((refinement) => {
      const mandate = mandateOf(refinement.mandate)?.shortName[language] ?? refinement.mandate
      const aside = `${name[language]} · ${mandate}, ${refinement.version}`
      return changesOf(refinement, rule, language).map((point) => ({ ...point, aside }))
    }),
  )
  return {
    id: 'regions',
    title,
    blocks: [points.length > 0 ? { kind: 'points', points } : { kind: 'text', text: noRegion }],
  }
}
