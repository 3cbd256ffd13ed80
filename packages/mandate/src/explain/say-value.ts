import { mandateOf } from '../mandates/mandates.ts'
import { regions } from '../mandates/regions/regions.ts'
import type { Names } from '../rule/say.ts'
import { shortDate } from '../texts/dates.ts'
import { isIsoDate } from '../vocabulary/iso-date.ts'
import { parties } from '../vocabulary/party.ts'
import { type RoleId, roles } from '../vocabulary/role.ts'
import type { Language, Text } from '../vocabulary/text.ts'
import type { ValueRead } from './values-read.ts'

const kinds: Readonly<Record<Exclude<ValueRead['kind'], 'value'>, Text>> = {
  absent: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated' },
  present: { nb: 'oppgitt', nn: 'oppgitt', en: 'stated' },
  sealed: { nb: '«forseglet»', nn: '«forsegla»', en: '“sealed”' },
}

const yes: Text = { nb: 'ja', nn: 'ja', en: 'yes' }
const no: Text = { nb: 'nei', nn: 'nei', en: 'no' }

/** Values that stand as a word in the code, and what they are called. */
const valueNames: Readonly<Record<string, Text>> = {
  ...parties,
  ...roles,
  samordningsraad: { nb: 'samordningsråd', nn: 'samordningsråd', en: 'coordination council' },
  lis1: { nb: 'LIS1-råd', nn: 'LIS1-råd', en: 'LIS1 council' },
  fkm: { nb: 'FKM-råd', nn: 'FKM-råd', en: 'FKM council' },
  fim: { nb: 'FIM', nn: 'FIM', en: 'FIM' },
  fki: { nb: 'FKI', nn: 'FKI', en: 'FKI' },
  specialty: { nb: 'spesialitetsråd', nn: 'spesialitetsråd', en: 'specialty council' },
  tka: { nb: 'TKA', nn: 'TKA', en: 'TKA' },
  'leaders-forum': { nb: 'lederforum', nn: 'leiarforum', en: 'leaders’ forum' },
  regional: { nb: 'regionalt', nn: 'regionalt', en: 'regional' },
  'cross-regional': { nb: 'på tvers av regionene', nn: 'på tvers av regionane', en: 'across the regions' },
  stated: { nb: 'står i mandatet', nn: 'står i mandatet', en: 'stated in the mandate' },
  notAtHand: { nb: 'ikke for hånden', nn: 'ikkje for handa', en: 'not at hand' },
  reading: { nb: 'lesning', nn: 'lesing', en: 'reading' },
  once: { nb: 'én i alt', nn: 'éin i alt', en: 'one in all' },
  region: { nb: 'én for hver region', nn: 'éin for kvar region', en: 'one for each region' },
  information: { nb: 'orientering', nn: 'orientering', en: 'information' },
  discussion: { nb: 'drøfting', nn: 'drøfting', en: 'discussion' },
  overlege: { nb: 'overleger', nn: 'overlegar', en: 'senior physicians' },
  chair: { nb: 'leder', nn: 'leiar', en: 'chair' },
  'deputy-chair': { nb: 'nestleder', nn: 'nestleiar', en: 'deputy chair' },
}

type NameOf = (names: Names, text: string, language: Language) => string | undefined

/** Ids that stand for something with a name, told by the steps that end their path. */
const namesById: readonly (readonly [RegExp, NameOf])[] = [
  [/(^|\.)mandate(\.id)?$/, (_, text, language) => mandateOf(text)?.shortName[language]],
  [
    /(^|\.)region(s\.\d+)?(\.id)?$/,
    (_, text, language) => Object.values(regions).find(({ id }) => id === text)?.name[language],
  ],
  [/(^|\.)council(s\.\d+)?\.id$|\.council$/, (names, text, language) => names.council(text, language)],
  [/\.specialty$|specialties\.\d+\.id$/, (names, text, language) => names.specialty?.(text, language)],
  [/\.person$/, (names, text) => names.person?.(text)],
  [
    /(^|\.)(role|alsoBy\.\d+)$/,
    (names, text, language) => (Object.hasOwn(roles, text) ? names.role?.(text as RoleId, language) : undefined),
  ],
  [
    /(^|\.)(orgNumber|institution|applicant|institutions\.\d+|regions\.\d+|only\.\d+)$/,
    (names, text) => names.organisation(text),
  ],
]

const named = (text: string, path: string, language: Language, names: Names): string | undefined =>
  namesById
    .filter(([ends]) => ends.test(path))
    .map(([, nameOf]) => nameOf(names, text, language))
    .find((name) => name !== undefined)

/** A value in words: dates as they are written, yes and no, roles and parties by name, and names that the reader may see. */
export const sayValue = (read: ValueRead, language: Language, names: Names): string => {
  if (read.kind !== 'value') return kinds[read.kind][language]
  const { value, path } = read
  if (typeof value === 'boolean') return (value ? yes : no)[language]
  if (typeof value === 'number') return String(value)
  if (isIsoDate(value)) return shortDate(value)
  const own = Object.hasOwn(valueNames, value) ? valueNames[value] : undefined
  return named(value, path, language, names) ?? own?.[language] ?? value
}

/** Whether the value is an id that stands for nothing a reader knows by name: who reads is told the rest. */
export const isMereId = (read: ValueRead, language: Language, names: Names): boolean =>
  read.kind === 'value' &&
  (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(String(read.value)) || /(^|\.)(id|council|seat)$/.test(read.path)) &&
  sayValue(read, language, names) === read.value
