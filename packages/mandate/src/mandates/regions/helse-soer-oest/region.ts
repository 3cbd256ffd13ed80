import { orgNumber } from '../../../vocabulary/org-number.ts'
import { Owner } from '../../../vocabulary/region.ts'
import type { RegionData } from '../region-data.ts'

/** Helse Sør-Øst: with its fourteen institutions, complete for the mandate of samordningsrådet. */
export const helseSoerOest: RegionData = {
  id: Owner.make('helse-soer-oest'),
  code: 'HSØ',
  name: { nb: 'Helse Sør-Øst', nn: 'Helse Søraust', en: 'Helse Sør-Øst' },
  rhf: { orgNumber: orgNumber('991324968'), name: 'Helse Sør-Øst RHF', shortName: 'Helse Sør-Øst' },
  regutHost: orgNumber('993467049'),
  institutions: [
    { orgNumber: orgNumber('993467049'), name: 'Oslo universitetssykehus HF', shortName: 'OUS' },
    { orgNumber: orgNumber('983971636'), name: 'Akershus universitetssykehus HF', shortName: 'Ahus' },
    { orgNumber: orgNumber('983971709'), name: 'Sykehuset Innlandet HF', shortName: 'Innlandet' },
    { orgNumber: orgNumber('983971768'), name: 'Sykehuset Østfold HF', shortName: 'Østfold' },
    { orgNumber: orgNumber('894166762'), name: 'Vestre Viken HF', shortName: 'Vestre Viken' },
    { orgNumber: orgNumber('983975259'), name: 'Sykehuset i Vestfold HF', shortName: 'Vestfold' },
    { orgNumber: orgNumber('983975267'), name: 'Sykehuset Telemark HF', shortName: 'Telemark' },
    { orgNumber: orgNumber('983975240'), name: 'Sørlandet sykehus HF', shortName: 'Sørlandet' },
    { orgNumber: orgNumber('883971752'), name: 'Sunnaas sykehus HF', shortName: 'Sunnaas' },
    { orgNumber: orgNumber('982791952'), name: 'Diakonhjemmet Sykehus', shortName: 'Diakonhjemmet' },
    { orgNumber: orgNumber('965985166'), name: 'Lovisenberg Diakonale Sykehus', shortName: 'Lovisenberg' },
    { orgNumber: orgNumber('985962170'), name: 'Martina Hansens Hospital', shortName: 'Martina Hansens' },
    { orgNumber: orgNumber('981275721'), name: 'Betanien Hospital (Skien)', shortName: 'Betanien' },
    { orgNumber: orgNumber('985773238'), name: 'Revmatismesykehuset (Lillehammer)', shortName: 'Revmatismesyk.' },
  ],
  otherActors: [{ orgNumber: orgNumber('914637651'), name: 'Sykehuspartner HF', shortName: 'Sykehuspartner' }],
  contact: 'regutpost@ous-hf.no',
  languageForm: 'nb',
  unknown: [],
  remarks: [
    {
      nb: 'Adressen som endringer meldes til, står i mandatet (N037). Målformen er den mandatet er skrevet på.',
      nn: 'Adressa som endringar blir melde til, står i mandatet (N037). Målforma er den mandatet er skrive på.',
      en: 'The address for reporting changes stands in the mandate (N037). The written form is that of the mandate.',
    },
  ],
  refinements: [],
}
