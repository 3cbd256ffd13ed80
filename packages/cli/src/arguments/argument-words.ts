import type { Language } from '@samrad/mandate'

/** What a command says of arguments it does not understand. */
export const argumentWords: Readonly<
  Record<
    Language,
    {
      readonly oneFile: string
      readonly noFile: (file: string) => string
      readonly flag: (flag: string) => string
      readonly flagValue: (flag: string) => string
      readonly language: (given: string) => string
      readonly region: (given: string, known: string) => string
      readonly mandate: (given: string, known: string) => string
      readonly orSpecialty: string
      readonly orMandate: string
      readonly day: (given: string) => string
      readonly noOther: (given: string) => string
      readonly command: (given: string) => string
    }
  >
> = {
  nb: {
    oneFile: 'Gi navnet på én fil.',
    noFile: (file) => `Filen «${file}» finnes ikke, eller kan ikke åpnes.`,
    flag: (flag) => `Flagget ${flag} finnes ikke.`,
    flagValue: (flag) => `Flagget ${flag} er gitt med en verdi det ikke tar, eller uten den det skal ha.`,
    language: (given) => `Språket «${given}» finnes ikke. Skriv nb, nn eller en.`,
    region: (given, known) => `Regionen «${given}» finnes ikke. Skriv en av disse: ${known}.`,
    mandate: (given, known) => `Mandatet «${given}» finnes ikke. Skriv en av disse: ${known}.`,
    orSpecialty: 'eller et fag, for eksempel urologi',
    orMandate: 'eller gi --mandate',
    day: (given) => `«${given}» er ikke en dato. Skriv for eksempel 2026-11-22.`,
    noOther: (given) => `«${given}» hører ikke med her.`,
    command: (given) => `Kommandoen «${given}» finnes ikke.`,
  },
  nn: {
    oneFile: 'Gi namnet på éi fil.',
    noFile: (file) => `Fila «${file}» finst ikkje, eller kan ikkje opnast.`,
    flag: (flag) => `Flagget ${flag} finst ikkje.`,
    flagValue: (flag) => `Flagget ${flag} er gitt med ein verdi det ikkje tek, eller utan den det skal ha.`,
    language: (given) => `Språket «${given}» finst ikkje. Skriv nb, nn eller en.`,
    region: (given, known) => `Regionen «${given}» finst ikkje. Skriv ein av desse: ${known}.`,
    mandate: (given, known) => `Mandatet «${given}» finst ikkje. Skriv ein av desse: ${known}.`,
    orSpecialty: 'eller eit fag, til dømes urologi',
    orMandate: 'eller gi --mandate',
    day: (given) => `«${given}» er ikkje ein dato. Skriv til dømes 2026-11-22.`,
    noOther: (given) => `«${given}» høyrer ikkje med her.`,
    command: (given) => `Kommandoen «${given}» finst ikkje.`,
  },
  en: {
    oneFile: 'Give the name of one file.',
    noFile: (file) => `The file “${file}” is not there, or cannot be opened.`,
    flag: (flag) => `There is no flag ${flag}.`,
    flagValue: (flag) => `The flag ${flag} is given with a value it does not take, or without the one it needs.`,
    language: (given) => `There is no language “${given}”. Write nb, nn or en.`,
    region: (given, known) => `There is no region “${given}”. Write one of these: ${known}.`,
    mandate: (given, known) => `There is no mandate “${given}”. Write one of these: ${known}.`,
    orSpecialty: 'or a specialty, for example urologi',
    orMandate: 'or give --mandate',
    day: (given) => `“${given}” is not a date. Write for example 2026-11-22.`,
    noOther: (given) => `“${given}” does not belong here.`,
    command: (given) => `There is no command “${given}”.`,
  },
}
