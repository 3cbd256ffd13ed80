import type { Text } from '../vocabulary/text.ts'
import type { FileFaultCode, RosterFault } from './fault.ts'

/** A fault's sentences in every language, from what it carries. */
export type FaultWords = (fault: RosterFault) => Text

/** The words for what is wrong with a file as such: what is, then what to do. */
export const fileFaultWords: Readonly<Record<FileFaultCode, FaultWords>> = {
  'empty-file': () => ({
    nb: 'Filen er tom.',
    nn: 'Fila er tom.',
    en: 'The file is empty.',
  }),
  'too-large': ({ value }) => ({
    nb: `Filen er større enn ${value} MB. Del den i flere filer.`,
    nn: `Fila er større enn ${value} MB. Del ho i fleire filer.`,
    en: `The file is larger than ${value} MB. Split it into several files.`,
  }),
  'unknown-kind': ({ value }) => ({
    nb: `Filen er ikke en roster${value ? `, den ser ut som ${value}` : ''}. Lagre den som Excel (.xlsx), CSV eller JSON.`,
    nn: `Fila er ikkje ein roster${value ? `, ho ser ut som ${value}` : ''}. Lagre ho som Excel (.xlsx), CSV eller JSON.`,
    en: `The file is not a roster${value ? `, it looks like ${value}` : ''}. Save it as Excel (.xlsx), CSV or JSON.`,
  }),
  'old-excel': () => ({
    nb: 'Filen er i det gamle Excel-formatet. Åpne den i Excel og lagre den som .xlsx.',
    nn: 'Fila er i det gamle Excel-formatet. Opne ho i Excel og lagre ho som .xlsx.',
    en: 'The file is in the old Excel format. Open it in Excel and save it as .xlsx.',
  }),
  encrypted: () => ({
    nb: 'Filen er beskyttet med passord. Lagre en kopi uten passord.',
    nn: 'Fila er verna med passord. Lagre ein kopi utan passord.',
    en: 'The file is protected with a password. Save a copy without one.',
  }),
  inflated: ({ value }) => ({
    nb: `Filen pakker ut til mye mer enn en roster (grensen er ${value} MB). Den er ikke åpnet.`,
    nn: `Fila pakkar ut til mykje meir enn ein roster (grensa er ${value} MB). Ho er ikkje opna.`,
    en: `The file unpacks to far more than a roster (the limit is ${value} MB). It was not opened.`,
  }),
  'damaged-xlsx': () => ({
    nb: 'Excel-filen er avkortet eller skadet. Åpne den i Excel, lagre den på nytt og prøv igjen.',
    nn: 'Excel-fila er avkorta eller skadd. Opne ho i Excel, lagre ho på nytt og prøv igjen.',
    en: 'The Excel file is cut short or damaged. Open it in Excel, save it again and retry.',
  }),
  'damaged-json': () => ({
    nb: 'JSON-filen er avkortet eller skadet. Hent den på nytt.',
    nn: 'JSON-fila er avkorta eller skadd. Hent ho på nytt.',
    en: 'The JSON file is cut short or damaged. Fetch it again.',
  }),
  'not-a-list': () => ({
    nb: 'En roster i JSON er en liste av objekter, ett for hver rad: [{ "navn": … }].',
    nn: 'Ein roster i JSON er ei liste av objekt, eitt for kvar rad: [{ "namn": … }].',
    en: 'A roster in JSON is a list of objects, one for each row: [{ "name": … }].',
  }),
  'nested-value': () => ({
    nb: 'Verdien er en liste eller et objekt. Skriv den som tekst.',
    nn: 'Verdien er ei liste eller eit objekt. Skriv han som tekst.',
    en: 'The value is a list or an object. Write it as text.',
  }),
  'nul-byte': () => ({
    nb: 'Filen har tegn som ikke er tekst; den er kanskje lagret som UTF-16. Lagre den som «CSV UTF-8».',
    nn: 'Fila har teikn som ikkje er tekst; ho er kanskje lagra som UTF-16. Lagre ho som «CSV UTF-8».',
    en: 'The file has characters that are not text; it may be saved as UTF-16. Save it as “CSV UTF-8”.',
  }),
  'open-quote': () => ({
    nb: 'Et anførselstegn åpnes her og lukkes aldri. Filen er kanskje avkortet.',
    nn: 'Eit hermeteikn blir opna her og aldri lukka. Fila er kanskje avkorta.',
    en: 'A quotation mark opens here and never closes. The file may be cut short.',
  }),
  'stray-quote': () => ({
    nb: 'Det står tekst etter et avsluttende anførselstegn. Skriv anførselstegn inne i en celle dobbelt: "".',
    nn: 'Det står tekst etter eit avsluttande hermeteikn. Skriv hermeteikn inne i ei celle dobbelt: "".',
    en: 'Text stands after a closing quotation mark. Write quotation marks inside a cell twice: "".',
  }),
  'cell-too-long': ({ value }) => ({
    nb: `En celle har mer enn ${value} tegn. Et anførselstegn mangler kanskje.`,
    nn: `Ei celle har meir enn ${value} teikn. Eit hermeteikn manglar kanskje.`,
    en: `A cell has more than ${value} characters. A quotation mark may be missing.`,
  }),
  'no-header': () => ({
    nb: 'Filen har ingen overskriftsrad. Første rad er kolonnenavnene: part, rolle, navn …',
    nn: 'Fila har inga overskriftsrad. Første rada er kolonnenamna: part, rolle, namn …',
    en: 'The file has no header row. The first row is the column names: party, role, name …',
  }),
  'duplicate-column': () => ({
    nb: 'Kolonnen finnes to ganger. Slett eller gi nytt navn til den ene.',
    nn: 'Kolonnen finst to gonger. Slett eller gi nytt namn til den eine.',
    en: 'The column is there twice. Delete or rename one of them.',
  }),
  'column-without-header': () => ({
    nb: 'Cellen står i en kolonne uten overskrift. Gi kolonnen en overskrift, eller tøm cellen.',
    nn: 'Cella står i ein kolonne utan overskrift. Gi kolonnen ei overskrift, eller tøm cella.',
    en: 'The cell is in a column without a header. Give the column a header, or clear the cell.',
  }),
  formula: () => ({
    nb: 'Cellen er en formel. Skriv inn verdien selv, eller lim inn som verdier.',
    nn: 'Cella er ein formel. Skriv inn verdien sjølv, eller lim inn som verdiar.',
    en: 'The cell is a formula. Write the value itself, or paste as values.',
  }),
  'too-many-rows': ({ value }) => ({
    nb: `Filen har mer enn ${value} rader. Del den i flere filer.`,
    nn: `Fila har meir enn ${value} rader. Del ho i fleire filer.`,
    en: `The file has more than ${value} rows. Split it into several files.`,
  }),
  'too-many-columns': ({ value }) => ({
    nb: `Filen har mer enn ${value} kolonner. Slett dem som ikke hører til rosteren.`,
    nn: `Fila har meir enn ${value} kolonnar. Slett dei som ikkje høyrer til rosteren.`,
    en: `The file has more than ${value} columns. Delete those that do not belong to the roster.`,
  }),
}
