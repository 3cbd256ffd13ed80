import type { Text } from '../vocabulary/text.ts'

/** Del av produktet: a part of the product that a norm's ways come with; `councils` is the one that stands first. */
export const parts = {
  councils: {
    nb: 'råd: sammensetning, samtykke, forankring og møteplan',
    nn: 'råd: samansetjing, samtykke, forankring og møteplan',
    en: 'councils: composition, consent, endorsement and meeting schedule',
  },
  mandates: {
    nb: 'mandater: vedtakelse, utsending og publisering',
    nn: 'mandat: vedtaking, utsending og publisering',
    en: 'mandates: adoption, distribution and publication',
  },
  meetings: {
    nb: 'møter: innkalling, sakliste og referat',
    nn: 'møte: innkalling, sakliste og referat',
    en: 'meetings: notice, agenda and minutes',
  },
  matters: {
    nb: 'saker: forslag, innspill og drøfting',
    nn: 'saker: forslag, innspel og drøfting',
    en: 'matters: proposals, input and discussion',
  },
  'follow-up': {
    nb: 'oppfølging: anbefalinger, tiltak og svar fra linjen',
    nn: 'oppfølging: tilrådingar, tiltak og svar frå linja',
    en: 'follow-up: recommendations, measures and answers from line management',
  },
  statements: {
    nb: 'uttalelser og innspill til Helsedirektoratet',
    nn: 'fråsegner og innspel til Helsedirektoratet',
    en: 'statements and input to the Directorate of Health',
  },
  national: {
    nb: 'nasjonal samordning',
    nn: 'nasjonal samordning',
    en: 'national coordination',
  },
  publication: {
    nb: 'publisering på nett',
    nn: 'publisering på nett',
    en: 'publication on the web',
  },
  mail: {
    nb: 'e-post inn og ut',
    nn: 'e-post inn og ut',
    en: 'e-mail in and out',
  },
  courses: {
    nb: 'nasjonale kurs',
    nn: 'nasjonale kurs',
    en: 'national courses',
  },
  plans: {
    nb: 'utdanningsplaner, samarbeidsavtaler og kompetansevurdering',
    nn: 'utdanningsplanar, samarbeidsavtalar og kompetansevurdering',
    en: 'training plans, cooperation agreements and competence assessment',
  },
} as const satisfies Readonly<Record<string, Text>>

/** The id of a part of the product. */
export type Part = keyof typeof parts
