import { orgNumber } from '../../../vocabulary/org-number.ts'
import { Owner } from '../../../vocabulary/region.ts'
import type { RegionData } from '../region-data.ts'

/** Helse Vest: its institutions and the host of its training centre. */
export const helseVest: RegionData = {
  id: Owner.make('helse-vest'),
  code: 'HV',
  name: { nb: 'Helse Vest', nn: 'Helse Vest', en: 'Helse Vest' },
  rhf: { orgNumber: orgNumber('983658725'), name: 'Helse Vest RHF', shortName: 'Helse Vest' },
  regutHost: orgNumber('983974724'),
  institutions: [
    { orgNumber: orgNumber('983974724'), name: 'Helse Bergen HF', shortName: 'Bergen' },
    { orgNumber: orgNumber('983974678'), name: 'Helse Stavanger HF', shortName: 'Stavanger' },
    { orgNumber: orgNumber('983974694'), name: 'Helse Fonna HF', shortName: 'Fonna' },
    { orgNumber: orgNumber('983974732'), name: 'Helse Førde HF', shortName: 'Førde' },
    { orgNumber: orgNumber('984027737'), name: 'Haraldsplass Diakonale Sykehus', shortName: 'Haraldsplass' },
    { orgNumber: orgNumber('922716552'), name: 'Betanien sykehus (Bergen)', shortName: 'Betanien' },
    {
      orgNumber: orgNumber('986106839'),
      name: 'Haugesund Sanitetsforenings Revmatismesykehus',
      shortName: 'Haugesund rev.',
    },
    { orgNumber: orgNumber('987554401'), name: 'NKS Olaviken', shortName: 'Olaviken' },
    { orgNumber: orgNumber('919865636'), name: 'Solli DPS', shortName: 'Solli' },
    { orgNumber: orgNumber('996380041'), name: 'NKS Jæren DPS', shortName: 'Jæren' },
    { orgNumber: orgNumber('916270097'), name: 'Voss DPS NKS Bjørkeli', shortName: 'Bjørkeli' },
  ],
  otherActors: [],
  contact: null,
  languageForm: null,
  unknown: ['contact', 'languageForm', 'roleTitles'],
  remarks: [],
  refinements: [],
}
