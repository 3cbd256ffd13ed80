import type { Text } from '../vocabulary/text.ts'
import type { DocumentId } from './documents.ts'

/** Sted i et dokument: where a norm stands, with the heading that a citation prints. */
export interface Place {
  readonly document: DocumentId
  readonly heading: Text
}

const paragraph = (number: number): Place => ({
  document: 'B',
  heading: { nb: `avsnitt ${number}`, nn: `avsnitt ${number}`, en: `paragraph ${number}` },
})

/** The places of the mandate (A) and the board matter (B); nynorsk and English headings are our translations. */
export const places = {
  A0: {
    document: 'A',
    heading: { nb: 'tittelsiden', nn: 'tittelsida', en: 'title page' },
  },
  A1: {
    document: 'A',
    heading: { nb: 'innholdsfortegnelsen', nn: 'innhaldslista', en: 'table of contents' },
  },
  A2: {
    document: 'A',
    heading: { nb: 'Formålet', nn: 'Formålet', en: 'Purpose' },
  },
  A3: {
    document: 'A',
    heading: { nb: 'Forutsetninger', nn: 'Føresetnader', en: 'Prerequisites' },
  },
  A4: {
    document: 'A',
    heading: { nb: 'Oppgaver', nn: 'Oppgåver', en: 'Tasks' },
  },
  A5: {
    document: 'A',
    heading: {
      nb: 'Sammensetning, roller og ansvar',
      nn: 'Samansetjing, roller og ansvar',
      en: 'Composition, roles and responsibilities',
    },
  },
  A6: {
    document: 'A',
    heading: { nb: 'Organisering', nn: 'Organisering', en: 'Organisation' },
  },
  A7: {
    document: 'A',
    heading: {
      nb: 'Kompetansebasert spesialistutdanning og spesialisthelsetjenestens ansvar',
      nn: 'Kompetansebasert spesialistutdanning og ansvaret til spesialisthelsetenesta',
      en: 'Competence-based specialist training and the responsibility of the specialist health service',
    },
  },
  A7a: {
    document: 'A',
    heading: {
      nb: 'Kompetansebasert spesialistutdanning',
      nn: 'Kompetansebasert spesialistutdanning',
      en: 'Competence-based specialist training',
    },
  },
  A7b: {
    document: 'A',
    heading: {
      nb: 'Sykehusenes ansvar',
      nn: 'Ansvaret til sjukehusa',
      en: 'The responsibility of the hospitals',
    },
  },
  A7c: {
    document: 'A',
    heading: { nb: 'Likebehandling', nn: 'Likebehandling', en: 'Equal treatment' },
  },
  A7d: {
    document: 'A',
    heading: {
      nb: 'Samordning og reduksjon av uønsket variasjon',
      nn: 'Samordning og reduksjon av uønskt variasjon',
      en: 'Coordination and reduction of unwarranted variation',
    },
  },
  A7e: {
    document: 'A',
    heading: {
      nb: 'Strukturer for samarbeid',
      nn: 'Strukturar for samarbeid',
      en: 'Structures for cooperation',
    },
  },
  A7f: {
    document: 'A',
    heading: {
      nb: 'Helsedirektoratet, læringsmål, læringsaktiviteter',
      nn: 'Helsedirektoratet, læringsmål, læringsaktivitetar',
      en: 'The Directorate of Health, learning objectives, learning activities',
    },
  },
  A7g: {
    document: 'A',
    heading: { nb: 'Kvalitetsvurdering', nn: 'Kvalitetsvurdering', en: 'Quality assessment' },
  },
  'A fn': {
    document: 'A',
    heading: { nb: 'fotnotene', nn: 'fotnotane', en: 'footnotes' },
  },
  B1: paragraph(1),
  B2: paragraph(2),
  B3: paragraph(3),
  B4: paragraph(4),
  B5: paragraph(5),
  B6: paragraph(6),
  B7: paragraph(7),
  B8: paragraph(8),
} as const satisfies Readonly<Record<string, Place>>

/** The id of a place; one that is not in the table is a type error. */
export type PlaceId = keyof typeof places
