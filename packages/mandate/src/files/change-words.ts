import type { Language } from '../vocabulary/text.ts'
import type { LimitMove } from './limit-move.ts'
import type { MandateChange, SeatField } from './mandate-change.ts'

type Field =
  | 'id'
  | 'version'
  | 'kind'
  | 'level'
  | 'specialty'
  | 'name'
  | 'short-name'
  | 'reading-mark'
  | 'source'
  | 'in-force'
  | 'composition'

interface ChangeWords {
  readonly set: (field: string, from: string, to: string) => string
  readonly fields: Readonly<Record<Field, string>>
  readonly seatFields: Readonly<Record<SeatField, string>>
  readonly seatField: (seat: string, field: string) => string
  readonly languages: Readonly<Record<Language, string>>
  readonly 'adoption-added': (by: string, on: string) => string
  readonly 'adoption-removed': (by: string, on: string) => string
  readonly adoptionDay: (by: string) => string
  readonly 'seat-added': (seat: string, per: string, norm: string) => string
  readonly 'seat-removed': (seat: string) => string
  readonly 'rule-on': (rule: string, limits: string) => string
  readonly 'rule-off': (rule: string) => string
  readonly limit: (rule: string, limit: string) => string
  readonly moves: Readonly<Record<LimitMove, string>>
  readonly 'refinement-added': (region: string, version: string) => string
  readonly 'refinement-removed': (region: string, version: string) => string
  readonly order: Readonly<Record<Extract<MandateChange, { change: 'order' }>['of'], string>>
  readonly unknownDay: string
  readonly none: string
  readonly nobody: string
  readonly everyone: string
  readonly several: string
  readonly single: string
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The words for what differs between two versions of a mandate. */
export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  nb: {
    set: (field, from, to) => `${capital(field)} er endret fra ${from} til ${to}.`,
    fields: {
      id: 'mandatets id',
      version: 'versjonen',
      kind: 'rådstypen',
      level: 'nivået',
      specialty: 'spesialiteten',
      name: 'navnet',
      'short-name': 'kortnavnet',
      'reading-mark': 'merket på lesemåten',
      source: 'kilden',
      'in-force': 'ikrafttredelsen',
      composition: 'sammensetningen',
    },
    seatFields: {
      norm: 'normen',
      party: 'parten',
      role: 'rollen',
      alsoBy: 'hvem andre som kan ha den,',
      per: 'antallet',
      only: 'hvilke virksomheter som har den,',
      several: 'hvor mange som kan ha den,',
    },
    seatField: (seat, field) => `plassen til ${seat}: ${field}`,
    languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    'adoption-added': (by, on) => `Vedtatt også i ${by}, ${on}.`,
    'adoption-removed': (by, on) => `Ikke lenger vedtatt i ${by}, ${on}.`,
    adoptionDay: (by) => `dagen for vedtak i ${by}`,
    'seat-added': (seat, per, norm) => `Ny plass: ${seat}, ${per} (${norm}).`,
    'seat-removed': (seat) => `Plassen til ${seat} er tatt bort.`,
    'rule-on': (rule, limits) => `Regelen ${rule} gjelder nå${limits && `, med ${limits}`}.`,
    'rule-off': (rule) => `Regelen ${rule} gjelder ikke lenger.`,
    limit: (rule, limit) => `regelen ${rule}: ${limit}`,
    moves: { stricter: ' Det er strengere.', laxer: ' Det krever mindre.', unsaid: '' },
    'refinement-added': (region, version) => `Tilpasset av ${region}, som versjon ${version}.`,
    'refinement-removed': (region, version) => `Tilpasningen fra ${region}, versjon ${version}, er tatt bort.`,
    order: {
      adoptions: 'Vedtakene står i en annen rekkefølge.',
      seats: 'Plassene står i en annen rekkefølge.',
      rules: 'Reglene står i en annen rekkefølge.',
      refinements: 'Tilpasningene står i en annen rekkefølge.',
    },
    unknownDay: 'dag ikke kjent',
    none: 'ingen',
    nobody: 'ingen',
    everyone: 'alle',
    several: 'flere',
    single: 'én',
  },
  nn: {
    set: (field, from, to) => `${capital(field)} er endra frå ${from} til ${to}.`,
    fields: {
      id: 'mandat-id',
      version: 'versjonen',
      kind: 'rådstypen',
      level: 'nivået',
      specialty: 'spesialiteten',
      name: 'namnet',
      'short-name': 'kortnamnet',
      'reading-mark': 'merket på lesemåten',
      source: 'kjelda',
      'in-force': 'iverksetjinga',
      composition: 'samansetjinga',
    },
    seatFields: {
      norm: 'norma',
      party: 'parten',
      role: 'rolla',
      alsoBy: 'kven andre som kan ha han,',
      per: 'talet',
      only: 'kva verksemder som har han,',
      several: 'kor mange som kan ha han,',
    },
    seatField: (seat, field) => `plassen til ${seat}: ${field}`,
    languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    'adoption-added': (by, on) => `Vedteke også i ${by}, ${on}.`,
    'adoption-removed': (by, on) => `Ikkje lenger vedteke i ${by}, ${on}.`,
    adoptionDay: (by) => `dagen for vedtak i ${by}`,
    'seat-added': (seat, per, norm) => `Ny plass: ${seat}, ${per} (${norm}).`,
    'seat-removed': (seat) => `Plassen til ${seat} er teken bort.`,
    'rule-on': (rule, limits) => `Regelen ${rule} gjeld no${limits && `, med ${limits}`}.`,
    'rule-off': (rule) => `Regelen ${rule} gjeld ikkje lenger.`,
    limit: (rule, limit) => `regelen ${rule}: ${limit}`,
    moves: { stricter: ' Det er strengare.', laxer: ' Det krev mindre.', unsaid: '' },
    'refinement-added': (region, version) => `Tilpassa av ${region}, som versjon ${version}.`,
    'refinement-removed': (region, version) => `Tilpassinga frå ${region}, versjon ${version}, er teken bort.`,
    order: {
      adoptions: 'Vedtaka står i ei anna rekkjefølgje.',
      seats: 'Plassane står i ei anna rekkjefølgje.',
      rules: 'Reglane står i ei anna rekkjefølgje.',
      refinements: 'Tilpassingane står i ei anna rekkjefølgje.',
    },
    unknownDay: 'dag ikkje kjend',
    none: 'ingen',
    nobody: 'ingen',
    everyone: 'alle',
    several: 'fleire',
    single: 'éin',
  },
  en: {
    set: (field, from, to) => `${capital(field)} is changed from ${from} to ${to}.`,
    fields: {
      id: 'the mandate’s id',
      version: 'the version',
      kind: 'the kind of council',
      level: 'the level',
      specialty: 'the specialty',
      name: 'the name',
      'short-name': 'the short name',
      'reading-mark': 'the mark on the reading',
      source: 'the source',
      'in-force': 'the entry into force',
      composition: 'the composition',
    },
    seatFields: {
      norm: 'the norm',
      party: 'the party',
      role: 'the role',
      alsoBy: 'who else may hold it',
      per: 'the number',
      only: 'which institutions have it',
      several: 'how many may hold it',
    },
    seatField: (seat, field) => `the seat of ${seat}: ${field}`,
    languages: { nb: 'bokmål', nn: 'nynorsk', en: 'English' },
    'adoption-added': (by, on) => `Also adopted by ${by}, ${on}.`,
    'adoption-removed': (by, on) => `No longer adopted by ${by}, ${on}.`,
    adoptionDay: (by) => `the day of adoption by ${by}`,
    'seat-added': (seat, per, norm) => `New seat: ${seat}, ${per} (${norm}).`,
    'seat-removed': (seat) => `The seat of ${seat} is taken away.`,
    'rule-on': (rule, limits) => `The rule ${rule} now holds${limits && `, with ${limits}`}.`,
    'rule-off': (rule) => `The rule ${rule} no longer holds.`,
    limit: (rule, limit) => `the rule ${rule}: ${limit}`,
    moves: { stricter: ' That is stricter.', laxer: ' That asks less.', unsaid: '' },
    'refinement-added': (region, version) => `Refined by ${region}, as version ${version}.`,
    'refinement-removed': (region, version) => `The refinement by ${region}, version ${version}, is taken away.`,
    order: {
      adoptions: 'The adoptions stand in another order.',
      seats: 'The seats stand in another order.',
      rules: 'The rules stand in another order.',
      refinements: 'The refinements stand in another order.',
    },
    unknownDay: 'day not known',
    none: 'none',
    nobody: 'nobody',
    everyone: 'all',
    several: 'several',
    single: 'one',
  },
}
