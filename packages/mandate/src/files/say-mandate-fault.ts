import type { Language } from '../vocabulary/text.ts'
import { contentFaultWords } from './content-fault-words.ts'
import type { MandateFault } from './fault.ts'
import { refinementFaultWords } from './refinement-fault-words.ts'
import type { FaultWords } from './value-fault-words.ts'
import { valueFaultWords } from './value-fault-words.ts'

const words: Readonly<Record<MandateFault['fault'], FaultWords>> = {
  ...valueFaultWords,
  ...contentFaultWords,
  ...refinementFaultWords,
}

const line: Readonly<Record<Language, string>> = { nb: 'Linje', nn: 'Linje', en: 'Line' }
const column: Readonly<Record<Language, string>> = { nb: 'tegn', nn: 'teikn', en: 'character' }

const place = (fault: MandateFault, language: Language): string => {
  if (fault.line !== undefined) return `${line[language]} ${fault.line}, ${column[language]} ${fault.column ?? 1}: `
  return fault.pointer === '' ? '' : `${fault.pointer}: `
}

/** Says a fault in a mandate: where, what is, then what to do. */
export const sayMandateFault = (fault: MandateFault, language: Language): string =>
  place(fault, language) + words[fault.fault](fault)[language]
