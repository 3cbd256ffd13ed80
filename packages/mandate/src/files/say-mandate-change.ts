import { shortDate } from '../texts/dates.ts'
import { limitName } from '../rules/limit-names.ts'
import type { Limits } from '../vocabulary/refinement.ts'
import { roles } from '../vocabulary/role.ts'
import { parties } from '../vocabulary/party.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import type { Language } from '../vocabulary/text.ts'
import { changeWords } from './change-words.ts'
import type { MandateChange, SeatField } from './mandate-change.ts'
import { compositionNames, kindNames, levelNames, type MandateNames, perNames, seatWords } from './mandate-words.ts'

const quoted = (text: string, language: Language): string => (language === 'en' ? `“${text}”` : `«${text}»`)

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const fieldValue = (
  seat: SeatRequirement,
  field: SeatField,
  language: Language,
  { organisation }: MandateNames,
): string => {
  const words = changeWords[language]
  const shown: Readonly<Record<SeatField, () => string>> = {
    norm: () => seat.norm,
    party: () => parties[seat.party][language],
    role: () => roles[seat.role][language],
    alsoBy: () => seat.alsoBy?.map((role) => roles[role][language]).join(', ') || words.nobody,
    per: () => perNames[seat.per][language],
    only: () =>
      seat.only === undefined
        ? words.everyone
        : seat.only.map((number) => organisation?.(number) ?? number).join(', ') || words.nobody,
    several: () => (seat.several ? words.several : words.single),
  }
  return shown[field]()
}

/** Says a difference between two versions of a mandate, in one or two sentences. */
export const sayMandateChange = (change: MandateChange, language: Language, names: MandateNames = {}): string => {
  const words = changeWords[language]
  const rule = (id: string): string => quoted(names.rule?.(id, language) ?? id, language)
  const limits = (own: Limits): string =>
    Object.entries(own)
      .map(([name, value]) => `${lowered(limitName(name, language))}: ${value}`)
      .join(', ')
  const day = (date: string | null): string => (date === null ? words.unknownDay : shortDate(date))
  switch (change.change) {
    case 'id':
    case 'version':
    case 'source':
      return words.set(words.fields[change.change], quoted(change.from, language), quoted(change.to, language))
    case 'kind':
      return words.set(words.fields.kind, kindNames[change.from][language], kindNames[change.to][language])
    case 'level':
      return words.set(words.fields.level, levelNames[change.from][language], levelNames[change.to][language])
    case 'specialty': {
      const named = (id: string | undefined): string =>
        id === undefined ? words.none : (names.specialty?.(id, language) ?? id)
      return words.set(words.fields.specialty, named(change.from), named(change.to))
    }
    case 'name':
    case 'short-name':
    case 'reading-mark':
      return words.set(
        `${words.fields[change.change]} (${words.languages[change.language]})`,
        quoted(change.from, language),
        quoted(change.to, language),
      )
    case 'adoption-added':
    case 'adoption-removed':
      return words[change.change](change.by[language], day(change.on))
    case 'adoption-day':
      return words.set(words.adoptionDay(change.by[language]), day(change.from), day(change.to))
    case 'in-force':
      return words.set(words.fields['in-force'], day(change.from), day(change.to))
    case 'composition':
      return words.set(
        words.fields.composition,
        compositionNames[change.from][language],
        compositionNames[change.to][language],
      )
    case 'seat-added':
      return words['seat-added'](
        seatWords(change.seat, language),
        perNames[change.seat.per][language],
        change.seat.norm,
      )
    case 'seat-removed':
      return words['seat-removed'](seatWords(change.seat, language))
    case 'seat-changed':
      return words.set(
        words.seatField(seatWords(change.from, language), words.seatFields[change.field]),
        fieldValue(change.from, change.field, language, names),
        fieldValue(change.to, change.field, language, names),
      )
    case 'rule-on':
      return words['rule-on'](rule(change.rule), limits(change.limits))
    case 'rule-off':
      return words['rule-off'](rule(change.rule))
    case 'limit': {
      const value = (own: number | undefined): string => (own === undefined ? words.none : String(own))
      const field = words.limit(rule(change.rule), lowered(limitName(change.limit, language)))
      return words.set(field, value(change.from), value(change.to)) + words.moves[change.move]
    }
    case 'refinement-added':
    case 'refinement-removed': {
      const { region, version } = change.refinement
      return words[change.change](names.region?.(region, language) ?? region, version)
    }
    case 'order':
      return words.order[change.of]
  }
}
