import type { Language } from '@samrad/mandate'

/** What a command that asks a file or a store says of its source. */
export const sourceWords: Readonly<
  Record<
    Language,
    {
      readonly oneSource: string
      readonly onlyStore: (flag: string) => string
      readonly notOpened: string
      readonly noCouncil: (given: string) => string
    }
  >
> = {
  nb: {
    oneSource: 'Gi en rosterfil, eller --store, og ikke begge.',
    onlyStore: (flag) => `${flag} hører sammen med --store.`,
    notOpened: 'Lageret finnes ikke, eller kan ikke åpnes.',
    noCouncil: (given) => `Her er det ikke noe råd som svarer til «${given}».`,
  },
  nn: {
    oneSource: 'Gi ei rosterfil, eller --store, og ikkje begge.',
    onlyStore: (flag) => `${flag} høyrer saman med --store.`,
    notOpened: 'Lageret finst ikkje, eller kan ikkje opnast.',
    noCouncil: (given) => `Her er det ikkje noko råd som svarer til «${given}».`,
  },
  en: {
    oneSource: 'Give a roster file, or --store, and not both.',
    onlyStore: (flag) => `${flag} belongs with --store.`,
    notOpened: 'The store is not there, or cannot be opened.',
    noCouncil: (given) => `There is no council here that is “${given}”.`,
  },
}
