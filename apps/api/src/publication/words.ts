import type { Text } from '@samrad/mandate'

/** What the public pages say. */
export const words = {
  allCouncils: { nb: 'Alle råd', nn: 'Alle råd', en: 'All councils' },
  openData: { nb: 'Åpne data', nn: 'Opne data', en: 'Open data' },
  toContent: { nb: 'Gå til innholdet', nn: 'Gå til innhaldet', en: 'Skip to content' },
  onThisPage: { nb: 'På denne siden', nn: 'På denne sida', en: 'On this page' },
  practice: { nb: 'Øvingsdata', nn: 'Øvingsdata', en: 'Practice data' },
  practiceMeans: {
    nb: 'Personene er oppdiktet. Virksomhetene, spesialitetene og mandatene er virkelige.',
    nn: 'Personane er oppdikta. Verksemdene, spesialitetane og mandata er verkelege.',
    en: 'The people are made up. The institutions, specialties and mandates are real.',
  },
  advises: {
    nb: 'Rådet anbefaler, det vedtar ikke.',
    nn: 'Rådet tilrår, det vedtek ikkje.',
    en: 'The council recommends; it does not decide.',
  },
  councilsAdvise: {
    nb: 'Rådene arbeider for samarbeid og bedre kvalitet i spesialistutdanningen av leger. De anbefaler, de vedtar ikke.',
    nn: 'Råda arbeider for samarbeid og betre kvalitet i spesialistutdanninga av legar. Dei tilrår, dei vedtek ikkje.',
    en: 'The councils work for cooperation and better quality in the specialist training of physicians. They recommend; they do not decide.',
  },
  who: { nb: 'Hvem sitter i rådet', nn: 'Kven sit i rådet', en: 'Who sits on the council' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  unnamed: { nb: 'Navn er ikke publisert', nn: 'Namnet er ikkje publisert', en: 'Name not published' },
  nobody: {
    nb: 'Ingen er registrert i rådet ennå.',
    nn: 'Ingen er registrerte i rådet enno.',
    en: 'Nobody is registered on the council yet.',
  },
  notAtHand: {
    nb: 'Vi har ikke mandatets ord om sammensetningen. Derfor viser vi dem som sitter, etter part og rolle, og ikke ledige plasser.',
    nn: 'Vi har ikkje orda i mandatet om samansetjinga. Difor viser vi dei som sit, etter part og rolle, og ikkje ledige plassar.',
    en: 'We do not have the mandate’s words on the composition. We therefore show those who sit, by party and role, and no vacant seats.',
  },
  mandate: { nb: 'Mandat', nn: 'Mandat', en: 'Mandate' },
  meetings: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  cancelled: { nb: 'Avlyst', nn: 'Avlyst', en: 'Cancelled' },
  download: { nb: 'Hent listen', nn: 'Hent lista', en: 'Download the list' },
  aboutNames: { nb: 'Om navnene', nn: 'Om namna', en: 'About the names' },
  onlyConsent: {
    nb: 'Vi viser bare navn og e-post til dem som har samtykket. De kan trekke samtykket når som helst.',
    nn: 'Vi viser berre namn og e-post til dei som har samtykt. Dei kan trekkje samtykket når som helst.',
    en: 'We show name and e-mail only of those who have consented. They can withdraw the consent at any time.',
  },
  notAdopted: {
    nb: 'Vi har ikke datoen for vedtaket.',
    nn: 'Vi har ikkje datoen for vedtaket.',
    en: 'We do not have the date of adoption.',
  },
  noneAhead: { nb: 'Ingen møtedato er fastsatt', nn: 'Ingen møtedato er fastsett', en: 'No meeting date is fixed' },
  privacy: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
  accessibility: {
    nb: 'Tilgjengelighetserklæring',
    nn: 'Tilgjengelegheitserklæring',
    en: 'Accessibility statement',
  },
  report: { nb: 'Si fra om feil', nn: 'Sei frå om feil', en: 'Report a fault' },
  missing: { nb: 'Vi finner ikke rådet', nn: 'Vi finn ikkje rådet', en: 'We cannot find the council' },
  missingMeans: {
    nb: 'Adressen kan være skrevet feil, eller rådet kan ha fått et annet navn. Alle rådene står i oversikten.',
    nn: 'Adressa kan vere skriven feil, eller rådet kan ha fått eit anna namn. Alle råda står i oversikta.',
    en: 'The address may be misspelt, or the council may have another name now. All the councils are on the list.',
  },
  dataMeans: {
    nb: 'Alle rådene ligger også som data som kan brukes fritt. Hver liste er det siden viser, verken mer eller mindre.',
    nn: 'Alle råda ligg òg som data som kan brukast fritt. Kvar liste er det sida viser, verken meir eller mindre.',
    en: 'All the councils are also data that may be used freely. Each list is what the page shows, no more and no less.',
  },
  allAsJson: { nb: 'Alle råd (JSON)', nn: 'Alle råd (JSON)', en: 'All councils (JSON)' },
  documentation: { nb: 'Slik brukes dataene', nn: 'Slik blir dataa brukte', en: 'How to use the data' },
} as const satisfies Readonly<Record<string, Text>>

/** Words that hold a value. */
export const sayings = {
  councilsOf: {
    nb: (region: string) => `Rådene i ${region}`,
    nn: (region: string) => `Råda i ${region}`,
    en: (region: string) => `The councils of ${region}`,
  },
  meetingsIn: {
    nb: (year: string) => `Møter i ${year}`,
    nn: (year: string) => `Møte i ${year}`,
    en: (year: string) => `Meetings in ${year}`,
  },
  notFixed: {
    nb: (year: string) => `Datoene for ${year} er ikke fastsatt.`,
    nn: (year: string) => `Datoane for ${year} er ikkje fastsette.`,
    en: (year: string) => `The dates of ${year} have not been fixed.`,
  },
  next: {
    nb: (day: string) => `Neste møte ${day}`,
    nn: (day: string) => `Neste møte ${day}`,
    en: (day: string) => `Next meeting ${day}`,
  },
  adopted: {
    nb: (adoptions: string) => `Vedtatt i ${adoptions}.`,
    nn: (adoptions: string) => `Vedteke i ${adoptions}.`,
    en: (adoptions: string) => `Adopted in ${adoptions}.`,
  },
  knownFrom: {
    nb: (document: string) => `Det vi vet om mandatet, står i «${document}».`,
    nn: (document: string) => `Det vi veit om mandatet, står i «${document}».`,
    en: (document: string) => `What we know of the mandate stands in “${document}”.`,
  },
  inForce: {
    nb: (day: string) => `Gjelder fra ${day}.`,
    nn: (day: string) => `Gjeld frå ${day}.`,
    en: (day: string) => `In force from ${day}.`,
  },
  shownAsOf: {
    nb: (day: string) => `Slik det er ${day}`,
    nn: (day: string) => `Slik det er ${day}`,
    en: (day: string) => `As of ${day}`,
  },
  marked: {
    nb: (mark: string) => `Plassene følger en regional lesning. ${mark}.`,
    nn: (mark: string) => `Plassane følgjer ei regional lesing. ${mark}.`,
    en: (mark: string) => `The seats follow a regional reading. ${mark}.`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<keyof Text, (value: string) => string>>>>

/** How full a council is: seats held of all seats. */
export const seatsHeld: Readonly<Record<keyof Text, (held: number, of: number) => string>> = {
  nb: (held, of) => `${held} av ${of} ${of === 1 ? 'plass' : 'plasser'} besatt`,
  nn: (held, of) => `${held} av ${of} ${of === 1 ? 'plass fylt' : 'plassar fylte'}`,
  en: (held, of) => `${held} of ${of} ${of === 1 ? 'seat' : 'seats'} held`,
}

/** How many sit, where seats are not known. */
export const sitting: Readonly<Record<keyof Text, (count: number) => string>> = {
  nb: (count) => `${count} sitter, plassene er ikke kjent`,
  nn: (count) => `${count} sit, plassane er ikkje kjende`,
  en: (count) => `${count} sit; the seats are not known`,
}

/** How many seats nobody holds. */
export const seatsVacant: Readonly<Record<keyof Text, (count: number) => string>> = {
  nb: (count) => `${count} ${count === 1 ? 'ledig' : 'ledige'}`,
  nn: (count) => `${count} ${count === 1 ? 'ledig' : 'ledige'}`,
  en: (count) => `${count} vacant`,
}
