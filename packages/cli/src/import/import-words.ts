import type { Language } from '@samrad/mandate'

interface Counts {
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly gone: number
  readonly people: number
}

/** What `samrad import` says around the rows. */
export const importWords: Readonly<
  Record<
    Language,
    {
      readonly row: (row: number) => string
      readonly counts: (counts: Counts) => string
      readonly new: string
      readonly changed: string
      readonly gone: string
      readonly differs: string
      readonly questions: string
      readonly ends: (day: string) => string
      readonly notEnded: string
      readonly known: (row: number, person: string) => string
      readonly unknown: (row: number) => string
      readonly saved: (events: number) => string
      readonly nothingToSave: string
      readonly dry: string
      readonly notSaved: string
      readonly conflict: string
      readonly notOpened: string
      readonly noDemo: string
      readonly noAnswer: (given: string) => string
      readonly noCouncil: (mandate: string) => string
      readonly written: (file: string, rows: number) => string
      readonly extension: string
      readonly exists: (file: string) => string
    }
  >
> = {
  nb: {
    row: (row) => `rad ${row}`,
    counts: (own) =>
      `${own.new} nye, ${own.changed} endret, ${own.same} uendret, ${own.gone} borte; ${own.people} ${own.people === 1 ? 'person' : 'personer'} registreres`,
    new: 'Nye',
    changed: 'Endret',
    gone: 'Borte fra filen',
    differs: 'Sier noe annet, og blir stående som det er',
    questions: 'Hvem er hvem?',
    ends: (day) => `siste dag blir ${day}`,
    notEnded: 'avsluttes bare med --end-gone',
    known: (row, person) => `er en vi kjenner: --answer ${row}=${person}`,
    unknown: (row) => `er en ny person: --answer ${row}=new`,
    saved: (events) => `Lagret: ${events} ${events === 1 ? 'hendelse' : 'hendelser'}.`,
    nothingToSave: 'Ingenting å lagre: filen sier det samme som lageret.',
    dry: 'Prøvekjøring: ingenting er lagret. Lagre med --commit.',
    notSaved: 'Ingenting er lagret.',
    conflict: 'Lageret ble endret imens. Ingenting er lagret; kjør på nytt.',
    notOpened: 'Lageret kan ikke åpnes. Ingenting er lagret.',
    noDemo: 'Demoens lager finnes ikke der. Det lages når Samråd starter.',
    noAnswer: (given) => `«${given}» er ikke et svar. Skriv radens nummer og hvem det er, som 5=new.`,
    noCouncil: (mandate) => `Regionen har ikke noe råd med mandatet «${mandate}».`,
    written: (file, rows) => `${rows} rader er skrevet til ${file}.`,
    extension: 'Gi filen et navn som slutter på .xlsx eller .csv.',
    exists: (file) => `Filen «${file}» finnes fra før, eller kan ikke skrives.`,
  },
  nn: {
    row: (row) => `rad ${row}`,
    counts: (own) =>
      `${own.new} nye, ${own.changed} endra, ${own.same} uendra, ${own.gone} borte; ${own.people} ${own.people === 1 ? 'person blir registrert' : 'personar blir registrerte'}`,
    new: 'Nye',
    changed: 'Endra',
    gone: 'Borte frå fila',
    differs: 'Seier noko anna, og blir ståande som det er',
    questions: 'Kven er kven?',
    ends: (day) => `siste dagen blir ${day}`,
    notEnded: 'blir berre avslutta med --end-gone',
    known: (row, person) => `er ein vi kjenner: --answer ${row}=${person}`,
    unknown: (row) => `er ein ny person: --answer ${row}=new`,
    saved: (events) => `Lagra: ${events} ${events === 1 ? 'hending' : 'hendingar'}.`,
    nothingToSave: 'Ingenting å lagre: fila seier det same som lageret.',
    dry: 'Prøvekøyring: ingenting er lagra. Lagre med --commit.',
    notSaved: 'Ingenting er lagra.',
    conflict: 'Lageret vart endra imens. Ingenting er lagra; køyr på nytt.',
    notOpened: 'Lageret kan ikkje opnast. Ingenting er lagra.',
    noDemo: 'Lageret til demoen finst ikkje der. Det blir laga når Samråd startar.',
    noAnswer: (given) => `«${given}» er ikkje eit svar. Skriv nummeret på rada og kven det er, som 5=new.`,
    noCouncil: (mandate) => `Regionen har ikkje noko råd med mandatet «${mandate}».`,
    written: (file, rows) => `${rows} rader er skrivne til ${file}.`,
    extension: 'Gi fila eit namn som sluttar på .xlsx eller .csv.',
    exists: (file) => `Fila «${file}» finst frå før, eller kan ikkje skrivast.`,
  },
  en: {
    row: (row) => `row ${row}`,
    counts: (own) =>
      `${own.new} new, ${own.changed} changed, ${own.same} unchanged, ${own.gone} gone; ${own.people} ${own.people === 1 ? 'person is' : 'people are'} registered`,
    new: 'New',
    changed: 'Changed',
    gone: 'Gone from the file',
    differs: 'Says otherwise, and is left as it is',
    questions: 'Who is who?',
    ends: (day) => `the last day becomes ${day}`,
    notEnded: 'ended only with --end-gone',
    known: (row, person) => `is someone we know: --answer ${row}=${person}`,
    unknown: (row) => `is a new person: --answer ${row}=new`,
    saved: (events) => `Saved: ${events} ${events === 1 ? 'event' : 'events'}.`,
    nothingToSave: 'Nothing to save: the file says the same as the store.',
    dry: 'Dry run: nothing was saved. Save with --commit.',
    notSaved: 'Nothing was saved.',
    conflict: 'The store changed meanwhile. Nothing was saved; run it again.',
    notOpened: 'The store cannot be opened. Nothing was saved.',
    noDemo: 'The demo’s store is not there. It is made when Samråd starts.',
    noAnswer: (given) => `“${given}” is no answer. Write the number of the row and who it is, as 5=new.`,
    noCouncil: (mandate) => `The region has no council under the mandate “${mandate}”.`,
    written: (file, rows) => `${rows} rows were written to ${file}.`,
    extension: 'Give the file a name that ends in .xlsx or .csv.',
    exists: (file) => `The file “${file}” is there already, or cannot be written.`,
  },
}
