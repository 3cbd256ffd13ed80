import { section } from '../norm.ts'
import { reading } from '../reading.ts'

/** Oppgaver: the tasks of the council (A4). */
export const tasks = section({
  N040: {
    at: 'A4',
    text: {
      nb: 'Rådet samarbeider om tiltak for kvalitet, samordning og harmonisering.',
      nn: 'Rådet samarbeider om tiltak for kvalitet, samordning og harmonisering.',
      en: 'The council cooperates on measures for quality, coordination and harmonisation.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: { workflow: 'register of measures with goal' },
    readings: [],
    comesWith: 'follow-up',
  },
  N041: {
    at: 'A4',
    text: {
      nb: 'Medlemmene informerer hverandre om lokale, regionale og tverregionale forhold.',
      nn: 'Medlemmene informerer kvarandre om lokale, regionale og tverregionale forhold.',
      en: 'The members inform each other about local, regional and cross-regional affairs.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: { workflow: 'information items with level' },
    readings: [],
    comesWith: 'matters',
  },
  N042: {
    at: 'A4',
    text: {
      nb: 'Informasjonen er av betydning for spesialistutdanningen i regionen.',
      nn: 'Informasjonen har noko å seie for spesialistutdanninga i regionen.',
      en: 'The information is of relevance for specialist training in the region.',
    },
    force: 'must',
    ways: ['structure'],
    notes: { structure: 'an information item states level and relevance' },
    readings: [
      reading(
        {
          nb: 'Også et saksforslag sier hva det betyr for utdanningen i regionen.',
          nn: 'Eit saksforslag seier òg kva det har å seie for utdanninga i regionen.',
          en: 'A proposal states its relevance for training in the region too.',
        },
        {
          nb: 'Rådets tid er den samme, enten saken orienteres om eller drøftes.',
          nn: 'Tida til rådet er den same, anten saka er til orientering eller til drøfting.',
          en: 'The council’s time is the same whether a matter is for information or for discussion.',
        },
      ),
    ],
    comesWith: 'matters',
  },
  N043: {
    at: 'A4',
    text: {
      nb: 'Det gjentas at rådet tar initiativ til drøftinger og avklarer oppfølgingen.',
      nn: 'Det blir gjenteke at rådet tek initiativ til drøftingar og avklarer oppfølginga.',
      en: 'It is restated that the council initiates discussions and clarifies follow-up.',
    },
    force: 'must',
    ways: ['structure', 'workflow', 'guard'],
    notes: {
      structure: 'a matter kind for discussion',
      workflow: 'share of matters clarified is reported',
      guard: 'no matter closes without a follow-up plan or an explicit none',
    },
    readings: [
      reading(
        {
          nb: 'En sak lukkes ikke uten en plan for oppfølging eller et uttrykkelig «ingen».',
          nn: 'Ei sak blir ikkje lukka utan ein plan for oppfølging eller eit uttrykkjeleg «ingen».',
          en: 'No matter closes without a plan for follow-up or an explicit “none”.',
        },
        {
          nb: 'Oppgaven er den samme som i formålet (N017) og leses likt.',
          nn: 'Oppgåva er den same som i formålet (N017) og blir lesen likt.',
          en: 'The task is the same as in the purpose (N017) and is read alike.',
        },
        'guard',
      ),
    ],
    comesWith: 'matters',
  },
})
