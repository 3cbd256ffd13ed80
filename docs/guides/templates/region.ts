import { orgNumber, Owner, type RegionData } from '@samrad/mandate'

// A template: it works as it stands. What is not known is null and listed under `unknown`, never guessed.

const id = Owner.make('helse-eksempel')
const host = orgNumber('310126047')

/** Helse Eksempel: a region that is made up. */
export const region: RegionData = {
  id,
  // What the region is called where space is short, and its name in each language.
  code: 'HE',
  name: { nb: 'Helse Eksempel', nn: 'Helse Eksempel', en: 'Helse Eksempel' },
  // Numbers from the register of legal entities; one with a wrong check digit is refused.
  rhf: { orgNumber: orgNumber('310126055'), name: 'Helse Eksempel RHF', shortName: 'Eksempel' },
  // Every institution has the seats that the mandate gives to each.
  institutions: [{ orgNumber: host, name: 'Eksempel sykehus HF', shortName: 'Sykehuset' }],
  // Others that may be invited, without a seat.
  otherActors: [],
  // The institution that hosts the training centre.
  regutHost: host,
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
  // What the region has otherwise than the mandate. Asking less than the mandate is refused without `laxer` and a reason.
  refinements: [
    {
      region: id,
      mandate: 'samordningsraadet',
      version: '2026, Helse Eksempel',
      steps: [
        {
          step: 'set-limit',
          rule: 'organisation/meetings-a-year',
          limit: 'perYear',
          to: 6,
          // Nobody has said whether more meetings or fewer are stricter, so another number always needs a reason.
          laxer: {
            reason: {
              nb: 'Regionen er ny og trenger flere møter.',
              nn: 'Regionen er ny og treng fleire møte.',
              en: 'The region is new and needs more meetings.',
            },
          },
        },
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
