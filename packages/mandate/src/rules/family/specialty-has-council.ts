import { fallsShort, met } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { neighbour, region, today, tomorrow } from '../../rule/example-facts.ts'
import type { CouncilDigest } from '../../rule/facts.ts'
import { clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { CouncilId } from '../../vocabulary/council-id.ts'
import type { Specialty } from '../../vocabulary/specialty.ts'

/**
 * There is a mandate for each of the hospital specialties (N006). Reading: each hospital specialty then has a council
 * of its own in the region, established by the day; the shared part's council and another region's are not its.
 */
export const specialtyHasCouncil = rule({
  id: 'family/specialty-has-council',
  norms: ['N006'],
  scope: 'region',
  needs: ['councils'],
  decide: ({ region, councils, specialties }, { at }) => {
    const own = councils.filter(({ id, kind }) => kind === 'specialty' && id.startsWith(`${region.id}/`))
    const covered = new Set(own.flatMap(({ specialty, established }) => (established <= at ? specialty : [])))
    const taken = new Set<string>(councils.map(({ id }) => id))
    return specialties
      .filter((specialty) => specialty.hospital)
      .map(({ id }) => {
        const values = { specialty: id }
        if (covered.has(id)) return met({ about: id, values })
        const slug = `${region.id}/${id}`
        const council = { council: slug, kind: 'specialty', specialty: id, mandate: id, on: at }
        return fallsShort({
          about: id,
          values,
          remedies: taken.has(slug) ? [] : [clears('establish-council', council)],
        })
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
const allmennmedisin: Specialty = {
  id: 'allmennmedisin',
  code: 'ALM',
  name: { nb: 'Allmennmedisin', nn: 'Allmennmedisin', en: 'General practice' },
  sharedPart: null,
  hospital: false,
}
const specialties = [urologi, allmennmedisin]
const ofUrologi: CouncilDigest = {
  id: CouncilId.make('helse-soer-oest/urologi'),
  kind: 'specialty',
  specialty: 'urologi',
  established: today,
}
const told = (...councils: readonly CouncilDigest[]): Example['facts'] => ({
  region: { region, councils, specialties },
})

export const examples: readonly Example[] = [
  {
    title: {
      nb: 'Sykehusspesialiteten har råd; den utenfor sykehus trenger ikke',
      nn: 'Sjukehusspesialiteten har råd; den utanfor sjukehus treng ikkje',
      en: 'The hospital specialty has its council; the one outside hospitals needs none',
    },
    at: today,
    facts: told(ofUrologi),
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
    facts: told(),
    answer: 'falls-short',
    norm: 'N006',
  },
  {
    title: {
      nb: 'Rådet opprettes først i morgen',
      nn: 'Rådet blir først oppretta i morgon',
      en: 'The council is established only tomorrow',
    },
    at: today,
    facts: told({ ...ofUrologi, established: tomorrow }),
    answer: 'falls-short',
    norm: 'N006',
  },
  {
    title: {
      nb: 'Spesialiteten er bare med i rådet for felles kompetansemål',
      nn: 'Spesialiteten er berre med i rådet for felles kompetansemål',
      en: 'The specialty is only in the council for the shared learning objectives',
    },
    at: today,
    facts: told({ ...ofUrologi, id: CouncilId.make('helse-soer-oest/fki'), kind: 'fki' }),
    answer: 'falls-short',
    norm: 'N006',
  },
  {
    title: {
      nb: 'Rådet er en annen regions',
      nn: 'Rådet er i ein annan region',
      en: 'The council is of another region',
    },
    at: today,
    facts: told({ ...ofUrologi, id: CouncilId.make(`${neighbour.id}/urologi`) }),
    answer: 'falls-short',
    norm: 'N006',
  },
]
