import { section } from '../norm.ts'
import { reading } from '../reading.ts'

/** Formålet: the purpose of the council (A2). */
export const purpose = section({
  N012: {
    at: 'A2',
    text: {
      nb: 'Rådet er til for samarbeid og bedre kvalitet i spesialistutdanningen.',
      nn: 'Rådet er til for samarbeid og betre kvalitet i spesialistutdanninga.',
      en: 'The council exists for cooperation and quality improvement in specialist training.',
    },
    force: 'fact',
    ways: ['reference'],
    notes: { reference: 'purpose shown on the council’s page' },
    readings: [],
    comesWith: null,
  },
  N013: {
    at: 'A2',
    text: {
      nb: 'God utdanning har fire kjennetegn: faglig kvalitet, psykologisk trygghet, tydelige forventninger og læringsfremmende tilbakemeldinger.',
      nn: 'God utdanning har fire kjenneteikn: fagleg kvalitet, psykologisk tryggleik, tydelege forventningar og læringsfremjande tilbakemeldingar.',
      en: 'Good training has four marks: professional quality, psychological safety, clear expectations and feedback that furthers learning.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: { structure: 'tags on matters and measures' },
    readings: [],
    comesWith: 'matters',
  },
  N014: {
    at: 'A2',
    text: {
      nb: 'Målet er at samfunnet kan vente det samme av en nygodkjent spesialist, uansett hvor utdanningen fant sted.',
      nn: 'Målet er at samfunnet kan vente det same av ein nygodkjend spesialist, same kvar utdanninga gjekk føre seg.',
      en: 'The goal is that society may expect the same of a newly approved specialist, wherever the training took place.',
    },
    force: 'fact',
    ways: ['workflow'],
    notes: { workflow: 'views across institutions' },
    readings: [],
    comesWith: 'plans',
  },
  N015: {
    at: 'A2',
    text: {
      nb: 'Partene er virksomhetene, RegUt, det regionale helseforetaket, de tillitsvalgte, Helsedirektoratet og andre.',
      nn: 'Partane er verksemdene, RegUt, det regionale helseføretaket, dei tillitsvalde, Helsedirektoratet og andre.',
      en: 'The parties are the institutions, RegUt, the regional health authority, the union representatives, the Directorate of Health and others.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: { structure: 'party types' },
    readings: [],
    comesWith: 'councils',
  },
  N143: {
    at: 'A2',
    text: {
      nb: 'Samordningsrådet skal gjøre det lettere for disse partene å snakke og arbeide sammen.',
      nn: 'Samordningsrådet skal gjere det lettare for desse partane å snakke og arbeide saman.',
      en: 'The coordination council is to ease communication and cooperation between these parties.',
    },
    force: 'fact',
    ways: ['reference'],
    notes: { reference: 'purpose shown on the council’s page' },
    readings: [],
    comesWith: null,
  },
  N016: {
    at: 'A2',
    text: {
      nb: 'Samordningsrådet tar initiativ til drøftinger.',
      nn: 'Samordningsrådet tek initiativ til drøftingar.',
      en: 'The coordination council initiates discussions.',
    },
    force: 'must',
    ways: ['structure'],
    notes: { structure: 'a matter kind for discussion' },
    readings: [],
    comesWith: 'matters',
  },
  N017: {
    at: 'A2',
    text: {
      nb: 'Samordningsrådet avklarer hvordan en sak skal følges opp.',
      nn: 'Samordningsrådet avklarer korleis ei sak skal følgjast opp.',
      en: 'The coordination council clarifies the processes for follow-up.',
    },
    force: 'must',
    ways: ['workflow', 'guard'],
    notes: { guard: 'no matter closes without a follow-up plan or an explicit none' },
    readings: [
      reading(
        {
          nb: 'En sak lukkes ikke uten en plan for oppfølging eller et uttrykkelig «ingen».',
          nn: 'Ei sak blir ikkje lukka utan ein plan for oppfølging eller eit uttrykkjeleg «ingen».',
          en: 'No matter closes without a plan for follow-up or an explicit “none”.',
        },
        {
          nb: 'Uten et svar når saken lukkes, er oppfølgingen ikke avklart.',
          nn: 'Utan eit svar når saka blir lukka, er oppfølginga ikkje avklart.',
          en: 'Without an answer when the matter closes, its follow-up has not been clarified.',
        },
        'guard',
      ),
    ],
    comesWith: 'matters',
  },
})
