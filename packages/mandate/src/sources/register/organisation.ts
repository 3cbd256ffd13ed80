import { section } from '../norm.ts'
import { reading } from '../reading.ts'

/** Organisering: how often the council meets (A6). */
export const organisation = section({
  N066: {
    at: 'A6',
    text: {
      nb: 'Møtedatoene fastsettes for ett kalenderår om gangen.',
      nn: 'Møtedatoane blir fastsette for eitt kalenderår om gongen.',
      en: 'Meeting dates are fixed for one calendar year at a time.',
    },
    force: 'must',
    ways: ['structure', 'finding'],
    notes: { structure: 'calendar per year', finding: 'none fixed for a year that has begun' },
    readings: [
      reading(
        {
          nb: 'RegUt fastsetter datoene, senest når året begynner.',
          nn: 'RegUt fastset datoane, seinast når året tek til.',
          en: 'RegUt fixes the dates, at the latest when the year begins.',
        },
        {
          nb: 'Teksten sier verken hvem eller når; RegUt kaller inn (N060), og et år kan ikke planlegges etter at det har begynt.',
          nn: 'Teksten seier verken kven eller når; RegUt kallar inn (N060), og eit år kan ikkje planleggjast etter at det har teke til.',
          en: 'The text states neither by whom nor by when; RegUt issues the notices (N060), and a year cannot be planned after it has begun.',
        },
      ),
    ],
    comesWith: 'councils',
  },
  N067: {
    at: 'A6',
    text: {
      nb: 'Rådet møtes som hovedregel fire ganger i året.',
      nn: 'Rådet møtest som hovudregel fire gonger i året.',
      en: 'As a rule the council meets four times a year.',
    },
    force: 'rule',
    ways: ['finding'],
    notes: { finding: 'fewer or more' },
    readings: [
      reading(
        {
          nb: 'Det er møter som telles, og et avvik trenger en registrert begrunnelse.',
          nn: 'Det er møte som blir talde, og eit avvik treng ei registrert grunngjeving.',
          en: 'It is meetings that are counted, and a deviation needs a recorded reason.',
        },
        {
          nb: '«Som hovedregel» åpner for avvik; en begrunnelse skiller et valg fra en forglemmelse.',
          nn: '«Som hovudregel» opnar for avvik; ei grunngjeving skil eit val frå noko som er gløymt.',
          en: '“As a rule” allows a deviation; a reason tells a choice from an oversight.',
        },
      ),
    ],
    comesWith: 'councils',
  },
})
