import { orgNumber } from '../../../vocabulary/org-number.ts'
import { Owner } from '../../../vocabulary/region.ts'
import type { RegionData } from '../region-data.ts'

/** Helse Midt-Norge: its institutions and the host of its training centre. */
export const helseMidtNorge: RegionData = {
  id: Owner.make('helse-midt-norge'),
  code: 'HMN',
  name: { nb: 'Helse Midt-Norge', nn: 'Helse Midt-Noreg', en: 'Helse Midt-Norge' },
  rhf: { orgNumber: orgNumber('983658776'), name: 'Helse Midt-Norge RHF', shortName: 'Helse Midt-Norge' },
  regutHost: orgNumber('883974832'),
  institutions: [
    { orgNumber: orgNumber('883974832'), name: 'St. Olavs hospital HF', shortName: 'St. Olavs' },
    { orgNumber: orgNumber('997005562'), name: 'Helse Møre og Romsdal HF', shortName: 'Møre og Romsdal' },
    { orgNumber: orgNumber('983974791'), name: 'Helse Nord-Trøndelag HF', shortName: 'Nord-Trøndelag' },
  ],
  otherActors: [],
  contact: null,
  languageForm: null,
  unknown: ['contact', 'languageForm', 'roleTitles'],
  remarks: [],
  refinements: [],
}
