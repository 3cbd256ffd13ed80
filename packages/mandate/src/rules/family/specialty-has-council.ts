import { fallsShort, met } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { region, today } from '../../rule/example-facts.ts'
import { clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { CouncilId } from '../../vocabulary/council-id.ts'
import type { Specialty } from '../../vocabulary/specialty.ts'

/**
 * There is a mandate for each of the hospital specialties (N006). Reading: each hospital specialty then has its council
 * in the region.
 */
export const specialtyHasCouncil = rule({
  id: 'family/specialty-has-council',
  norms: ['N006'],
  scope: 'region',
  needs: ['councils'],
  decide: ({ region, councils, specialties }, { at }) => {
    const covered = new Set(councils.map((council) => council.specialty))
    return specialties
      .filter((specialty) => specialty.hospital)
      .map(({ id }) => {
        const values = { specialty: id }
        if (covered.has(id)) return met({ about: id, values })
        const council = { council: `${region.id}/${id}`, kind: 'specialty', specialty: id, mandate: id, on: at }
        return fallsShort({ about: id, values, remedies: [clears('establish-council', council)] })
      })
  },
})

export const nb: RuleWords = {
  name: 'Spesialiteten har råd',
  how: 'Det finnes et mandat for hver sykehusspesialitet. Vi leser det slik at hver av dem har sitt råd i regionen.',
  met: ({ values }) => `${values['specialty']} har råd.`,
  'falls-short': {
    title: ({ values }) => `Råd mangler: ${values['specialty']}`,
    reason: 'Spesialiteten har mandat, men ikke noe eget råd i regionen.',
    mend: 'Opprett rådet når regionen er klar for det.',
  },
}

export const nn: RuleWords = {
  name: 'Spesialiteten har råd',
  how: 'Det finst eit mandat for kvar sjukehusspesialitet. Vi les det slik at kvar av dei har rådet sitt i regionen.',
  met: ({ values }) => `${values['specialty']} har råd.`,
  'falls-short': {
    title: ({ values }) => `Råd manglar: ${values['specialty']}`,
    reason: 'Spesialiteten har mandat, men ikkje noko eige råd i regionen.',
    mend: 'Opprett rådet når regionen er klar for det.',
  },
}

export const en: RuleWords = {
  name: 'The specialty has a council',
  how: 'There is a mandate for each hospital specialty. We read it so that each of them has its council in the region.',
  met: ({ values }) => `${values['specialty']} has a council.`,
  'falls-short': {
    title: ({ values }) => `Council missing: ${values['specialty']}`,
    reason: 'The specialty has a mandate, but no council of its own in the region.',
    mend: 'Establish the council when the region is ready for it.',
  },
}

const urologi: Specialty = {
  id: 'urologi',
  code: 'URO',
  name: { nb: 'Urologi', nn: 'Urologi', en: 'Urology' },
  sharedPart: 'fki',
  hospital: true,
}
const almenmedisin: Specialty = { ...urologi, id: 'allmennmedisin', code: 'ALM', sharedPart: null, hospital: false }
const ofUrologi = { id: CouncilId.make('helse-soer-oest/urologi'), kind: 'specialty', specialty: 'urologi' } as const
const specialties = [urologi, almenmedisin]

export const examples: readonly Example[] = [
  {
    title: {
      nb: 'Sykehusspesialiteten har råd; den utenfor sykehus trenger ikke',
      nn: 'Sjukehusspesialiteten har råd; den utanfor sjukehus treng ikkje',
      en: 'The hospital specialty has its council; the one outside hospitals needs none',
    },
    at: today,
    facts: { region: { region, councils: [ofUrologi], specialties } },
    answer: 'met',
    norm: 'N006',
  },
  {
    title: {
      nb: 'Sykehusspesialiteten har ikke råd',
      nn: 'Sjukehusspesialiteten har ikkje råd',
      en: 'The hospital specialty has no council',
    },
    at: today,
    facts: { region: { region, councils: [], specialties } },
    answer: 'falls-short',
    norm: 'N006',
  },
]
