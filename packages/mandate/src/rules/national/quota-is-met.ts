import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { neighbour, personId, region, today, tomorrow, yesterday } from '../../rule/example-facts.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { byId } from '../../vocabulary/by-id.ts'
import { isoDate } from '../../vocabulary/iso-date.ts'
import { covers } from '../../vocabulary/period.ts'
import type { WorkingGroup } from '../../vocabulary/working-group.ts'

/**
 * The working group under the commission had two members from each region (N113). Reading: while such a group is open, a
 * region with fewer members than the group's quota falls short; more is no shortfall.
 */
export const quotaIsMet = rule({
  id: 'national/quota-is-met',
  norms: ['N113'],
  scope: 'nation',
  needs: ['workingGroups'],
  decide: ({ workingGroups = [] }, { at }) => {
    const answers = workingGroups
      .filter((group) => covers(group, at))
      .toSorted(byId)
      .flatMap(({ id, perRegion, regions, members }) =>
        [...new Set(regions)].sort().map((orgNumber) => {
          const from = members.filter((member) => member.orgNumber === orgNumber && covers(member, at))
          const count = new Set(from.map(({ person }) => person)).size
          const rest = {
            about: `${id}/${orgNumber}`,
            of: { party: 'rhf', orgNumber },
            values: { group: id, members: count, perRegion },
          } as const
          return count >= perRegion ? met(rest) : fallsShort(rest)
        }),
      )
    return answers.length > 0 ? answers : notApplicable
  },
})

export const nb: RuleWords = {
  name: 'Arbeidsgruppen er fulltallig',
  how: 'Så lenge en tidsavgrenset arbeidsgruppe er åpen, har den så mange medlemmer fra hver region som den er satt opp med.',
  met: ({ place }) => `${place} har medlemmene sine i arbeidsgruppen.`,
  'not-applicable': 'Ingen åpen arbeidsgruppe skal ha medlemmer fra regionene.',
  'falls-short': {
    title: ({ place }) => `Arbeidsgruppen mangler medlemmer: ${place}`,
    reason: ({ values }) => `${values['members']} av ${values['perRegion']} medlemmer er på plass.`,
    mend: ({ place }) => `${place} melder inn medlemmene som mangler.`,
  },
}

export const nn: RuleWords = {
  name: 'Arbeidsgruppa er fulltalig',
  how: 'Så lenge ei tidsavgrensa arbeidsgruppe er open, har ho så mange medlemmer frå kvar region som ho er sett opp med.',
  met: ({ place }) => `${place} har medlemmene sine i arbeidsgruppa.`,
  'not-applicable': 'Inga open arbeidsgruppe skal ha medlemmer frå regionane.',
  'falls-short': {
    title: ({ place }) => `Arbeidsgruppa manglar medlemmer: ${place}`,
    reason: ({ values }) => `${values['members']} av ${values['perRegion']} medlemmer er på plass.`,
    mend: ({ place }) => `${place} melder inn medlemmene som manglar.`,
  },
}

export const en: RuleWords = {
  name: 'The working group is complete',
  how: 'While a time-limited working group is open, it has as many members from each region as it was set up with.',
  met: ({ place }) => `${place} has its members in the working group.`,
  'not-applicable': 'No open working group is to have members from the regions.',
  'falls-short': {
    title: ({ place }) => `The working group lacks members: ${place}`,
    reason: ({ values }) => `${values['members']} of ${values['perRegion']} members are in place.`,
    mend: ({ place }) => `${place} reports the members who are missing.`,
  },
}

const ours = region.rhf.orgNumber
const member = (number: number, orgNumber = ours): WorkingGroup['members'][number] => ({
  person: personId(number),
  orgNumber,
  from: isoDate('2026-01-01'),
})
const group: WorkingGroup = {
  id: 'arbeidsgruppen',
  from: isoDate('2026-01-01'),
  perRegion: 2,
  regions: [ours],
  members: [member(1), member(2)],
}
const withGroup = (told: Partial<WorkingGroup>): Example['facts'] => ({
  nation: { coordination: { periods: [] }, workingGroups: [{ ...group, ...told }] },
})

export const examples: readonly Example[] = [
  {
    title: { nb: 'To fra regionen', nn: 'To frå regionen', en: 'Two from the region' },
    at: today,
    facts: withGroup({}),
    answer: 'met',
    norm: 'N113',
  },
  {
    title: { nb: 'Én fra regionen', nn: 'Éin frå regionen', en: 'One from the region' },
    at: today,
    facts: withGroup({ members: [member(1)] }),
    answer: 'falls-short',
    norm: 'N113',
  },
  {
    title: {
      nb: 'Tre fra regionen er ikke for få',
      nn: 'Tre frå regionen er ikkje for få',
      en: 'Three are not too few',
    },
    at: today,
    facts: withGroup({ members: [member(1), member(2), member(3)] }),
    answer: 'met',
    norm: 'N113',
  },
  {
    title: {
      nb: 'Den andre er fra en annen region',
      nn: 'Den andre er frå ein annan region',
      en: 'The second is from another region',
    },
    at: today,
    facts: withGroup({ members: [member(1), member(2, neighbour.rhf.orgNumber)] }),
    answer: 'falls-short',
    norm: 'N113',
  },
  {
    title: {
      nb: 'Samme person er ført opp to ganger',
      nn: 'Same person er ført opp to gonger',
      en: 'The same person is listed twice',
    },
    at: today,
    facts: withGroup({ members: [member(1), member(1)] }),
    answer: 'falls-short',
    norm: 'N113',
  },
  {
    title: { nb: 'Den ene sluttet i går', nn: 'Den eine slutta i går', en: 'One of them left yesterday' },
    at: today,
    facts: withGroup({ members: [member(1), { ...member(2), to: yesterday }] }),
    answer: 'falls-short',
    norm: 'N113',
  },
  {
    title: { nb: 'Siste dag for gruppen', nn: 'Siste dag for gruppa', en: 'The last day of the group' },
    at: today,
    facts: withGroup({ members: [], to: today }),
    answer: 'falls-short',
    norm: 'N113',
  },
  {
    title: {
      nb: 'Dagen etter at gruppen sluttet',
      nn: 'Dagen etter at gruppa slutta',
      en: 'The day after the group ended',
    },
    at: today,
    facts: withGroup({ members: [], to: yesterday }),
    answer: 'not-applicable',
    norm: 'N113',
  },
  {
    title: { nb: 'Gruppen begynner i morgen', nn: 'Gruppa tek til i morgon', en: 'The group begins tomorrow' },
    at: today,
    facts: withGroup({ members: [], from: tomorrow }),
    answer: 'not-applicable',
    norm: 'N113',
  },
  {
    title: {
      nb: 'Gruppen er åpen og satt opp uten regioner',
      nn: 'Gruppa er open og sett opp utan regionar',
      en: 'The group is open, and set up without regions',
    },
    at: today,
    facts: withGroup({ regions: [] }),
    answer: 'not-applicable',
    norm: 'N113',
  },
]
