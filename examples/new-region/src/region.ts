import { orgNumber, Owner, type RegionData } from '@samrad/mandate'

const [nordfjell, ytreholm] = [orgNumber('310126020'), orgNumber('310126039')]

/** Helse Fjordmark: a region that is made up, with two institutions and what it wants otherwise than the mandate. */
export const fjordmark: RegionData = {
  id: Owner.make('helse-fjordmark'),
  code: 'HFM',
  name: { nb: 'Helse Fjordmark', nn: 'Helse Fjordmark', en: 'Helse Fjordmark' },
  rhf: { orgNumber: orgNumber('310126012'), name: 'Helse Fjordmark RHF', shortName: 'Fjordmark' },
  institutions: [
    { orgNumber: nordfjell, name: 'Nordfjell sykehus HF', shortName: 'Nordfjell' },
    { orgNumber: ytreholm, name: 'Ytreholm sjukehus HF', shortName: 'Ytreholm' },
  ],
  otherActors: [],
  regutHost: nordfjell,
  contact: 'regut@helse-fjordmark.example.org',
  languageForm: 'nn',
  unknown: ['roleTitles'],
  remarks: [],
  refinements: [
    {
      region: Owner.make('helse-fjordmark'),
      mandate: 'samordningsraadet',
      version: '2026, Helse Fjordmark',
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
        { step: 'add-rule', rule: 'helse-fjordmark/next-year-is-fixed' },
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
