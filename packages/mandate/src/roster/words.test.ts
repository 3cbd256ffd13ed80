import { describe, expect, it } from 'vitest'
import { roles } from '../vocabulary/role.ts'
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
