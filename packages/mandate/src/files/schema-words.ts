/** What a field is called, and what it holds, as an editor shows it. */
interface FieldWords {
  readonly title: string
  readonly description: string
}

const labels = (title: string, description: string): Readonly<Record<string, FieldWords>> => ({
  '': { title, description },
  '/nb': { title: 'Bokmål', description: `${title} på bokmål.` },
  '/nn': { title: 'Nynorsk', description: `${title} på nynorsk.` },
  '/en': { title: 'Engelsk', description: `${title} på engelsk.` },
})

const under = (pointer: string, words: Readonly<Record<string, FieldWords>>): Readonly<Record<string, FieldWords>> =>
  Object.fromEntries(Object.entries(words).map(([key, own]) => [pointer + key, own]))

const requirement: Readonly<Record<string, FieldWords>> = {
  '': { title: 'Krav til plass', description: 'En plass som mandatet gir en part og en rolle.' },
  '/id': { title: 'Id', description: 'Kort navn på plassen, unikt i mandatet. Endres ikke når den er tatt i bruk.' },
  '/norm': { title: 'Norm', description: 'Nummeret på normen som gir plassen, for eksempel N044.' },
  '/party': { title: 'Part', description: 'Hvilken part plassen er for.' },
  '/role': { title: 'Rolle', description: 'Rollen som har plassen.' },
  '/alsoBy': { title: 'Også', description: 'Andre roller som kan ha plassen, for eksempel en delegert for lederen.' },
  '/alsoBy/*': { title: 'Rolle', description: 'En rolle som også kan ha plassen.' },
  '/per': {
    title: 'Antall',
    description: 'once: én i alt. institution: én fra hver virksomhet. region: én fra hver region.',
  },
  '/only': { title: 'Bare', description: 'Virksomhetene som har plassen, der ikke alle har den.' },
  '/only/*': { title: 'Organisasjonsnummer', description: 'Ni sifre, der det siste er et kontrollsiffer.' },
  '/several': { title: 'Flere', description: 'true der flere kan ha plassen og antallet ikke er sagt.' },
}

const requirements: Readonly<Record<string, FieldWords>> = {
  '': { title: 'Plasser', description: 'Plassene i rådet, i den rekkefølgen de vises.' },
  ...under('/*', requirement),
}

const limits: Readonly<Record<string, FieldWords>> = {
  '': { title: 'Grenser', description: 'Tallene som regelen trenger, ved navn. Utelates der regelen ikke har noen.' },
  '/*': { title: 'Grense', description: 'Et tall fra 0 og oppover.' },
}

const rule: FieldWords = { title: 'Regel', description: 'Regelens id i katalogen: kapittel og navn.' }

const laxer: Readonly<Record<string, FieldWords>> = {
  '': { title: 'Lempeligere', description: 'Må være med der steget krever mindre enn mandatet gjør, og bare der.' },
  ...under('/reason', labels('Begrunnelse', 'Hvorfor regionen krever mindre.')),
}

const mark = labels('Merke', 'Det som vises ved sammensetningen, slik at ingen tar den for mandatets ord.')

/**
 * The words of the JSON Schema of a mandate file, by pointer into a file; `*` is any item or key. They stand in Norwegian
 * bokmål, the language of the documents.
 */
export const schemaWords: Readonly<Record<string, FieldWords>> = {
  '': {
    title: 'Mandat',
    description:
      'Mandatet for et råd: hvem som sitter, hvilke regler som svarer for det, og hvilke grenser det setter.',
  },
  '/$schema': {
    title: 'JSON Schema',
    description: 'Hvor dette skjemaet er. Leses av redigeringsverktøy, ikke av Samråd.',
  },
  '/id': { title: 'Id', description: 'Kort navn på mandatet: små bokstaver a til z, sifre og bindestrek.' },
  '/version': { title: 'Versjon', description: 'Hva denne versjonen heter. En ny tekst får et nytt versjonsnavn.' },
  '/kind': { title: 'Rådstype', description: 'Hvilken type råd mandatet er for.' },
  '/level': { title: 'Nivå', description: 'regional: i én region. cross-regional: felles for regionene.' },
  '/specialty': { title: 'Spesialitet', description: 'Spesialitetens id. Bare for et spesialitetsråd.' },
  ...under('/name', labels('Navn', 'Rådets fulle navn.')),
  ...under('/shortName', labels('Kortnavn', 'Det rådet heter til daglig.')),
  '/source': { title: 'Kilde', description: 'Dokumentet som mandatets ord er fra.' },
  '/adoptions': { title: 'Vedtakelser', description: 'Hvor mandatet er vedtatt. Det er vedtatt når alle har en dag.' },
  '/adoptions/*': { title: 'Vedtakelse', description: 'At ett organ har vedtatt mandatet.' },
  ...under('/adoptions/*/by', labels('Hvem', 'Organet som har vedtatt mandatet.')),
  '/adoptions/*/on': {
    title: 'Dag',
    description: 'Dagen det ble vedtatt, som 2026-02-26. null der den ikke er kjent.',
  },
  '/inForce': {
    title: 'Ikrafttredelse',
    description: 'Første dag mandatet gjelder. null der dokumentet ikke sier det.',
  },
  '/composition': { title: 'Sammensetning', description: 'Hvem som sitter i rådet.' },
  '/composition/kind': {
    title: 'Slag',
    description: 'stated: sagt i mandatet. notAtHand: ikke kjent. reading: en regional lesemåte, merket som det.',
  },
  ...under('/composition/requirements', requirements),
  ...under('/composition/mark', mark),
  '/rules': { title: 'Regler', description: 'Reglene som dømmer rådet under dette mandatet.' },
  '/rules/*': { title: 'Regel', description: 'En regel med grensene som mandatet setter.' },
  '/rules/*/rule': rule,
  ...under('/rules/*/limits', limits),
  '/refinedBy': { title: 'Tilpasset av', description: 'Det regioner har tilpasset, i den rekkefølgen det er gjort.' },
  '/refinedBy/*': { title: 'Tilpasning', description: 'Det én region har tilpasset i én omgang.' },
  '/refinedBy/*/region': { title: 'Region', description: 'Regionens id.' },
  '/refinedBy/*/mandate': { title: 'Mandat', description: 'Id-en til mandatet som er tilpasset.' },
  '/refinedBy/*/version': { title: 'Versjon', description: 'Hva den tilpassede versjonen heter.' },
  '/refinedBy/*/steps': { title: 'Steg', description: 'Det som er tilpasset, ett om gangen.' },
  ...under('/refinedBy/*/steps/*', {
    '': { title: 'Steg', description: 'Én ting som er tilpasset.' },
    '/step': {
      title: 'Slag',
      description:
        'set-limit: setter en grense. add-rule og remove-rule: legger til og tar bort en regel. add-seat og remove-seat: en plass. read-composition: leser en sammensetning som ikke er kjent.',
    },
    '/rule': rule,
    '/limit': { title: 'Grense', description: 'Navnet på grensen.' },
    '/to': { title: 'Til', description: 'Det grensen settes til.' },
    ...under('/limits', limits),
    ...under('/requirements', requirements),
    ...under('/mark', mark),
    ...under('/laxer', laxer),
  }),
  '/refinedBy/*/steps/*/requirement': {
    title: 'Plass',
    description: 'Plassen som legges til, eller id-en til plassen som tas bort.',
  },
  ...Object.fromEntries(
    Object.entries(requirement)
      .filter(([pointer]) => pointer !== '')
      .map(([pointer, words]) => [`/refinedBy/*/steps/*/requirement${pointer}`, words]),
  ),
}
