const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** 61 given names and 67 family names share no factor, so that no pair comes twice before the 4,088th person. */
const given = words(`
  Kari Tormod Nils Åse Guro Øyvind Hilde Bjørn Marit Jonas Amina Geir Liv Torunn Pål Ragnhild Espen Morten Silje Ingrid
  Håkon Elin Samir Stian Trine Berit Sverre Astrid Kristoffer Solveig Aslak Eirik Maren Thea Arne Synnøve Leyla
  Torbjørn Kjersti Gaute Ranveig Vilde Halvor Gunnhild Brage Ylva Máret Endre Oddny Sindre Jorunn Amund Dagny Vegard
  Tonje Ivar Borghild Tariq Sigrid Leif Bodil
`)
const family = words(`
  Elvestrand Brattås Furuvoll Kaldnes Dalskog Havrås Orrestad Grindmo Hjortås Kvernmo Seljestad Fagerlid Ytrehus
  Holtvang Bakkefjord Svartdal Leirskar Gullvik Tangerås Rognmo Eikedal Skarsvåg Høgmo Nauståker Lindvåg Ørskog Midtskog
  Fjellgard Torvås Kleppevik Rapstad Åkerli Mosebø Storlien Vassbø Heimlid Steinsås Klokkerud Nordgjerde Utgård Kvistad
  Solbumo Reinskar Hasselby Teigmark Straumøy Granmo Viknesset Rugås Myrhagen Setermo Kirkevåg Osvoll Tjernås Lyngskar
  Sandøyr Vestlid Hellesmo Rørmyr Åsvang Ravnås Tveitmo Fossheimen Langskog Markhusby Sundlid Ulvemo
`)

/** Oppdiktet person: a name put together from the two lists, and an address that nobody has. */
export interface MadeUp {
  readonly name: string
  readonly email: string
}

const ascii = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(' ', '.')

/** The made-up person with this number: always the same, and never the same as another. */
export const madeUp = (number: number): MadeUp => {
  const name = `${given[number % given.length]} ${family[number % family.length]}`
  return { name, email: `${ascii(name)}@example.org` }
}

const titles = ['Klinikkleder', 'Fagdirektør', 'Avdelingsleder']

/** A made-up manager in an institution's line: three in each, chosen by the seat's number. */
export const madeUpManager = (institution: number, seat: number): string =>
  `${titles[(institution + seat) % 3]} ${madeUp(3000 + institution * 3 + (seat % 3)).name}`

/** The made-up head of an institution, who may delegate. */
export const madeUpHead = (institution: number): string => `Administrerende direktør ${madeUp(2500 + institution).name}`

/** An id as a UUID of version 7, the same every time: `series` keeps kinds of things apart. */
export const demoId = (series: number, number: number): string =>
  `01980000-000${series}-7000-8000-${number.toString(16).padStart(12, '0')}`
