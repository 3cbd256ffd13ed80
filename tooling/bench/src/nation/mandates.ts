import { type Mandate, regionalMandates } from '@samrad/mandate'

type Requirement = Extract<Mandate['composition'], { kind: 'stated' }>['requirements'][number]

/** Four kinds of seat for each institution: the two that samordningsrådet has, and two more. */
const perInstitution: readonly Requirement[] = [
  { id: 'leder', norm: 'N044', party: 'institution', role: 'leder', alsoBy: ['delegert'], per: 'institution' },
  { id: 'uko', norm: 'N046', party: 'institution', role: 'utdanningskoordinerende-overlege', per: 'institution' },
  { id: 'raadgiver', norm: 'N046', party: 'institution', role: 'pedagogisk-raadgiver', per: 'institution' },
  { id: 'representant', norm: 'N046', party: 'institution', role: 'representant', per: 'institution' },
]

/** The eight named seats of samordningsrådet, and four more. */
const named: readonly Requirement[] = [
  { id: 'regut-leder', norm: 'N047', party: 'regut', role: 'leder', per: 'once' },
  { id: 'regut-uko', norm: 'N048', party: 'regut', role: 'utdanningskoordinerende-overlege', per: 'once' },
  { id: 'pedagogisk-raadgiver', norm: 'N049', party: 'regut', role: 'pedagogisk-raadgiver', per: 'once' },
  { id: 'referent', norm: 'N050', party: 'regut', role: 'referent', per: 'once' },
  { id: 'rhf-direktoer', norm: 'N051', party: 'rhf', role: 'direktoer', per: 'once' },
  { id: 'rhf-spesialraadgiver', norm: 'N052', party: 'rhf', role: 'spesialraadgiver', per: 'once' },
  { id: 'ylf', norm: 'N053', party: 'union', role: 'yngre-legers-forening', per: 'once' },
  { id: 'of', norm: 'N054', party: 'union', role: 'overlegeforeningen', per: 'once' },
  { id: 'rhf-fagdirektoer', norm: 'N051', party: 'rhf', role: 'fagdirektoer', per: 'once' },
  { id: 'rhf-hr', norm: 'N051', party: 'rhf', role: 'hr-po-direktoer', per: 'once' },
  { id: 'tillitsvalgt', norm: 'N053', party: 'union', role: 'tillitsvalgt', per: 'once' },
  { id: 'regut-representant', norm: 'N048', party: 'regut', role: 'representant', per: 'once' },
]

/** The eight rules that judge a council of samordningsrådet's kind. */
const rules: Mandate['rules'] = [
  { rule: 'prerequisites/responsible-manager' },
  { rule: 'prerequisites/time-set-aside' },
  { rule: 'prerequisites/consent-in-force' },
  { rule: 'prerequisites/endorsed-in-line' },
  { rule: 'composition/seat-is-held' },
  { rule: 'composition/authority-is-delegated' },
  { rule: 'organisation/calendar-is-fixed' },
  { rule: 'organisation/meetings-a-year', limits: { perYear: 4 } },
]

/**
 * Målemandater: the 49 mandates of a region, each with a composition made for the measurement (only samordningsrådet's is
 * stated in the documents). 18 councils have twelve named seats and the others eleven: over four regions with 32
 * institutions that is 8,500 seats.
 */
export const measuredMandates: readonly Mandate[] = regionalMandates.map((mandate, index) => ({
  ...mandate,
  composition: { kind: 'stated', requirements: [...perInstitution, ...named.slice(0, index < 18 ? 12 : 11)] },
  rules,
}))
