import type { Text } from '../vocabulary/text.ts'
import type { sections } from './register.ts'

/** What each section of the norm register is called. */
export const sectionTitles: Readonly<Record<keyof typeof sections, Text>> = {
  family: { nb: 'Mandatene og rådene', nn: 'Mandata og råda', en: 'The mandates and the councils' },
  purpose: { nb: 'Formål', nn: 'Formål', en: 'Purpose' },
  prerequisites: { nb: 'Forutsetninger', nn: 'Føresetnader', en: 'Prerequisites' },
  tasks: { nb: 'Oppgaver', nn: 'Oppgåver', en: 'Tasks' },
  composition: {
    nb: 'Sammensetning, roller og ansvar',
    nn: 'Samansetjing, roller og ansvar',
    en: 'Composition, roles and responsibility',
  },
  organisation: { nb: 'Organisering', nn: 'Organisering', en: 'Organisation' },
  backgroundResponsibility: {
    nb: 'Bakgrunn: sykehusenes ansvar',
    nn: 'Bakgrunn: ansvaret til sjukehusa',
    en: 'Background: the hospitals’ responsibility',
  },
  backgroundCoordination: {
    nb: 'Bakgrunn: samordning',
    nn: 'Bakgrunn: samordning',
    en: 'Background: coordination',
  },
  backgroundDirectorate: {
    nb: 'Bakgrunn: Helsedirektoratet',
    nn: 'Bakgrunn: Helsedirektoratet',
    en: 'Background: the Directorate of Health',
  },
  national: { nb: 'Nasjonal samordning', nn: 'Nasjonal samordning', en: 'National coordination' },
}
