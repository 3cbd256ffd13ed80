import {
  catalogue,
  type Example,
  type Mandate,
  mandates,
  type Refinement,
  type RegionData,
  regions,
  runExamplesOf,
} from '@samrad/mandate'

/** A rule with its words and its examples. */
export type Entry = (typeof catalogue)[number]

/** An example with everything it is judged on, and its agreed answer as `falls-short N031`. */
export interface AgreedExample extends Pick<Example, 'at' | 'facts' | 'subject'> {
  readonly rule: string
  readonly title: string
  readonly answer: string
}

/** What a mandate lays down for those it judges: who sits, and which rules answer for it with which limits. */
export interface AgreedMandate extends Pick<Mandate, 'composition' | 'rules'> {
  readonly mandate: string
}

/** A region, and what it refines in the mandates. */
export interface AgreedRegion {
  readonly region: string
  readonly refinements: readonly Refinement[]
}

/** Avtalte svar: what a release of the library answers, enough to ask a later one the same questions. */
export interface Agreed {
  readonly examples: readonly AgreedExample[]
  readonly mandates: readonly AgreedMandate[]
  readonly regions: readonly AgreedRegion[]
}

/** The agreed answers of these rules, mandates and regions; those of the library where nothing else is given. */
export const agreedOf = (
  entries: readonly Entry[] = catalogue,
  own: readonly Mandate[] = mandates,
  areas: readonly RegionData[] = Object.values(regions),
): Agreed => ({
  examples: entries.flatMap(({ rule, examples }) =>
    examples.map(({ title, at, facts, subject, answer, norm, deviation }) => ({
      rule: rule.id,
      title: title.nb,
      at,
      facts,
      ...(subject !== undefined && { subject }),
      answer: [answer, norm, ...(deviation ? ['deviation'] : [])].join(' '),
    })),
  ),
  mandates: own.map(({ id, version, composition, rules }) => ({ mandate: `${id} ${version}`, composition, rules })),
  regions: areas.map(({ id, refinements }) => ({ region: id, refinements })),
})

/** What the rules answer today to the question of an agreed example; what went wrong, where they can no longer be asked. */
export const answerNow = ({ rule: id, at, facts, subject }: AgreedExample, entries: readonly Entry[]): string => {
  const entry = entries.find(({ rule }) => rule.id === id)
  if (entry === undefined) return 'no rule'
  const example = { title: { nb: '', nn: '', en: '' }, at, facts, answer: 'met', norm: '' } as const
  try {
    const [run] = runExamplesOf([{ rule: entry.rule, examples: [{ ...example, ...(subject && { subject }) }] }])
    return run?.got ?? 'no single finding'
  } catch (error) {
    return String(error)
  }
}
