import { describe, expect, it } from 'vitest'
import { regions } from '../mandates/regions/regions.ts'
import { type RoleId, roles } from '../vocabulary/role.ts'
import { languages } from '../vocabulary/text.ts'
import { nearestParty, nearestRole, partyOf, roleOf, yesOrNoOf } from './words.ts'

describe('the words of a roster', () => {
  it('name the roles in every language and any case', () => {
    for (const [id, text] of Object.entries(roles)) {
      for (const language of languages)
        expect(roles[roleOf(text[language].toUpperCase()) ?? 'leder'].nb).toBe(roles[id as 'leder'].nb)
    }
    expect(roleOf('Utdanningskoordinerende  overlege')).toBe('utdanningskoordinerende-overlege')
    expect(roleOf('vara')).toBeUndefined()
  })

  it('name the roles by a region’s own titles too, but not by another region’s', () => {
    const [north, east] = [regions['helse-nord'], regions['helse-soer-oest']]
    for (const word of [
      'Utdanningsansvarlig overlege',
      'utdanningsansvarleg overlege',
      'utdanningskoordinerende overlege',
    ])
      expect(roleOf(word, [north])).toBe('utdanningskoordinerende-overlege')
    expect(roleOf('utdanningsansvarlig overlege', [east])).toBeUndefined()
    expect(roleOf('utdanningsansvarlig overlege', [east, north])).toBe('utdanningskoordinerende-overlege')
    const near = (among: readonly RoleId[]) => nearestRole('utdanningsansvarlg overlege', among, [north])
    expect(near(['leder', 'utdanningskoordinerende-overlege'])).toBe('utdanningsansvarlig overlege')
    expect(near(['leder'])).toBeUndefined()
  })

  it('name the parties in every language', () => {
    expect(['virksomhet', 'Verksemd', 'REGUT', 'rhf', 'tillitsvald', 'institution'].map(partyOf)).toEqual([
      'institution',
      'institution',
      'regut',
      'rhf',
      'union',
      'institution',
    ])
    expect(partyOf('Helsedirektoratet')).toBeUndefined()
  })

  it('say yes and no', () => {
    expect(['Ja', 'true', 'NEI', 'false', 'kanskje'].map(yesOrNoOf)).toEqual([true, true, false, false, undefined])
  })

  it('are suggested for one that is nearly right', () => {
    expect(nearestRole('utdanningskoordinerende overlge', ['leder', 'utdanningskoordinerende-overlege'])).toBe(
      'utdanningskoordinerende overlege',
    )
    expect(nearestParty('virksomet')).toBe('virksomhet')
    expect(nearestRole('nestleder', ['referent'])).toBeUndefined()
  })
})
