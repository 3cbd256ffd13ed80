import { mandateOf } from '../mandates/mandates.ts'
import { regions } from '../mandates/regions/regions.ts'
import type { RegionData } from '../mandates/regions/region-data.ts'
import type { AnyRule } from '../rule/rule.ts'
import { limitName } from '../texts/limit-names.ts'
import type { Refinement, RefinementStep } from '../vocabulary/refinement.ts'
import type { Language } from '../vocabulary/text.ts'
import { seatName } from './facts-of-council.ts'
import type { PagePoint, PageSection } from './page.ts'
import { pageWords } from './page-words.ts'

/** A region with what it refines, where it refines anything. */
type Refining = RegionData & { readonly refinements?: readonly Refinement[] }

/** What a step does with the rule, in words; nothing where it is about something else. */
const said = (step: RefinementStep, rule: AnyRule, language: Language): string | undefined => {
  const { steps } = pageWords[language]
  if ('rule' in step && step.rule !== rule.id) return undefined
  const limits = (own: Readonly<Record<string, number>> = {}): string =>
    Object.entries(own)
      .map(([name, value]) => steps.limit(limitName(name, language), value))
      .join(' ')
  switch (step.step) {
    case 'set-limit':
      return steps.limit(limitName(step.limit, language), step.to)
    case 'add-rule':
      return [steps.on, limits(step.limits)].filter((part) => part !== '').join(' ')
    case 'remove-rule':
      return steps.off
    case 'add-seat':
      return rule.scope === 'seat' ? steps.seat(seatName({ requirement: step.requirement }, language)) : undefined
    case 'remove-seat':
      return rule.scope === 'seat' ? steps.noSeat(step.requirement) : undefined
    case 'read-composition':
      return rule.scope === 'seat' ? step.mark[language] : undefined
  }
}

const pointsOf = ({ name, refinements }: Refining, rule: AnyRule, language: Language): readonly PagePoint[] =>
  (refinements ?? []).flatMap(({ mandate, steps }) =>
    steps.flatMap((step): readonly PagePoint[] => {
      const text = said(step, rule, language)
      if (text === undefined) return []
      const reason = 'laxer' in step ? step.laxer?.reason[language] : undefined
      return [
        {
          text: `${name[language]}, ${mandateOf(mandate)?.shortName[language] ?? mandate}: ${text}`,
          ...(reason !== undefined && { more: pageWords[language].steps.laxer(reason) }),
        },
      ]
    }),
  )

/** Which regions refine the rule, and how; one that asks less says why. */
export const regionsSection = (rule: AnyRule, language: Language): PageSection => {
  const words = pageWords[language]
  const points = Object.values<Refining>(regions).flatMap((region) => pointsOf(region, rule, language))
  return {
    id: 'regions',
    title: words.regions,
    blocks: [points.length > 0 ? { kind: 'points', points } : { kind: 'text', text: words.noRegion }],
  }
}
