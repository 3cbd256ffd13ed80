import * as Schema from 'effect/Schema'
import type { Text } from './text.ts'

/** What each role is called. A new role is one line here. */
export const roles = {
  leder: { nb: 'leder', nn: 'leiar', en: 'leader' },
  delegert: { nb: 'delegert', nn: 'delegert', en: 'delegate of the leader' },
  'utdanningskoordinerende-overlege': {
    nb: 'utdanningskoordinerende overlege',
    nn: 'utdanningskoordinerande overlege',
    en: 'training-coordinating senior physician',
  },
  'pedagogisk-raadgiver': { nb: 'pedagogisk rådgiver', nn: 'pedagogisk rådgivar', en: 'educational adviser' },
  referent: { nb: 'referent', nn: 'referent', en: 'minute-taker' },
  direktoer: { nb: 'direktør', nn: 'direktør', en: 'director' },
  spesialraadgiver: { nb: 'spesialrådgiver', nn: 'spesialrådgivar', en: 'special adviser' },
  'yngre-legers-forening': { nb: 'Yngre legers forening', nn: 'Yngre legers forening', en: 'Yngre legers forening' },
  overlegeforeningen: { nb: 'Overlegeforeningen', nn: 'Overlegeforeningen', en: 'Overlegeforeningen' },
  representant: { nb: 'representant', nn: 'representant', en: 'representative' },
  lis: { nb: 'lege i spesialisering', nn: 'lege i spesialisering', en: 'doctor in specialist training' },
  fagdirektoer: { nb: 'fagdirektør', nn: 'fagdirektør', en: 'medical director' },
  'hr-po-direktoer': { nb: 'HR-/PO-direktør', nn: 'HR-/PO-direktør', en: 'HR director' },
  'regut-leder': { nb: 'leder av RegUt', nn: 'leiar av RegUt', en: 'RegUt leader' },
  tillitsvalgt: { nb: 'tillitsvalgt', nn: 'tillitsvald', en: 'union representative' },
} as const satisfies Readonly<Record<string, Text>>

/** Rolle: in what capacity a person sits. */
export const RoleId = Schema.Literals(Object.keys(roles) as readonly (keyof typeof roles)[])
export type RoleId = keyof typeof roles
