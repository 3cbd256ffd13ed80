import type { SourceDocument } from './document.ts'

const undated = {
  adoptions: [],
  laidDown: null,
  edited: null,
  validFrom: null,
  validTo: null,
  note: null,
} as const satisfies Partial<SourceDocument>

/** Kildene: A and B are the law of this product, the others are what A's footnotes refer to (N109). */
export const documents = {
  A: {
    ...undated,
    kind: 'mandate',
    title: {
      nb: 'Mandat for samordningsrådet i Helse Sør-Øst',
      nn: 'Mandat for samordningsrådet i Helse Søraust',
      en: 'Mandate of the coordination council in Helse Sør-Øst',
    },
    shortName: { nb: 'Mandatet', nn: 'Mandatet', en: 'The mandate' },
    adoptions: [
      {
        by: {
          nb: 'regionalt HR-direktørmøte',
          nn: 'regionalt HR-direktørmøte',
          en: 'the regional meeting of HR directors',
        },
        on: '2026-04-29',
      },
      {
        by: {
          nb: 'regionalt fagdirektørmøte',
          nn: 'regionalt fagdirektørmøte',
          en: 'the regional meeting of medical directors',
        },
        on: '2026-06-10',
      },
    ],
    note: {
      nb: 'Mandatet sier ikke når det trer i kraft.',
      nn: 'Mandatet seier ikkje når det tek til å gjelde.',
      en: 'The mandate does not state when it comes into force.',
    },
  },
  B: {
    ...undated,
    kind: 'board-matter',
    title: {
      nb: 'Styresak 37-2021/4 om nasjonal samordning av spesialistutdanningen for leger',
      nn: 'Styresak 37-2021/4 om nasjonal samordning av spesialistutdanninga for legar',
      en: 'Board matter 37-2021/4 on the national coordination of physicians’ specialist training',
    },
    shortName: { nb: 'Styresak 37-2021', nn: 'Styresak 37-2021', en: 'Board matter 37-2021' },
  },
  spesialistforskriften: {
    ...undated,
    kind: 'regulation',
    title: {
      nb: 'Forskriften om spesialistutdanning og spesialistgodkjenning',
      nn: 'Forskrifta om spesialistutdanning og spesialistgodkjenning',
      en: 'The regulation on specialist training and specialist approval',
    },
    shortName: {
      nb: 'Spesialistforskriften',
      nn: 'Spesialistforskrifta',
      en: 'The specialist regulation',
    },
    laidDown: '2016-12-08',
    validFrom: '2019',
    note: {
      nb: 'Fastsatt 08.12.2016. Mandatet sier at den trådte i kraft i 2019, uten dato (N070).',
      nn: 'Fastsett 08.12.2016. Mandatet seier at ho tok til å gjelde i 2019, utan dato (N070).',
      en: 'Laid down 8 December 2016. The mandate says it took effect in 2019, without a date (N070).',
    },
  },
  spesialisthelsetjenesteloven: {
    ...undated,
    kind: 'act',
    title: {
      nb: 'Loven om spesialisthelsetjenesten',
      nn: 'Lova om spesialisthelsetenesta',
      en: 'The act on the specialist health service',
    },
    shortName: {
      nb: 'Spesialisthelsetjenesteloven',
      nn: 'Spesialisthelsetenestelova',
      en: 'The Specialist Health Services Act',
    },
  },
  rundskriv: {
    ...undated,
    kind: 'circular',
    title: {
      nb: 'Departementets rundskriv om spesialistutdanningen',
      nn: 'Rundskrivet frå departementet om spesialistutdanninga',
      en: 'The ministry’s circular on specialist training',
    },
    shortName: { nb: 'Rundskrivet', nn: 'Rundskrivet', en: 'The circular' },
    edited: '2025-02-28',
  },
  'regut-mandat': {
    ...undated,
    kind: 'mandate',
    title: {
      nb: 'Tverregionalt mandat for de regionale utdanningssentrene',
      nn: 'Tverregionalt mandat for dei regionale utdanningssentera',
      en: 'Cross-regional mandate of the regional training centres',
    },
    shortName: { nb: 'RegUts mandat', nn: 'Mandatet til RegUt', en: 'RegUt’s mandate' },
  },
  'handlingsplan-2023-2025': {
    ...undated,
    kind: 'plan',
    title: {
      nb: 'Handlingsplan 2023–2025',
      nn: 'Handlingsplan 2023–2025',
      en: 'Action plan 2023–2025',
    },
    shortName: { nb: 'Handlingsplanen', nn: 'Handlingsplanen', en: 'The action plan' },
    validFrom: '2023',
    validTo: '2025',
    note: {
      nb: 'Planperioden er over, men mandatet av 2026 viser til planen (N085).',
      nn: 'Planperioden er over, men mandatet av 2026 viser til planen (N085).',
      en: 'The period has ended, but the mandate of 2026 refers to the plan (N085).',
    },
  },
  'regional-utviklingsplan-2040': {
    ...undated,
    kind: 'plan',
    title: {
      nb: 'Regional utviklingsplan 2040',
      nn: 'Regional utviklingsplan 2040',
      en: 'Regional development plan 2040',
    },
    shortName: { nb: 'Utviklingsplanen', nn: 'Utviklingsplanen', en: 'The development plan' },
    note: {
      nb: 'Årstallet er planens horisont. Når planen gjelder fra, er ikke oppgitt.',
      nn: 'Årstalet er horisonten til planen. Når planen gjeld frå, er ikkje oppgitt.',
      en: 'The year is the plan’s horizon. From when it applies is not stated.',
    },
  },
  innspillsrutine: {
    ...undated,
    kind: 'routine',
    title: {
      nb: 'Helsedirektoratets rutine for innspill til læringsmål og læringsaktiviteter',
      nn: 'Rutinen til Helsedirektoratet for innspel til læringsmål og læringsaktivitetar',
      en: 'The Directorate of Health’s routine for input on learning objectives and activities',
    },
    shortName: { nb: 'Innspillsrutinen', nn: 'Innspelsrutinen', en: 'The input routine' },
  },
  kursrutine: {
    ...undated,
    kind: 'routine',
    title: {
      nb: 'Tverregional rutine for nasjonale kurs',
      nn: 'Tverregional rutine for nasjonale kurs',
      en: 'Cross-regional routine for national courses',
    },
    shortName: { nb: 'Kursrutinen', nn: 'Kursrutinen', en: 'The course routine' },
  },
  'regut-nettside': {
    ...undated,
    kind: 'web-page',
    title: {
      nb: 'Nettsiden til regionalt utdanningssenter',
      nn: 'Nettsida til regionalt utdanningssenter',
      en: 'The web page of the regional training centre',
    },
    shortName: { nb: 'RegUts nettside', nn: 'Nettsida til RegUt', en: 'RegUt’s web page' },
  },
} as const satisfies Readonly<Record<string, SourceDocument>>

/** The id of a known document; an id that is not in the table is a type error. */
export type DocumentId = keyof typeof documents
