import type { Force } from '../sources/norm.ts'
import type { Scope } from '../rule/rule.ts'
import type { DocumentKind } from '../sources/document.ts'
import type { Language } from '../vocabulary/text.ts'

/** What the catalogue's pages say around what the rules, the norms and the mandates say themselves. */
export interface PageWords {
  readonly title: string
  readonly lead: (rules: number) => string
  readonly rule: string
  readonly how: string
  readonly mandate: string
  readonly scopes: Readonly<Record<Scope, string>>
  readonly silent: string
  readonly unsaid: string
  readonly fillsIn: string
  readonly wants: (kinds: readonly DocumentKind[]) => string
  readonly forces: Readonly<Record<Force, string>>
  readonly stricter: Readonly<Record<'more' | 'less' | 'unsaid', (limit: string) => string>>
  readonly examples: string
  readonly inAll: (facts: string) => string
  readonly deviation: string
  readonly needs: string
  readonly fact: string
  readonly whenMissing: string
  readonly unknown: (who: string) => string
  readonly none: string
  readonly notAsked: string
  readonly remedies: string
  readonly effects: Readonly<Record<'clears' | 'asks', string>>
  readonly noRemedy: string
  readonly readings: string
  readonly readBy: (by: string, on: string) => string
  readonly applies: string
  readonly appliesWithLimits: string
  readonly everyRegion: string
  readonly theNation: string
  readonly noMandate: string
  readonly specialtyCouncils: (count: number) => string
  readonly regions: string
  readonly noRegion: string
  readonly since: string
  readonly adopted: (by: string, on: string) => string
  readonly laidDown: (on: string) => string
  readonly edited: (on: string) => string
  readonly validFrom: (on: string) => string
  readonly validTo: (on: string) => string
  readonly undated: string
}

const ofMandate = (kinds: readonly DocumentKind[]): boolean => kinds.every((kind) => kind === 'mandate')
const ofMatter = (kinds: readonly DocumentKind[]): boolean => kinds.every((kind) => kind === 'board-matter')

const nb: PageWords = {
  title: 'Regler',
  lead: (rules) =>
    `${rules} regler sier hva som følger av mandatene, hvordan det avgjøres, og hva som kan gjøres når noe mangler.`,
  rule: 'Regel',
  how: 'Slik avgjøres det',
  mandate: 'Mandat',
  scopes: {
    holding: 'Spørsmålet stilles om hver representasjon i rådet.',
    seat: 'Spørsmålet stilles om hver plass i rådet.',
    council: 'Spørsmålet stilles om rådet.',
    region: 'Spørsmålet stilles om regionen.',
    nation: 'Spørsmålet stilles om den nasjonale samordningen.',
  },
  silent: 'Regelen er av til en region slår den på.',
  unsaid: 'Dokumentene sier ikke noe om dette.',
  fillsIn: 'Fyller ut',
  wants: (kinds) => (ofMandate(kinds) ? 'Mandatet sier' : ofMatter(kinds) ? 'Styresaken sier' : 'Dokumentene sier'),
  forces: { must: 'Skal', rule: 'Hovedregel', may: 'Kan', never: 'Aldri', fact: 'Opplysning' },
  stricter: {
    more: (limit) => `${limit}: et høyere tall er strengere.`,
    less: (limit) => `${limit}: et lavere tall er strengere.`,
    unsaid: (limit) => `${limit}: et annet tall må begrunnes, for ingen har sagt hva som er strengere.`,
  },
  examples: 'Eksempler',
  inAll: (facts) => `I alle eksemplene: ${facts}`,
  deviation: 'Avvik med begrunnelse',
  needs: 'Opplysninger',
  fact: 'Opplysning',
  whenMissing: 'Når den mangler',
  unknown: (who) => `Vi vet ikke. Den som kan svare: ${who}.`,
  none: 'Da regner vi med at det ikke er noen.',
  notAsked: 'Regelen blir ikke spurt.',
  remedies: 'Slik løses det',
  effects: {
    clears: 'Løser det.',
    asks: 'Spør den som kan svare. Funnet blir stående til svaret kommer, med dagen vi spurte.',
  },
  noRemedy: 'Regelen har ingen handling å foreslå. Den sier hvem som kan rette det.',
  readings: 'Lesemåter',
  readBy: (by, on) => `Lest slik av ${by} ${on}. En region kan lese det annerledes.`,
  applies: 'Mandater som har regelen',
  appliesWithLimits: 'Mandater som har regelen, og grensene de setter',
  everyRegion: 'Regelen gjelder i alle regioner, uten at et mandat nevner den.',
  theNation: 'Regelen gjelder den nasjonale samordningen, uten at et mandat nevner den.',
  noMandate: 'Ingen av mandatene som følger med, har regelen.',
  specialtyCouncils: (count) => `spesialitetsråd (${count})`,
  regions: 'Regioner',
  noRegion: 'Ingen region har endret regelen.',
  since: 'Siden når',
  adopted: (by, on) => `Vedtatt i ${by} ${on}.`,
  laidDown: (on) => `Fastsatt ${on}.`,
  edited: (on) => `Redigert ${on}.`,
  validFrom: (on) => `Gjelder fra ${on}.`,
  validTo: (on) => `Gjelder til ${on}.`,
  undated: 'Datoen er ikke kjent.',
}

const nn: PageWords = {
  title: 'Reglar',
  lead: (rules) =>
    `${rules} reglar seier kva som følgjer av mandata, korleis det blir avgjort, og kva som kan gjerast når noko manglar.`,
  rule: 'Regel',
  how: 'Slik blir det avgjort',
  mandate: 'Mandat',
  scopes: {
    holding: 'Spørsmålet blir stilt om kvar representasjon i rådet.',
    seat: 'Spørsmålet blir stilt om kvar plass i rådet.',
    council: 'Spørsmålet blir stilt om rådet.',
    region: 'Spørsmålet blir stilt om regionen.',
    nation: 'Spørsmålet blir stilt om den nasjonale samordninga.',
  },
  silent: 'Regelen er av til ein region slår han på.',
  unsaid: 'Dokumenta seier ikkje noko om dette.',
  fillsIn: 'Fyller ut',
  wants: (kinds) => (ofMandate(kinds) ? 'Mandatet seier' : ofMatter(kinds) ? 'Styresaka seier' : 'Dokumenta seier'),
  forces: { must: 'Skal', rule: 'Hovudregel', may: 'Kan', never: 'Aldri', fact: 'Opplysning' },
  stricter: {
    more: (limit) => `${limit}: eit høgare tal er strengare.`,
    less: (limit) => `${limit}: eit lågare tal er strengare.`,
    unsaid: (limit) => `${limit}: eit anna tal må grunngivast, for ingen har sagt kva som er strengare.`,
  },
  examples: 'Døme',
  inAll: (facts) => `I alle døma: ${facts}`,
  deviation: 'Avvik med grunngiving',
  needs: 'Opplysningar',
  fact: 'Opplysning',
  whenMissing: 'Når ho manglar',
  unknown: (who) => `Vi veit ikkje. Den som kan svare: ${who}.`,
  none: 'Då reknar vi med at det ikkje er nokon.',
  notAsked: 'Regelen blir ikkje spurd.',
  remedies: 'Slik løyser du det',
  effects: {
    clears: 'Løyser det.',
    asks: 'Spør den som kan svare. Funnet blir ståande til svaret kjem, med dagen vi spurde.',
  },
  noRemedy: 'Regelen har inga handling å føreslå. Han seier kven som kan rette det.',
  readings: 'Lesemåtar',
  readBy: (by, on) => `Lese slik av ${by} ${on}. Ein region kan lese det annleis.`,
  applies: 'Mandat som har regelen',
  appliesWithLimits: 'Mandat som har regelen, og grensene dei set',
  everyRegion: 'Regelen gjeld i alle regionar, utan at eit mandat nemner han.',
  theNation: 'Regelen gjeld den nasjonale samordninga, utan at eit mandat nemner han.',
  noMandate: 'Ingen av mandata som følgjer med, har regelen.',
  specialtyCouncils: (count) => `spesialitetsråd (${count})`,
  regions: 'Regionar',
  noRegion: 'Ingen region har endra regelen.',
  since: 'Sidan når',
  adopted: (by, on) => `Vedteke i ${by} ${on}.`,
  laidDown: (on) => `Fastsett ${on}.`,
  edited: (on) => `Redigert ${on}.`,
  validFrom: (on) => `Gjeld frå ${on}.`,
  validTo: (on) => `Gjeld til ${on}.`,
  undated: 'Datoen er ikkje kjend.',
}

const en: PageWords = {
  title: 'Rules',
  lead: (rules) =>
    `${rules} rules say what follows from the mandates, how it is decided, and what can be done when something is missing.`,
  rule: 'Rule',
  how: 'How it is decided',
  mandate: 'Mandate',
  scopes: {
    holding: 'Asked about each representation of the council.',
    seat: 'Asked about each seat of the council.',
    council: 'Asked about the council.',
    region: 'Asked about the region.',
    nation: 'Asked about the national coordination.',
  },
  silent: 'The rule is off until a region turns it on.',
  unsaid: 'The documents say nothing about it.',
  fillsIn: 'Fills in',
  wants: (kinds) =>
    ofMandate(kinds) ? 'The mandate says' : ofMatter(kinds) ? 'The board matter says' : 'The documents say',
  forces: { must: 'Must', rule: 'Main rule', may: 'May', never: 'Never', fact: 'Fact' },
  stricter: {
    more: (limit) => `${limit}: a higher number is stricter.`,
    less: (limit) => `${limit}: a lower number is stricter.`,
    unsaid: (limit) => `${limit}: another number needs a reason, since nobody has said which way is stricter.`,
  },
  examples: 'Examples',
  inAll: (facts) => `In every example: ${facts}`,
  deviation: 'Deviation with a reason',
  needs: 'Facts',
  fact: 'Fact',
  whenMissing: 'When it is missing',
  unknown: (who) => `Not known. Who can answer: ${who}.`,
  none: 'Then we take it that there are none.',
  notAsked: 'The rule is not asked.',
  remedies: 'How it is solved',
  effects: {
    clears: 'Solves it.',
    asks: 'Asks someone who can answer. The finding stays until the answer comes, with the day we asked.',
  },
  noRemedy: 'The rule has no act to propose. It says who can put it right.',
  readings: 'Readings',
  readBy: (by, on) => `Read this way by ${by} on ${on}. A region can read it otherwise.`,
  applies: 'Mandates with the rule',
  appliesWithLimits: 'Mandates with the rule, and the limits they set',
  everyRegion: 'The rule holds in every region, without a mandate listing it.',
  theNation: 'The rule holds for the national coordination, without a mandate listing it.',
  noMandate: 'None of the mandates that come with the library has the rule.',
  specialtyCouncils: (count) => `specialty councils (${count})`,
  regions: 'Regions',
  noRegion: 'No region has changed the rule.',
  since: 'Since when',
  adopted: (by, on) => `Adopted by ${by} on ${on}.`,
  laidDown: (on) => `Laid down on ${on}.`,
  edited: (on) => `Edited on ${on}.`,
  validFrom: (on) => `Valid from ${on}.`,
  validTo: (on) => `Valid to ${on}.`,
  undated: 'The date is not known.',
}

/** The words of the catalogue's pages in every language. */
export const pageWords: Readonly<Record<Language, PageWords>> = { nb, nn, en }
