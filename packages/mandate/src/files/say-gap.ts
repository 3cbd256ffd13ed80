import { parties } from '../vocabulary/party.ts'
import { roles } from '../vocabulary/role.ts'
import type { Language, Text } from '../vocabulary/text.ts'
import type { Gap, Place } from './gap.ts'
import { kindNames, type MandateNames, seatWords } from './mandate-words.ts'

type Of<Name extends Gap['gap']> = Extract<Gap, { readonly gap: Name }>
type Said = { readonly [Name in Gap['gap']]: (gap: Of<Name>, say: Saying) => Text }

/** The names in the language that is spoken. */
interface Saying {
  readonly mandate: (id: string) => string
  readonly region: (id: string) => string
  readonly rule: (id: string) => string
  readonly specialty: (id: string) => string
  readonly organisation: (orgNumber: string) => string
  readonly seat: (seat: Parameters<typeof seatWords>[0]) => string
  readonly place: (place: Place) => string
}

const words: Said = {
  'no-organisation': ({ mandate, region, seat }, say) => ({
    nb: `${say.mandate(mandate)}: ingen virksomhet i ${say.region(region)} har plassen til ${say.seat(seat)}, så ingen kan fylle den.`,
    nn: `${say.mandate(mandate)}: inga verksemd i ${say.region(region)} har plassen til ${say.seat(seat)}, så ingen kan fylle han.`,
    en: `${say.mandate(mandate)}: no institution in ${say.region(region)} has the seat of ${say.seat(seat)}, so nobody can fill it.`,
  }),
  'no-holding': ({ mandate, region, seat }, say) => ({
    nb: `${say.mandate(mandate)}: ingen i ${say.region(region)} kan ha plassen til ${say.seat(seat)}. Se etter parten, rollen og antallet.`,
    nn: `${say.mandate(mandate)}: ingen i ${say.region(region)} kan ha plassen til ${say.seat(seat)}. Sjå etter parten, rolla og talet.`,
    en: `${say.mandate(mandate)}: nobody in ${say.region(region)} can hold the seat of ${say.seat(seat)}. Look at its party, role and number.`,
  }),
  'unknown-organisation': ({ mandate, seat, orgNumber }, say) => ({
    nb: `${say.mandate(mandate)}: plassen til ${say.seat(seat)} er for ${orgNumber}, som ikke er en virksomhet i noen av regionene.`,
    nn: `${say.mandate(mandate)}: plassen til ${say.seat(seat)} er for ${orgNumber}, som ikkje er ei verksemd i nokon av regionane.`,
    en: `${say.mandate(mandate)}: the seat of ${say.seat(seat)} is for ${orgNumber}, which is not an institution in any of the regions.`,
  }),
  'same-holding': ({ mandate, region, seats: [one, other], place }, say) => ({
    nb: `${say.mandate(mandate)}, ${say.region(region)}: samme person ville fylt to plasser, ${one.id} (${one.norm}) og ${other.id} (${other.norm}), for eksempel ${say.place(place)}.`,
    nn: `${say.mandate(mandate)}, ${say.region(region)}: same person ville fylt to plassar, ${one.id} (${one.norm}) og ${other.id} (${other.norm}), til dømes ${say.place(place)}.`,
    en: `${say.mandate(mandate)}, ${say.region(region)}: the same person would fill two seats, ${one.id} (${one.norm}) and ${other.id} (${other.norm}), for example ${say.place(place)}.`,
  }),
  'two-limits': ({ mandate, rule }, say) => ({
    nb: `${say.mandate(mandate)}: regelen ${say.rule(rule)} står to ganger, så det er uklart hva som gjelder.`,
    nn: `${say.mandate(mandate)}: regelen ${say.rule(rule)} står to gonger, så det er uklart kva som gjeld.`,
    en: `${say.mandate(mandate)}: the rule ${say.rule(rule)} stands twice, so it is unclear which holds.`,
  }),
  'seats-not-at-hand': ({ mandate, rule }, say) => ({
    nb: `${say.mandate(mandate)}: regelen ${say.rule(rule)} spør om plasser, og sammensetningen er ikke kjent. Den svarer først når den er det.`,
    nn: `${say.mandate(mandate)}: regelen ${say.rule(rule)} spør om plassar, og samansetjinga er ikkje kjend. Han svarer først når ho er det.`,
    en: `${say.mandate(mandate)}: the rule ${say.rule(rule)} asks about seats, and the composition is not known. It answers only when it is.`,
  }),
  'no-seats': ({ mandate }, say) => ({
    nb: `${say.mandate(mandate)}: sammensetningen har ingen plasser, så rådet har ingen medlemmer.`,
    nn: `${say.mandate(mandate)}: samansetjinga har ingen plassar, så rådet har ingen medlemmer.`,
    en: `${say.mandate(mandate)}: the composition has no seats, so the council has no members.`,
  }),
  'no-seat-for-rule': ({ mandate, rule, role }, say) => ({
    nb: `${say.mandate(mandate)}: regelen ${say.rule(rule)} ser etter ${roles[role].nb}, og ingen plass er for det.`,
    nn: `${say.mandate(mandate)}: regelen ${say.rule(rule)} ser etter ${roles[role].nn}, og ingen plass er for det.`,
    en: `${say.mandate(mandate)}: the rule ${say.rule(rule)} looks for ${roles[role].en}, and no seat is for that.`,
  }),
  'rule-elsewhere': ({ mandate, rule }, say) => ({
    nb: `${say.mandate(mandate)}: regelen ${say.rule(rule)} gjelder ikke et slikt råd.`,
    nn: `${say.mandate(mandate)}: regelen ${say.rule(rule)} gjeld ikkje eit slikt råd.`,
    en: `${say.mandate(mandate)}: the rule ${say.rule(rule)} is not about such a council.`,
  }),
  'elected-chair': ({ mandate, rule, kind }, say) => {
    const led =
      kind === 'tka'
        ? {
            nb: 'den regionen som koordinerer, leder TKA (N127)',
            nn: 'regionen som koordinerer, leier TKA (N127)',
            en: 'the region that coordinates leads TKA (N127)',
          }
        : {
            nb: 'RegUt leder møtene i samordningsrådet (N061)',
            nn: 'RegUt leier møta i samordningsrådet (N061)',
            en: 'RegUt leads the meetings of the coordination council (N061)',
          }
    return {
      nb: `${say.mandate(mandate)}: ${say.rule(rule)} er slått på, men ${led.nb}.`,
      nn: `${say.mandate(mandate)}: ${say.rule(rule)} er slått på, men ${led.nn}.`,
      en: `${say.mandate(mandate)}: ${say.rule(rule)} is on, but ${led.en}.`,
    }
  },
  'seat-unjudged': ({ mandate, seat }, say) => ({
    nb: `${say.mandate(mandate)}: ingen regel svarer for plassen til ${say.seat(seat)} (${seat.norm}), så en ledig plass ses ikke.`,
    nn: `${say.mandate(mandate)}: ingen regel svarer for plassen til ${say.seat(seat)} (${seat.norm}), så ein ledig plass blir ikkje sett.`,
    en: `${say.mandate(mandate)}: no rule answers for the seat of ${say.seat(seat)} (${seat.norm}), so a vacancy is not seen.`,
  }),
  'kind-without-mandate': ({ kind }) => ({
    nb: `Rådstypen ${kindNames[kind].nb} har ikke noe mandat.`,
    nn: `Rådstypen ${kindNames[kind].nn} har ikkje noko mandat.`,
    en: `The kind ${kindNames[kind].en} has no mandate.`,
  }),
  'specialty-without-mandate': ({ specialty }, say) => ({
    nb: `Sykehusspesialiteten ${say.specialty(specialty)} har ikke noe mandat.`,
    nn: `Sjukehusspesialiteten ${say.specialty(specialty)} har ikkje noko mandat.`,
    en: `The hospital specialty ${say.specialty(specialty)} has no mandate.`,
  }),
  'two-mandates': ({ mandates }, say) => ({
    nb: `Disse mandatene er for det samme rådet: ${mandates.map(say.mandate).join(', ')}.`,
    nn: `Desse mandata er for det same rådet: ${mandates.map(say.mandate).join(', ')}.`,
    en: `These mandates are for the same council: ${mandates.map(say.mandate).join(', ')}.`,
  }),
  'kind-nobody-has': ({ mandate, kind, specialty }, say) => {
    const of = specialty === undefined ? '' : ` (${say.specialty(specialty)})`
    return {
      nb: `${say.mandate(mandate)}: ingen har et slikt råd på dette nivået: ${kindNames[kind].nb}${of}.`,
      nn: `${say.mandate(mandate)}: ingen har eit slikt råd på dette nivået: ${kindNames[kind].nn}${of}.`,
      en: `${say.mandate(mandate)}: nobody has such a council at this level: ${kindNames[kind].en}${of}.`,
    }
  },
  'rule-in-no-mandate': ({ rule }, say) => ({
    nb: `Ingen mandater har regelen ${say.rule(rule)}, så den dømmer ingen.`,
    nn: `Ingen mandat har regelen ${say.rule(rule)}, så han dømmer ingen.`,
    en: `No mandate has the rule ${say.rule(rule)}, so it judges nobody.`,
  }),
}

/** Says a gap or an overlap in one or two sentences. */
export const sayGap = (gap: Gap, language: Language, names: MandateNames = {}): string => {
  const rule = (id: string): string => names.rule?.(id, language) ?? id
  const organisation = (orgNumber: string): string => names.organisation?.(orgNumber) ?? orgNumber
  const say: Saying = {
    mandate: (id) => names.mandate?.(id, language) ?? id,
    region: (id) => names.region?.(id, language) ?? id,
    specialty: (id) => names.specialty?.(id, language) ?? id,
    rule: (id) => (language === 'en' ? `“${rule(id)}”` : `«${rule(id)}»`),
    organisation,
    seat: (seat) => seatWords(seat, language),
    place: ({ party, role, orgNumber }) =>
      `${roles[role][language]}, ${orgNumber === undefined ? parties[party][language] : organisation(orgNumber)}`,
  }
  return (words[gap.gap] as (gap: Gap, say: Saying) => Text)(gap, say)[language]
}
