import { type AnyRule, type Example, type Finding, findingOf } from '@samrad/mandate'

/** What an example asks, without the answer it agrees on. */
export type Asked = Pick<Example, 'at' | 'facts' | 'subject'>

/** Funnet: what the rule finds in the example; in words, why it does not find one thing. */
export const found = (rule: AnyRule, { at, facts, subject }: Asked): Finding | string => {
  const asked = { at, facts, ...(subject !== undefined && { subject }) }
  try {
    return (
      findingOf(rule, { ...asked, title: { nb: '', nn: '', en: '' }, answer: 'met', norm: '' }) ?? 'no single finding'
    )
  } catch (error) {
    return String(error)
  }
}

interface Told extends Partial<Pick<Finding, 'since' | 'values' | 'missing' | 'remedies'>> {
  readonly answer: string
  readonly norm: string
  readonly deviation?: boolean
}

/**
 * All of a finding but whom it is about, as one line: `falls-short N054, since 2026-08-01, role "leder", appoint clears`.
 * What a remedy is filled in with is left out: it is ids, and the act's own.
 */
export const toldOf = ({ answer, norm, deviation, since, values = {}, missing, remedies = [] }: Told): string =>
  [
    `${answer} ${norm}${deviation ? ' deviation' : ''}`,
    ...(since ? [`since ${since}`] : []),
    ...Object.keys(values)
      .toSorted()
      .map((name) => `${name} ${JSON.stringify(values[name])}`),
    ...(missing ? [`missing ${missing.fact} from ${missing.from}`] : []),
    ...remedies.map(({ act, effect }) => `${act} ${effect}`),
  ].join(', ')
