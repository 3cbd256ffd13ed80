import { headerOf, type Language, type RosterFault, sayRosterFault } from '@samrad/mandate'
import { argumentWords } from './argument-words.ts'

/** A roster file's fault in words; where the file does not say which council, also the flag that does. */
export const sayFault = (fault: RosterFault, language: Language): string => {
  const said = sayRosterFault(fault, language)
  const noCouncil = fault.fault === 'missing-column' && fault.column === headerOf('council', 'nb')
  return noCouncil ? said.replace(/\.$/u, `, ${argumentWords[language].orMandate}.`) : said
}
