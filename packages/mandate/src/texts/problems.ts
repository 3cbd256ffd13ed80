import type { Language, Text } from '../vocabulary/text.ts'

/** Problem: why a request was not done, by kind, with the heading a person reads. */
export const problemTitles = {
  malformed: { nb: 'Innholdet kan ikke leses', nn: 'Innhaldet kan ikkje lesast', en: 'The content cannot be read' },
  fields: { nb: 'Noe må rettes', nn: 'Noko må rettast', en: 'Something must be corrected' },
  refused: { nb: 'Det lar seg ikke gjøre', nn: 'Det lèt seg ikkje gjere', en: 'This cannot be done' },
  'sign-in': { nb: 'Logg inn først', nn: 'Logg inn først', en: 'Sign in first' },
  forbidden: { nb: 'Du har ikke tilgang', nn: 'Du har ikkje tilgang', en: 'You do not have access' },
  origin: {
    nb: 'Kom fra et annet nettsted',
    nn: 'Kom frå ein annan nettstad',
    en: 'Came from another site',
  },
  'not-found': { nb: 'Finnes ikke', nn: 'Finst ikkje', en: 'Not found' },
  method: { nb: 'Adressen gjør ikke dette', nn: 'Adressa gjer ikkje dette', en: 'The address does not do this' },
  conflict: { nb: 'Noe er endret imens', nn: 'Noko er endra imens', en: 'Something changed meanwhile' },
  stale: { nb: 'Du så en eldre utgave', nn: 'Du såg ei eldre utgåve', en: 'You saw an older version' },
  'no-version': { nb: 'Utgaven mangler', nn: 'Utgåva manglar', en: 'The version is missing' },
  'no-key': { nb: 'Nøkkelen mangler', nn: 'Nøkkelen manglar', en: 'The key is missing' },
  'key-reused': { nb: 'Nøkkelen er brukt', nn: 'Nøkkelen er brukt', en: 'The key has been used' },
  'too-large': { nb: 'Innholdet er for stort', nn: 'Innhaldet er for stort', en: 'The content is too large' },
  media: { nb: 'Ukjent innhold', nn: 'Ukjent innhald', en: 'Unknown content' },
  unavailable: { nb: 'Lageret svarer ikke', nn: 'Lageret svarer ikkje', en: 'The store does not answer' },
  broken: { nb: 'Noe gikk galt hos oss', nn: 'Noko gjekk gale hos oss', en: 'Something went wrong on our side' },
} as const satisfies Readonly<Record<string, Text>>

/** The kind of a problem. */
export type ProblemKind = keyof typeof problemTitles

/** What each kind of problem says where nothing more exact is known; a refusal and faults in fields have their own words. */
export const problemDetails: Readonly<Record<ProblemKind, Text>> = {
  malformed: {
    nb: 'Innholdet er ikke gyldig JSON. Se etter et komma, en klamme eller et anførselstegn som mangler.',
    nn: 'Innhaldet er ikkje gyldig JSON. Sjå etter eit komma, ein klamme eller eit hermeteikn som manglar.',
    en: 'The content is not valid JSON. Look for a missing comma, bracket or quotation mark.',
  },
  fields: {
    nb: 'Rett feltene som er nevnt, og prøv igjen. Ingenting er lagret.',
    nn: 'Rett felta som er nemnde, og prøv igjen. Ingenting er lagra.',
    en: 'Correct the fields named and try again. Nothing was saved.',
  },
  refused: { nb: 'Ingenting er lagret.', nn: 'Ingenting er lagra.', en: 'Nothing was saved.' },
  'sign-in': {
    nb: 'Økten er slutt, eller du er ikke logget inn.',
    nn: 'Økta er slutt, eller du er ikkje logga inn.',
    en: 'The session has ended, or you are not signed in.',
  },
  forbidden: {
    nb: 'Du kan lese, men ikke endre her. En administrator i regionen kan.',
    nn: 'Du kan lese, men ikkje endre her. Ein administrator i regionen kan.',
    en: 'You can read here, but not change anything. An administrator of the region can.',
  },
  origin: {
    nb: 'Forespørselen kom ikke fra våre egne sider. Åpne siden på nytt og prøv derfra.',
    nn: 'Førespurnaden kom ikkje frå våre eigne sider. Opne sida på nytt og prøv derifrå.',
    en: 'The request did not come from our own pages. Open the page again and try from there.',
  },
  'not-found': {
    nb: 'Det finnes ikke, eller det hører til en annen region.',
    nn: 'Det finst ikkje, eller det høyrer til ein annan region.',
    en: 'It does not exist, or it belongs to another region.',
  },
  method: {
    nb: 'Adressen finnes, men ikke med denne metoden.',
    nn: 'Adressa finst, men ikkje med denne metoden.',
    en: 'The address exists, but not with this method.',
  },
  conflict: {
    nb: 'Noen andre endret det samme imens. Last siden på nytt og se over.',
    nn: 'Nokon andre endra det same imens. Last sida på nytt og sjå over.',
    en: 'Someone else changed the same thing meanwhile. Load the page again and look it over.',
  },
  stale: {
    nb: 'Rådet er endret siden du åpnet det. Last siden på nytt, så ser du hva som er nytt.',
    nn: 'Rådet er endra sidan du opna det. Last sida på nytt, så ser du kva som er nytt.',
    en: 'The council has changed since you opened it. Load the page again to see what is new.',
  },
  'no-version': {
    nb: 'Send hvilken utgave du så, i hodet If-Match, for eksempel "12".',
    nn: 'Send kva utgåve du såg, i hovudet If-Match, til dømes "12".',
    en: 'Send the version you saw in the header If-Match, for example "12".',
  },
  'no-key': {
    nb: 'Send en UUID i hodet Idempotency-Key, så kan det samme sendes på nytt uten å gjøres to ganger.',
    nn: 'Send ein UUID i hovudet Idempotency-Key, så kan det same sendast på nytt utan å gjerast to gonger.',
    en: 'Send a UUID in the header Idempotency-Key, so that the same can be sent again without being done twice.',
  },
  'key-reused': {
    nb: 'Den samme nøkkelen kom med et annet innhold. Lag en ny nøkkel for en ny handling.',
    nn: 'Den same nøkkelen kom med eit anna innhald. Lag ein ny nøkkel for ei ny handling.',
    en: 'The same key came with other content. Make a new key for a new act.',
  },
  'too-large': {
    nb: 'Innholdet er større enn det denne adressen tar imot.',
    nn: 'Innhaldet er større enn det denne adressa tek imot.',
    en: 'The content is larger than this address accepts.',
  },
  media: {
    nb: 'Send innholdet som application/json.',
    nn: 'Send innhaldet som application/json.',
    en: 'Send the content as application/json.',
  },
  unavailable: {
    nb: 'Vi vet ikke om det ble lagret. Send det samme på nytt med den samme nøkkelen, så gjøres det bare én gang.',
    nn: 'Vi veit ikkje om det vart lagra. Send det same på nytt med den same nøkkelen, så blir det gjort berre éin gong.',
    en: 'We do not know whether it was saved. Send the same again with the same key, and it is done only once.',
  },
  broken: {
    nb: 'Feilen er notert. Prøv igjen om litt.',
    nn: 'Feilen er notert. Prøv igjen om litt.',
    en: 'The fault has been noted. Try again in a while.',
  },
}

/** The heading and the general words of a problem. */
export const sayProblem = (
  kind: ProblemKind,
  language: Language,
): { readonly title: string; readonly detail: string } => ({
  title: problemTitles[kind][language],
  detail: problemDetails[kind][language],
})

/** What is said of content that is too large, with how many megabytes the address takes. */
export const sayTooLarge = (megabytes: number, language: Language): string =>
  ({
    nb: `Innholdet er større enn ${megabytes} MB. Mer tar denne adressen ikke imot.`,
    nn: `Innhaldet er større enn ${megabytes} MB. Meir tek denne adressa ikkje imot.`,
    en: `The content is larger than ${megabytes} MB. This address takes no more.`,
  })[language]
