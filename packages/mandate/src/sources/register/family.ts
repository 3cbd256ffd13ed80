import { section } from '../norm.ts'
import { reading } from '../reading.ts'

/** Mandatene og rådsfamilien: the mandates and the family of councils (A0, A1). */
export const family = section({
  N001: {
    at: 'A0',
    text: {
      nb: 'Et råd har et fullt og et kort navn på hvert språk, slik som «samordningsrådet».',
      nn: 'Eit råd har eit fullt og eit kort namn på kvart språk, slik som «samordningsrådet».',
      en: 'A council has a formal and a short name in each language, such as “samordningsrådet”.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: {},
    readings: [],
    comesWith: 'councils',
  },
  N002: {
    at: 'A0',
    text: {
      nb: 'Mandatet er vedtatt av regionalt HR-direktørmøte 29.04.2026.',
      nn: 'Mandatet er vedteke av regionalt HR-direktørmøte 29.04.2026.',
      en: 'The mandate was adopted by the regional meeting of HR directors on 29 April 2026.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: { structure: 'a mandate version has several adoptions' },
    readings: [],
    comesWith: 'councils',
  },
  N003: {
    at: 'A0',
    text: {
      nb: 'Mandatet er vedtatt av regionalt fagdirektørmøte 10.06.2026; ingen dato for ikrafttredelse er oppgitt.',
      nn: 'Mandatet er vedteke av regionalt fagdirektørmøte 10.06.2026; det er ikkje oppgitt når det tek til å gjelde.',
      en: 'The mandate was adopted by the regional meeting of medical directors on 10 June 2026; no date of entry into force is stated.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: {
      structure: 'fully adopted when all adoptions are recorded; the in-force date is a nullable field of its own',
    },
    readings: [],
    comesWith: 'councils',
  },
  N004: {
    at: 'A0',
    text: {
      nb: 'LIS1-rådet gjelder sykehustjenesten i første del av utdanningen.',
      nn: 'LIS1-rådet gjeld sjukehustenesta i første delen av utdanninga.',
      en: 'LIS1-rådet concerns the hospital service in part 1 of the training.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: { structure: 'council type' },
    readings: [],
    comesWith: 'councils',
  },
  N005: {
    at: 'A0',
    text: {
      nb: 'FKM-rådet gjelder felles kompetansemål.',
      nn: 'FKM-rådet gjeld felles kompetansemål.',
      en: 'FKM-rådet concerns the common competence objectives.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: { structure: 'council type' },
    readings: [],
    comesWith: 'councils',
  },
  N006: {
    at: 'A0',
    text: {
      nb: 'Det finnes et mandat for det spesialitetsvise rådet i hver sykehusspesialitet.',
      nn: 'Det finst eit mandat for det spesialitetsvise rådet i kvar sjukehusspesialitet.',
      en: 'There is a mandate for a specialty council in each of the hospital specialties.',
    },
    force: 'fact',
    ways: ['structure', 'finding'],
    notes: { finding: 'a specialty without its council' },
    readings: [
      reading(
        {
          nb: 'Hver sykehusspesialitet skal ha sitt råd.',
          nn: 'Kvar sjukehusspesialitet skal ha rådet sitt.',
          en: 'Every hospital specialty must have its council.',
        },
        {
          nb: 'Et mandat for hver spesialitet har bare mening når rådet finnes.',
          nn: 'Eit mandat for kvar spesialitet har berre meining når rådet finst.',
          en: 'A mandate for each specialty only makes sense where the council exists.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N007: {
    at: 'A0',
    text: {
      nb: 'FIM-rådet gjelder den felles indremedisinske delen.',
      nn: 'FIM-rådet gjeld den felles indremedisinske delen.',
      en: 'FIM-rådet concerns the shared internal-medicine part.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: { structure: 'linked to a set of specialties' },
    readings: [],
    comesWith: 'councils',
  },
  N008: {
    at: 'A0',
    text: {
      nb: 'FKI-rådet gjelder den felles kirurgiske delen.',
      nn: 'FKI-rådet gjeld den felles kirurgiske delen.',
      en: 'FKI-rådet concerns the shared surgical part.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: { structure: 'linked to a set of specialties' },
    readings: [],
    comesWith: 'councils',
  },
  N009: {
    at: 'A0',
    text: {
      nb: 'De samme vedtakene i direktørmøtene gjelder flere mandater.',
      nn: 'Dei same vedtaka i direktørmøta gjeld fleire mandat.',
      en: 'The same decisions of the directors’ meetings cover several mandates.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: {},
    readings: [
      reading(
        {
          nb: 'Hver rådstype har én mandattekst.',
          nn: 'Kvar rådstype har éin mandattekst.',
          en: 'Each kind of council has one mandate text.',
        },
        {
          nb: 'Mandatene ble vedtatt samlet, og ingenting tyder på egne tekster for hvert råd av samme type.',
          nn: 'Mandata vart vedtekne samla, og ingenting tyder på eigne tekstar for kvart råd av same type.',
          en: 'The mandates were adopted together, and nothing suggests separate texts for each council of a type.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N010: {
    at: 'A0',
    text: {
      nb: 'De regionale utdanningssentrene publiserer mandatene på spesialisthelsetjenesten.no/lis.',
      nn: 'Dei regionale utdanningssentera publiserer mandata på spesialisthelsetjenesten.no/lis.',
      en: 'The regional training centres publish the mandates on spesialisthelsetjenesten.no/lis.',
    },
    force: 'must',
    ways: ['workflow', 'finding'],
    notes: { finding: 'adopted, not published' },
    readings: [],
    comesWith: 'mandates',
  },
  N011: {
    at: 'A1',
    text: {
      nb: 'Mandatet har seks kapitler: formål, forutsetninger, oppgaver, sammensetning, organisering og bakgrunn.',
      nn: 'Mandatet har seks kapittel: formål, føresetnader, oppgåver, samansetjing, organisering og bakgrunn.',
      en: 'The mandate has six chapters: purpose, prerequisites, tasks, composition, organisation and background.',
    },
    force: 'fact',
    ways: ['structure'],
    notes: {},
    readings: [
      reading(
        {
          nb: 'De andre mandatene har de samme kapitlene.',
          nn: 'Dei andre mandata har dei same kapitla.',
          en: 'The other mandates share these chapters.',
        },
        {
          nb: 'De er vedtatt sammen med dette; tekstene deres er ikke for hånden.',
          nn: 'Dei er vedtekne saman med dette; tekstane deira er ikkje for handa.',
          en: 'They were adopted together with this one; their texts are not at hand.',
        },
      ),
    ],
    comesWith: 'councils',
  },
})
