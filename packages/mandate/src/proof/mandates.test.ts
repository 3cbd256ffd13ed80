import { describe, expect, test } from 'vitest'
import { mandates } from '../mandates/mandates.ts'
import { rulesById } from '../rules/catalogue.ts'
import { isNormId, norm } from '../sources/register.ts'

describe.each(mandates)('the mandate $id', (mandate) => {
  test('lists each rule once, only rules about councils that exist, with exactly the limits they need', () => {
    const listed = mandate.rules.map(({ rule }) => rule)
    expect(new Set(listed).size).toBe(listed.length)
    for (const { rule: id, limits } of mandate.rules) {
      const rule = rulesById.get(id)
      expect(['seat', 'holding', 'council']).toContain(rule?.scope)
      expect(Object.keys(limits ?? {})).toEqual(Object.keys(rule?.limits ?? {}))
    }
  })

  test('gives each seat by a norm that the register has, and that the rule about seats answers', () => {
    const { composition } = mandate
    const requirements = composition.kind === 'notAtHand' ? [] : composition.requirements
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length)
    const answered = rulesById.get('composition/seat-is-held')?.norms ?? []
    for (const { norm: given } of requirements) {
      expect(isNormId(given) && norm(given).ways).toContain('finding')
      expect(answered).toContain(given)
    }
  })
})
