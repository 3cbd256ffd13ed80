import { section } from '../norm.ts'
import { reading } from '../reading.ts'

/** Bakgrunn, samordning: coordination, variation and the structures for cooperation (A7d, A7e). */
export const backgroundCoordination = section({
  N083: {
    at: 'A7d',
    text: {
      nb: 'De regionale helseforetakene bidrar til en samordnet og harmonisert utdanning i hele landet (spesialistforskriften § 4 e).',
      nn: 'Dei regionale helseføretaka medverkar til ei samordna og harmonisert utdanning i heile landet (spesialistforskrifta § 4 e).',
      en: 'The regional health authorities contribute to coordinated and harmonised training in the whole country (spesialistforskriften § 4 e).',
    },
    force: 'must',
    ways: ['structure'],
    notes: { structure: 'regions share on purpose' },
    readings: [],
    comesWith: 'national',
  },
  N084: {
    at: 'A7d',
    text: {
      nb: 'RegUt er til for bedre kvalitet gjennom samarbeid om løp, aktiviteter, veiledning og vurdering, så utdanningen er likeverdig i regionen og i landet.',
      nn: 'RegUt er til for betre kvalitet gjennom samarbeid om løp, aktivitetar, rettleiing og vurdering, så utdanninga er likeverdig i regionen og i landet.',
      en: 'RegUt’s purpose is better quality through cooperation on pathways, activities, guidance and assessment, so that training is equitable regionally and nationally.',
    },
    force: 'fact',
    ways: ['structure', 'reference'],
    notes: { structure: 'subject taxonomy' },
    readings: [],
    comesWith: 'matters',
  },
  N085: {
    at: 'A7d',
    text: {
      nb: 'Handlingsplanen 2023–2025 hadde som mål at utdanningsplanene er standardiserte og viser løpet, hvilke læringsmål som nås hvor, og hva legen må kunne før perioder andre steder.',
      nn: 'Handlingsplanen 2023–2025 hadde som mål at utdanningsplanane er standardiserte og viser løpet, kva læringsmål legen når kvar, og kva legen må kunne før periodar andre stader.',
      en: 'The action plan 2023–2025 aimed for training plans that are standardised and tell the pathway, which objectives are met where, and the competence required before periods elsewhere.',
    },
    force: 'fact',
    ways: ['workflow'],
    notes: { workflow: 'plan checklist, four items' },
    readings: [
      reading(
        {
          nb: 'Målet brukes også etter 2025.',
          nn: 'Målet blir brukt òg etter 2025.',
          en: 'The goal is applied after 2025 as well.',
        },
        {
          nb: 'Planperioden er over, men mandatet av 2026 viser til målet.',
          nn: 'Planperioden er over, men mandatet av 2026 viser til målet.',
          en: 'The period of the plan has ended, but the mandate of 2026 cites the goal.',
        },
      ),
    ],
    comesWith: 'plans',
  },
  N086: {
    at: 'A7d',
    text: {
      nb: 'Etter samme mål er det tydelig hvilke samarbeidsavtaler som finnes, og hvilke valg leger i spesialisering har.',
      nn: 'Ut frå same målet er det tydeleg kva samarbeidsavtalar som finst, og kva val legar i spesialisering har.',
      en: 'By the same goal, cooperation agreements and the options of doctors in specialist training are evident.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: { structure: 'agreements from–to, specialty, objectives' },
    readings: [
      reading(
        {
          nb: 'Målet brukes også etter 2025.',
          nn: 'Målet blir brukt òg etter 2025.',
          en: 'The goal is applied after 2025 as well.',
        },
        {
          nb: 'Planperioden er over, men mandatet av 2026 viser til målet.',
          nn: 'Planperioden er over, men mandatet av 2026 viser til målet.',
          en: 'The period of the plan has ended, but the mandate of 2026 cites the goal.',
        },
      ),
    ],
    comesWith: 'plans',
  },
  N087: {
    at: 'A7d',
    text: {
      nb: 'Mindre uønsket variasjon er et satsingsområde (Regional utviklingsplan 2040).',
      nn: 'Mindre uønskt variasjon er eit satsingsområde (Regional utviklingsplan 2040).',
      en: 'Less unwarranted variation is a focus area (Regional utviklingsplan 2040).',
    },
    force: 'fact',
    ways: ['workflow'],
    notes: { workflow: 'variation as a kind of matter' },
    readings: [],
    comesWith: 'matters',
  },
  N088: {
    at: 'A7d',
    text: {
      nb: 'Variasjon som har en grunn i kvalitet, kan godtas.',
      nn: 'Variasjon som har ein grunn i kvalitet, kan godtakast.',
      en: 'Variation that quality justifies is allowed.',
    },
    force: 'may',
    ways: ['structure'],
    notes: { structure: 'justification; wanted or unwanted' },
    readings: [],
    comesWith: 'matters',
  },
  N089: {
    at: 'A7d',
    text: {
      nb: 'Planene i en spesialitet er gjenkjennelige fra virksomhet til virksomhet.',
      nn: 'Planane i ein spesialitet er til å kjenne att frå verksemd til verksemd.',
      en: 'The plans of one specialty are recognisable across institutions.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: { workflow: 'specialty by institution overview' },
    readings: [],
    comesWith: 'plans',
  },
  N140: {
    at: 'A7d',
    text: {
      nb: 'Planene sikrer også en felles måte å vurdere de samme læringsmålene på.',
      nn: 'Planane sikrar òg ein felles måte å vurdere dei same læringsmåla på.',
      en: 'The plans also ensure a common approach to assessing the same objectives.',
    },
    force: 'must',
    ways: ['workflow'],
    notes: { workflow: 'institutions side by side on the same objective' },
    readings: [],
    comesWith: 'plans',
  },
  N090: {
    at: 'A7e',
    text: {
      nb: 'Rådene sørger sammen med RegUt Helse Sør-Øst for samarbeid og løser oppgaver som er avgjørende for tjenestens ansvar.',
      nn: 'Råda sørgjer saman med RegUt Helse Søraust for samarbeid og løyser oppgåver som er avgjerande for ansvaret til tenesta.',
      en: 'The councils together with RegUt Helse Sør-Øst see to cooperation and solve tasks decisive for the responsibility of the service.',
    },
    force: 'must',
    ways: ['structure'],
    notes: { structure: 'joint ownership of a matter' },
    readings: [],
    comesWith: 'matters',
  },
  N146: {
    at: 'A7e',
    text: {
      nb: 'Det trengs strukturer for samarbeid på tvers av virksomhetene for å unngå uønsket variasjon.',
      nn: 'Det trengst strukturar for samarbeid på tvers av verksemdene for å unngå uønskt variasjon.',
      en: 'Structures for cooperation across institutions are needed to avoid unwarranted variation.',
    },
    force: 'fact',
    ways: ['reference'],
    notes: {},
    readings: [],
    comesWith: null,
  },
})
