/**
 * Måte en norm etterleves på: `guard` an act is refused; `finding` a rule reports; `workflow` the product has the step;
 * `structure` the opposite cannot be written down; `reference` only shown; `boundary` never held or done.
 */
export type Way = 'guard' | 'finding' | 'workflow' | 'structure' | 'reference' | 'boundary'
