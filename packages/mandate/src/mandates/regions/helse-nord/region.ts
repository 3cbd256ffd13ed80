import { orgNumber } from '../../../vocabulary/org-number.ts'
import { Owner } from '../../../vocabulary/region.ts'
import type { RegionData } from '../region-data.ts'

/** Helse Nord: its institutions and the host of its training centre. */
export const helseNord: RegionData = {
  id: Owner.make('helse-nord'),
  code: 'HN',
  name: { nb: 'Helse Nord', nn: 'Helse Nord', en: 'Helse Nord' },
  rhf: { orgNumber: orgNumber('883658752'), name: 'Helse Nord RHF', shortName: 'Helse Nord' },
  regutHost: orgNumber('983974899'),
  institutions: [
    { orgNumber: orgNumber('983974899'), name: 'Universitetssykehuset Nord-Norge HF', shortName: 'UNN' },
    { orgNumber: orgNumber('983974910'), name: 'Nordlandssykehuset HF', shortName: 'Nordland' },
    { orgNumber: orgNumber('983974929'), name: 'Helgelandssykehuset HF', shortName: 'Helgeland' },
    { orgNumber: orgNumber('983974880'), name: 'Finnmarkssykehuset HF', shortName: 'Finnmark' },
  ],
  otherActors: [],
  contact: null,
  roleTitles: {
    'utdanningskoordinerende-overlege': {
      nb: 'utdanningsansvarlig overlege',
      nn: 'utdanningsansvarleg overlege',
      en: 'senior physician in charge of training',
    },
  },
  languageForm: null,
  unknown: ['contact', 'languageForm', 'roleTitles'],
  remarks: [],
  refinements: [],
}
