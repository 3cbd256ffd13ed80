import * as Schema from 'effect/Schema'
import type { Text } from './text.ts'

/** Part: the kinds of party that take part in a council's work (N015). */
export const PartyKind = Schema.Literals(['institution', 'regut', 'rhf', 'union', 'directorate', 'other'])
export type PartyKind = typeof PartyKind.Type

/** What each kind of party is called. */
export const parties: Readonly<Record<PartyKind, Text>> = {
  institution: { nb: 'virksomhet', nn: 'verksemd', en: 'institution' },
  regut: { nb: 'RegUt', nn: 'RegUt', en: 'RegUt' },
  rhf: { nb: 'RHF', nn: 'RHF', en: 'RHF' },
  union: { nb: 'tillitsvalgt', nn: 'tillitsvald', en: 'union representative' },
  directorate: { nb: 'Helsedirektoratet', nn: 'Helsedirektoratet', en: 'the Norwegian Directorate of Health' },
  other: { nb: 'annen aktør', nn: 'annan aktør', en: 'other actor' },
}
