import { orgNumber, Owner, type RegionData } from '@samrad/mandate'

/** What the region is called, in addresses, in few letters and in full. */
const id = Owner.make('helse-fjordmark')
const code = 'HFM'
const name = 'Helse Fjordmark'

/** The numbers of its organisations, from the register of legal entities; these are made up. */
const rhf = orgNumber('310126012')
const nordfjell = orgNumber('310126020')
const ytreholm = orgNumber('310126039')

/** Helse Fjordmark: a region that is made up, with two institutions and what it wants otherwise than the mandate. */
export const region: RegionData = {
  id,
  code,
  name: { nb: name, nn: name, en: name },
  rhf: { orgNumber: rhf, name: `${name} RHF`, shortName: 'Fjordmark' },
  institutions: [
    { orgNumber: nordfjell, name: 'Nordfjell sykehus HF', shortName: 'Nordfjell' },
    { orgNumber: ytreholm, name: 'Ytreholm sjukehus HF', shortName: 'Ytreholm' },
  ],
  otherActors: [],
  regutHost: nordfjell,
  contact: `regut@${id}.example.org`,
  languageForm: 'nn',
  unknown: ['roleTitles'],
  remarks: [],
  refinements: [
    {
      region: id,
      mandate: 'samordningsraadet',
      version: `2026, ${name}`,
      steps: [
        {
          step: 'set-limit',
          rule: 'organisation/meetings-a-year',
          limit: 'perYear',
          to: 5,
          // Nobody has said whether more meetings or fewer ask less, so another number needs its reason.
          laxer: {
            reason: {
              nb: 'Regionen har korte møter, og flere av dem.',
              nn: 'Regionen har korte møte, og fleire av dei.',
              en: 'The region has short meetings, and more of them.',
            },
          },
        },
        { step: 'add-rule', rule: `${id}/next-year-is-fixed` },
        {
          step: 'remove-seat',
          requirement: 'pedagogisk-raadgiver',
          laxer: {
            reason: {
              nb: 'Stillingen finnes ikke i regionen.',
              nn: 'Stillinga finst ikkje i regionen.',
              en: 'The region has no such post.',
            },
          },
        },
      ],
    },
  ],
}
