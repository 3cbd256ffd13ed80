import { type Mandate, regionalMandates, regions, type SeatRequirement } from '@samrad/mandate'

/**
 * Regional lesning, as practice data: which of Helse Sør-Øst's institutions train where. Made up, and marked so wherever
 * it is shown. One letter an institution, in the order of the region's data: the eight trusts, Sunnaas, the two
 * diaconal hospitals in Oslo, the three small ones; `x` trains here.
 */
export const trainsWhere: Readonly<Record<string, string>> = {
  lis1: 'xxxxxxxx . xx .x.',
  fkm: 'xxxxxxxx x xx xxx',
  fim: 'xxxxxxxx . xx ...',
  fki: 'xxxxxxxx . x. x..',
  anestesiologi: 'xxxxxxxx . xx xx.',
  arbeidsmedisin: 'x.x...xx . .. ...',
  'barne-og-ungdomspsykiatri': 'xxxxxxxx . xx ...',
  barnesykdommer: 'xxxxxxxx . .. ...',
  'fysikalsk-medisin-og-rehabilitering': 'xxxxxxxx x .. ...',
  'foedselshjelp-og-kvinnesykdommer': 'xxxxxxxx . .. ...',
  'hud-og-veneriske-sykdommer': 'xx...x.x . .. ...',
  'immunologi-og-transfusjonsmedisin': 'xxxx...x . .. ...',
  'klinisk-farmakologi': 'x......x . .. ...',
  'klinisk-nevrofysiologi': 'xx.xx..x . .. ...',
  'maxillofacial-kirurgi': 'xx...... . .. ...',
  'medisinsk-biokjemi': 'xxxxxx.x . .. ...',
  'medisinsk-genetikk': 'x.....x. . .. ...',
  'medisinsk-mikrobiologi': 'xxxxxx.x . .. ...',
  nevrologi: 'xxxxxxxx . .. ...',
  nevrokirurgi: 'x....... . .. ...',
  nukleaermedisin: 'xxx.x..x . .. ...',
  onkologi: 'xxxxxxxx . .. ...',
  'ortopedisk-kirurgi': 'xxxxxxxx . xx xx.',
  patologi: 'xxxxxx.x . .. ...',
  psykiatri: 'xxxxxxxx . xx ...',
  radiologi: 'xxxxxxxx . xx x..',
  revmatologi: 'xxxxxxxx . x. xxx',
  'rus-og-avhengighetsmedisin': 'xxxxxxxx . .x ...',
  'oere-nese-halssykdommer': 'xxxxxxxx . .x ...',
  oeyesykdommer: 'xxxxxxxx . .. .x.',
  'akutt-og-mottaksmedisin': 'xxxxxxxx . x. ...',
  blodsykdommer: 'xxxxxxxx . .x ...',
  endokrinologi: 'xxxxxxxx . xx ...',
  fordoeyelsessykdommer: 'xxxxxxxx . xx ...',
  geriatri: 'xxxxxxxx . xx ...',
  hjertesykdommer: 'xxxxxxxx . xx ...',
  indremedisin: 'xxxxxxxx . xx ...',
  infeksjonssykdommer: 'xxxxxxxx . xx ...',
  lungesykdommer: 'xxxxxxxx . xx ...',
  nyresykdommer: 'xxxxxxxx . .. ...',
  barnekirurgi: 'x....... . .. ...',
  'bryst-og-endokrinkirurgi': 'xxxxxxxx . .. ...',
  'gastroenterologisk-kirurgi': 'xxxxxxxx . x. ...',
  'generell-kirurgi': 'xxxxxxxx . x. ...',
  karkirurgi: 'x.xx.x.x . .. ...',
  plastikkirurgi: 'x.....x. . .. ...',
  thoraxkirurgi: 'x....... . .. ...',
  urologi: 'xxxxxxxx . x. ...',
}

/** Two specialties stand without a council, so that N006 has something to say. */
export const withoutCouncil: readonly string[] = ['klinisk-farmakologi', 'maxillofacial-kirurgi']

/** Two councils go without the reading, so that a composition that is not at hand can be seen. */
export const notAtHand: readonly string[] = ['medisinsk-genetikk', 'nukleaermedisin']

const mark = {
  nb: 'Øvingsdata, ikke mandatets ord',
  nn: 'Øvingsdata, ikkje orda i mandatet',
  en: 'Practice data, not the words of the mandate',
}

const { institutions } = regions['helse-soer-oest']

/** What the reading gives a council: one representative from each institution that trains there. */
export const readingOf = (mandate: string): readonly SeatRequirement[] => {
  const cells = trainsWhere[mandate]?.replaceAll(' ', '')
  if (cells?.length !== institutions.length) throw new Error(`no reading of ${mandate}`)
  const only = institutions.filter((_, index) => cells[index] === 'x').map(({ orgNumber }) => orgNumber)
  return [{ id: 'representant', norm: 'N018', party: 'institution', role: 'representant', per: 'institution', only }]
}

const withReading = (mandate: Mandate): Mandate => ({
  ...mandate,
  version: '2026-lesning',
  composition: { kind: 'reading', requirements: readingOf(mandate.id), mark },
  rules: [...mandate.rules, { rule: 'composition/seat-is-held' }],
})

/** The mandates of the demo's councils in Helse Sør-Øst: as shipped, and with the reading where their text is not at hand. */
export const demoMandates: readonly Mandate[] = regionalMandates
  .filter(({ id }) => !withoutCouncil.includes(id))
  .map((mandate) =>
    mandate.composition.kind === 'notAtHand' && !notAtHand.includes(mandate.id) ? withReading(mandate) : mandate,
  )
