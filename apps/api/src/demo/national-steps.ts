import { type Mandate, nasjonal, nationalMandates, regions } from '@samrad/mandate'
import { digestOf, type Step } from '@samrad/store'
import { type Cast, step } from './cast.ts'

const from = '2025-01-01'
const consent = { consentOn: '2026-08-21', wording: 'mandate-2026' }

/** The day the demo's mandates are taken into use: when the last directors' meeting had adopted them. */
export const inUse = '2026-06-10'

const founding = (mandate: Mandate): readonly Step[] => [
  step('adopt-mandate-version', { owner: nasjonal, mandate, digest: digestOf(mandate), on: inUse }),
  step('establish-council', {
    council: `${nasjonal}/${mandate.id}`,
    kind: mandate.kind,
    mandate: mandate.id,
    on: '2021-09-01',
  }),
]

/**
 * What the regions share: TKA and the four leaders' forum with everyone in place, and the one coordinating period that
 * is known (N125). `regutLeader` is the leader of the region's own RegUt, who sits there already.
 */
export const nationalSteps = (cast: Cast, regutLeader: string): readonly Step[] => {
  const sits = (council: string, party: string, role: string, person: string, orgNumber?: string): Step =>
    step('record-holding', {
      council: `${nasjonal}/${council}`,
      holding: cast.holding(),
      person,
      party,
      role,
      ...(orgNumber && { orgNumber }),
      from,
      ...consent,
    })
  const regional = Object.values(regions).flatMap(({ id, rhf: { orgNumber }, regutHost }) => {
    const leader = id === 'helse-soer-oest' ? regutLeader : cast.person(regutHost)
    return [
      sits('tka', 'rhf', 'fagdirektoer', cast.person(orgNumber), orgNumber),
      sits('tka', 'rhf', 'hr-po-direktoer', cast.person(orgNumber), orgNumber),
      sits('tka', 'regut', 'regut-leder', leader, orgNumber),
      sits('lederforum', 'regut', 'regut-leder', leader, orgNumber),
    ]
  })
  const unions = [1, 2].map(() => sits('tka', 'union', 'tillitsvalgt', cast.person()))
  return [
    step('coordinate', { region: 'helse-midt-norge', from: '2021-02-01' }),
    ...nationalMandates.flatMap(founding),
    ...cast.registered,
    ...regional,
    ...unions,
  ]
}
