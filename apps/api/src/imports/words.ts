import type { Language } from '@samrad/mandate'

/** What an import says beyond the faults of a file and the refusals of its acts. */
export const importWords: Readonly<
  Record<
    Language,
    {
      readonly row: (row: number) => string
      readonly notRead: string
      readonly isStopped: string
      readonly faults: (count: number) => string
      readonly questions: (count: number) => string
      readonly changed: (what: string | undefined) => string
      readonly isDone: string
      readonly noCouncil: (council: string) => string
    }
  >
> = {
  nb: {
    row: (row) => `Rad ${row}: `,
    notRead: 'Filen er ikke ferdig lest. Vent til prøvekjøringen er klar.',
    isStopped: 'Importen er avbrutt. Velg filen på nytt for å prøve igjen.',
    faults: (count) =>
      count === 1
        ? 'Én feil i filen må rettes først. Ingenting er lagret.'
        : `${count} feil i filen må rettes først. Ingenting er lagret.`,
    questions: (count) =>
      count === 1
        ? 'Ett spørsmål om hvem som er hvem, er ubesvart. Ingenting er lagret.'
        : `${count} spørsmål om hvem som er hvem, er ubesvart. Ingenting er lagret.`,
    changed: (what) =>
      `${what ?? 'Noe importen bygger på,'} er endret siden prøvekjøringen. Se over den nye prøvekjøringen før du lagrer. Ingenting er lagret.`,
    isDone: 'Importen er alt lagret.',
    noCouncil: (council) => `Rådet «${council}» finnes ikke i regionen.`,
  },
  nn: {
    row: (row) => `Rad ${row}: `,
    notRead: 'Fila er ikkje ferdig lesen. Vent til prøvekøyringa er klar.',
    isStopped: 'Importen er avbroten. Vel fila på nytt for å prøve igjen.',
    faults: (count) =>
      count === 1
        ? 'Éin feil i fila må rettast først. Ingenting er lagra.'
        : `${count} feil i fila må rettast først. Ingenting er lagra.`,
    questions: (count) =>
      count === 1
        ? 'Eitt spørsmål om kven som er kven, er ikkje svart på. Ingenting er lagra.'
        : `${count} spørsmål om kven som er kven, er ikkje svart på. Ingenting er lagra.`,
    changed: (what) =>
      `${what ?? 'Noko importen byggjer på,'} er endra sidan prøvekøyringa. Sjå over den nye prøvekøyringa før du lagrar. Ingenting er lagra.`,
    isDone: 'Importen er alt lagra.',
    noCouncil: (council) => `Rådet «${council}» finst ikkje i regionen.`,
  },
  en: {
    row: (row) => `Row ${row}: `,
    notRead: 'The file has not been read yet. Wait until the dry run is ready.',
    isStopped: 'The import was stopped. Choose the file again to try once more.',
    faults: (count) =>
      count === 1
        ? 'One fault in the file must be mended first. Nothing was saved.'
        : `${count} faults in the file must be mended first. Nothing was saved.`,
    questions: (count) =>
      count === 1
        ? 'One question of who is who has no answer. Nothing was saved.'
        : `${count} questions of who is who have no answer. Nothing was saved.`,
    changed: (what) =>
      `${what ?? 'Something the import rests on'} has changed since the dry run. Look over the new dry run before you save. Nothing was saved.`,
    isDone: 'The import is saved already.',
    noCouncil: (council) => `There is no council “${council}” in the region.`,
  },
}
