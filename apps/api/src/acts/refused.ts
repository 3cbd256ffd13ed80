import { type Language, sayRefusal } from '@samrad/mandate'
import type { Performed, Step } from '@samrad/store'
import { fieldFault } from '../http/faults.ts'
import { Problem } from '../http/problem.ts'

/** A refusal as a problem: its words, the norms it cites, and the field it is about. */
export const refused = (
  { refusals }: Extract<Performed, { readonly _tag: 'Refused' }>,
  steps: readonly Step[],
  language: Language,
): Problem => {
  const said = refusals.map(({ step, refusal }) => {
    const act = steps[step]?.act ?? 'ask'
    const inside = act === 'register-person' && steps.length > 1 ? ['newPerson'] : []
    return { refusal, inside, ...sayRefusal(act, refusal, language) }
  })
  const norms = said.flatMap(({ refusal: { norm }, citation }) => (norm && citation ? [{ id: norm, citation }] : []))
  const errors = said.flatMap(({ refusal: { field }, inside, detail }) =>
    field ? [{ ...fieldFault('invalid', [...inside, field], {}, language), detail }] : [],
  )
  return new Problem('refused', {
    detail: said.map(({ detail }) => detail).join(' '),
    ...(norms.length > 0 && { norms }),
    ...(errors.length > 0 && { errors }),
  })
}
