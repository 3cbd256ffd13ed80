import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import {
  type IsoDate,
  isoDate,
  type Language,
  languages,
  type Mandate,
  mandateOf,
  mandates,
  parseDate,
  regions,
  type RegionId,
} from '@samrad/mandate'
import { argumentWords } from './argument-words.ts'
import { UsageError } from './usage-error.ts'

/** The language that `--lang` asks for; bokmål where it is not given, or not one of the three. */
export const languageIn = (args: readonly string[]): Language => {
  const at = args.findLastIndex((own) => own === '--lang' || own.startsWith('--lang='))
  const asked = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1]
  return (at === -1 ? undefined : languages.find((own) => own === asked)) ?? 'nb'
}

/** The flag that every command has. */
export const languageFlag = { lang: { type: 'string', default: 'nb' } } as const

/** Reads flags and other arguments. Refused: a flag that is not there or lacks its value, a language that is not one of the three. */
export const parsed = <Flags extends ParseArgsOptionsConfig & typeof languageFlag>(
  args: readonly string[],
  options: Flags,
) => {
  const language = languageIn(args)
  const words = argumentWords[language]
  const read = (() => {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    } catch (error) {
      const flag = /'(-[^' ]*)/u.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
      const known = Object.hasOwn(options, flag.replace(/^-+/u, ''))
      throw new UsageError(known ? words.flagValue(flag) : words.flag(flag))
    }
  })()
  const { lang } = read.values as { readonly lang: string }
  if (lang !== language) throw new UsageError(words.language(lang))
  return { ...read, language, words }
}

/** The one file that a command is given. */
export const fileIn = (positionals: readonly string[], language: Language): string => {
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError(argumentWords[language].oneFile)
  return file
}

/** The region by its id. */
export const regionIn = (region: string, language: Language): RegionId => {
  if (!Object.hasOwn(regions, region))
    throw new UsageError(argumentWords[language].region(region, Object.keys(regions).join(', ')))
  return region as RegionId
}

const asId = (text: string): string =>
  text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')

/** The mandate by its id. Refused: one that is not there; those that begin alike are named, or else all but the specialties'. */
export const mandateNamed = (id: string, language: Language): Mandate => {
  const own = mandateOf(id)
  if (own) return own
  const words = argumentWords[language]
  const alike = mandates.filter((other) => id !== '' && other.id.startsWith(asId(id).slice(0, 3)))
  const general = mandates.filter(({ specialty }) => specialty === undefined)
  const known =
    alike.length > 0 ? alike.map((other) => other.id) : [...general.map((other) => other.id), words.orSpecialty]
  throw new UsageError(words.mandate(id, known.join(', ')))
}

/** A day as people type it. */
export const dayIn = (text: string, language: Language): IsoDate => {
  const day = parseDate(text)
  if (!('date' in day)) throw new UsageError(argumentWords[language].day(text))
  return isoDate(day.date)
}

/** Refuses arguments beside the flags. */
export const nothingMore = ([first]: readonly string[], language: Language): void => {
  if (first !== undefined) throw new UsageError(argumentWords[language].noOther(first))
}
