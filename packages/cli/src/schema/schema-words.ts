import type { Language } from '@samrad/mandate'

/** What `samrad schema` says where it was not asked for one of its schemas. */
export const schemaWords: Readonly<Record<Language, (known: string) => string>> = {
  nb: (known) => `Skriv hva skjemaet er for: ${known}.`,
  nn: (known) => `Skriv kva skjemaet er for: ${known}.`,
  en: (known) => `Write what the schema is for: ${known}.`,
}
