import { orgNumber, Owner, type RegionData } from '@samrad/mandate'

// A template: it works as it stands, and can take the place of src/region.ts in a copy of examples/new-region. What is not
// known is null and listed under `unknown`, never guessed.

// The name in addresses, small letters a to z and hyphens; in few letters where space is short; and in full.
const id = Owner.make('helse-eksempel')
const code = 'HE'
const name = 'Helse Eksempel'

// Numbers from the register of legal entities (data.brreg.no); one with a wrong check digit is refused. These are made up and
// begin with 310, as numbers for tests may. For one of your own, write any last digit: `npm run example:new-region` says
// which is right.
const rhf = orgNumber('310126055')
const hospital = orgNumber('310126047')

/** Helse Eksempel: a region that is made up. */
export const region: RegionData = {
  id,
  code,
  name: { nb: name, nn: name, en: name },
  rhf: { orgNumber: rhf, name: `${name} RHF`, shortName: 'Eksempel' },
  // Every institution has the seats that the mandate gives to each.
  institutions: [{ orgNumber: hospital, name: 'Eksempel sykehus HF', shortName: 'Sykehuset' }],
  // Others that may be invited, without a seat.
  otherActors: [],
  // The institution that hosts the training centre.
  regutHost: hospital,
  // Where changes are reported (N037), or null.
  contact: null,
  // Bokmål or nynorsk where the region has chosen one, or null.
  languageForm: null,
  // Roles that are called something else here.
  roleTitles: {
    'utdanningskoordinerende-overlege': {
      nb: 'utdanningsansvarlig overlege',
      nn: 'utdanningsansvarleg overlege',
      en: 'senior physician in charge of training',
    },
  },
  unknown: ['contact', 'languageForm'],
  remarks: [],
  // What the region has otherwise than the mandate, or none: []. Asking less than it is refused without `laxer` and a reason.
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
              nb: 'Regionen er ny og trenger flere møter.',
              nn: 'Regionen er ny og treng fleire møte.',
              en: 'The region is new and needs more meetings.',
            },
          },
        },
        // A rule of the region's own, where it has one, as src/next-year-is-fixed.ts in examples/new-region:
        // { step: 'add-rule', rule: `${id}/next-year-is-fixed` },
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
