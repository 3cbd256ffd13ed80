import { cite } from '../sources/citation.ts'
import type { Language, Text } from '../vocabulary/text.ts'
import { contentFaultWords } from './content-fault-words.ts'
import type { RosterFault } from './fault.ts'
import { type FaultWords, fileFaultWords } from './file-fault-words.ts'

const words: Readonly<Record<RosterFault['fault'], FaultWords>> = { ...fileFaultWords, ...contentFaultWords }

const place = ({ row, column }: RosterFault): Text => {
  if (row === undefined) {
    if (column === undefined) return { nb: '', nn: '', en: '' }
    return { nb: `Kolonnen «${column}»: `, nn: `Kolonnen «${column}»: `, en: `Column “${column}”: ` }
  }
  if (column === undefined) return { nb: `Rad ${row}: `, nn: `Rad ${row}: `, en: `Row ${row}: ` }
  return {
    nb: `Rad ${row}, kolonnen «${column}»: `,
    nn: `Rad ${row}, kolonnen «${column}»: `,
    en: `Row ${row}, column “${column}”: `,
  }
}

/** The fault in words: where, what is, what can be done, and the norm where there is one. */
export const sayRosterFault = (fault: RosterFault, language: Language): string => {
  const norm = fault.norm === undefined ? '' : ` (${cite(fault.norm, language)})`
  return place(fault)[language] + words[fault.fault](fault)[language] + norm
}

/** What is worth telling about how a file was read: its encoding, or which of its sheets. */
export type RosterNotice =
  | { readonly notice: 'windows-1252' }
  | { readonly notice: 'several-sheets'; readonly sheet: string; readonly others: readonly string[] }

/** The notice in words. */
export const sayRosterNotice = (notice: RosterNotice, language: Language): string => {
  if (notice.notice === 'windows-1252') {
    return {
      nb: 'Filen er lest som windows-1252. Se etter at æ, ø og å er riktige.',
      nn: 'Fila er lesen som windows-1252. Sjå etter at æ, ø og å er rette.',
      en: 'The file was read as windows-1252. Check that æ, ø and å are right.',
    }[language]
  }
  const others = notice.others.map((name) => `«${name}»`).join(', ')
  return {
    nb: `Arket «${notice.sheet}» er lest. Disse er ikke lest: ${others}.`,
    nn: `Arket «${notice.sheet}» er lese. Desse er ikkje lesne: ${others}.`,
    en: `The sheet «${notice.sheet}» was read. These were not: ${others}.`,
  }[language]
}
