import type { Language } from '@samrad/mandate'

/** Every command. */
export type CommandName =
  | 'catalogue'
  | 'check'
  | 'explain'
  | 'export'
  | 'import'
  | 'mandate'
  | 'norms'
  | 'rehearse'
  | 'schema'
  | 'verify'

/** Everything a command may be given; `from` and `to` mean one thing to `verify` and another to `rehearse`. */
export type FlagName =
  | 'file'
  | 'new-file'
  | 'proposal'
  | 'rosters'
  | 'store'
  | 'data'
  | 'demo'
  | 'known'
  | 'mandate'
  | 'before'
  | 'region'
  | 'regions'
  | 'at'
  | 'from-year'
  | 'to-year'
  | 'council'
  | 'rule'
  | 'norm'
  | 'seat'
  | 'row'
  | 'all'
  | 'repair'
  | 'gaps'
  | 'commit'
  | 'end-gone'
  | 'answer'
  | 'ignore-column'
  | 'head'
  | 'json'
  | 'lang'

/** How a command is written, what it does, and what its exit codes mean. */
interface CommandWords {
  readonly form: string
  readonly does: string
  readonly exits: string
}

/** How the commands are written and what they do. */
export const usageWords: Readonly<
  Record<
    Language,
    {
      readonly commands: Readonly<Record<CommandName, CommandWords>>
      readonly flags: Readonly<Record<FlagName, readonly [string, string]>>
      readonly more: string
    }
  >
> = {
  nb: {
    commands: {
      check: {
        form: 'check FIL',
        does: 'Leser en rosterfil mot mandatet.',
        exits: 'Svarer 0 når ingenting som kreves, mangler, 1 når noe mangler, og 2 når filen ikke kan leses.',
      },
      explain: {
        form: 'explain FIL | --store',
        does: 'Forklarer hvert svar: hva regelen leste, hva kilden sier, hvem som kan svare, og hva som må gjøres.',
        exits: 'Svarer 0 når ingenting som kreves, mangler, 1 når noe mangler, og 2 når noe ikke kan leses.',
      },
      rehearse: {
        form: 'rehearse FORSLAG.json [ROSTERFIL…] | --store',
        does: 'Øver på et nytt mandat før det vedtas: hva som er endret, og hvilke funn som blir nye, faller bort eller endres.',
        exits:
          'Svarer 0 når forslaget ikke gir nye funn, 1 når det gjør det, 2 når noe ikke kan leses eller ingenting er prøvd, og 130 når det blir stoppet.',
      },
      catalogue: {
        form: 'catalogue [REGEL | KAPITTEL | NORM]',
        does: 'Viser reglene, eller siden til én regel.',
        exits: 'Svarer 0, og 2 når det ikke finnes.',
      },
      norms: {
        form: 'norms',
        does: 'Viser hvilke normer som etterleves med bevis, hvilke som er åpne, og hva de kommer med.',
        exits: 'Svarer 0.',
      },
      mandate: {
        form: 'mandate ID',
        does: 'Skriver et mandat som fil, å begynne et forslag på.',
        exits: 'Svarer 0, og 2 når mandatet ikke finnes.',
      },
      schema: {
        form: 'schema mandate',
        does: 'Skriver JSON Schema for en mandatfil.',
        exits: 'Svarer 0, og 2 når skjemaet ikke finnes.',
      },
      import: {
        form: 'import FIL',
        does: 'Prøver en rosterfil mot lageret, og lagrer bare med --commit.',
        exits: 'Svarer 0 når alt er i orden, 1 når noe er ubesvart, og 2 når ingenting er lagret.',
      },
      export: {
        form: 'export FIL',
        does: 'Skriver en ny rosterfil av det som står i lageret.',
        exits: 'Svarer 0 når den er skrevet, og 2 når noe ikke kan leses eller skrives.',
      },
      verify: {
        form: 'verify',
        does: 'Etterprøver lagrene.',
        exits: 'Svarer 0 når de er hele, 1 når noe ikke stemmer, og 2 når noe ikke kan åpnes.',
      },
    },
    flags: {
      file: ['FIL', 'rosterfil: XLSX, CSV eller JSON'],
      'new-file': ['FIL', 'filen som skrives, .xlsx eller .csv; den kan ikke finnes fra før'],
      proposal: ['FORSLAG.json', 'det nye mandatet, som JSON; begynn med samrad mandate ID'],
      rosters: ['ROSTERFIL…', 'rosterfiler å prøve det på, én for hvert råd'],
      store: ['--store', 'spør lageret i stedet for en fil'],
      data: ['--data MAPPE', 'mappen med lagrene; ellers SAMRAD_DATA, ellers ./data'],
      demo: ['--demo', 'demoens lager, ikke det ordentlige'],
      known: ['--known DATO', 'bare med --store: det som var kjent da; en dato eller en posisjon i journalen'],
      mandate: ['--mandate ID', 'rådets mandat, for eksempel samordningsraadet'],
      before: ['--before FIL.json', 'mandatet som skal erstattes, når det ikke er det som gjelder'],
      region: ['--region ID', 'helse-soer-oest (vanlig), helse-vest, helse-midt-norge eller helse-nord'],
      regions: ['--region ID', 'regionen; kan gis flere ganger: én for hver fil, eller alle i lageret'],
      at: ['--at DATO', 'dagen det spørres om; i dag når den ikke er gitt'],
      'from-year': [
        '--from ÅR',
        'prøv også siste dag i hvert år fra dette året eller denne datoen; tidligere år bare med --store',
      ],
      'to-year': ['--to ÅR', 'til og med dette året eller denne datoen; ellers --at'],
      council: ['--council ID', 'bare dette rådet'],
      rule: ['--rule REGEL', 'bare svarene fra denne regelen'],
      norm: ['--norm N031', 'bare svarene om denne normen'],
      seat: ['--seat PLASS', 'bare denne plassen, for eksempel leder/983971636'],
      row: ['--row NUMMER', 'bare denne raden i filen'],
      all: ['--all', 'også det som er i orden eller ikke gjelder'],
      repair: ['--repair', 'hva som må gjøres, i rekkefølge, og hvem som må spørres'],
      gaps: ['--gaps', 'hull og overlapp i mandatene i stedet'],
      commit: ['--commit', 'lagre, alt eller ingenting'],
      'end-gone': ['--end-gone', 'avslutt dem som ikke står i filen'],
      answer: ['--answer RAD=…', 'hvem personen i en rad er: new, eller id-en som prøvekjøringen viser'],
      'ignore-column': ['--ignore-column NAVN', 'se bort fra en kolonne; kan gis flere ganger'],
      head: ['--from POSISJON:HASH', 'hodet som er tatt vare på et annet sted'],
      json: ['--json', 'én JSON-verdi på standard ut, og ikke noe annet'],
      lang: ['--lang', 'nb (vanlig), nn eller en'],
    },
    more: 'Med samrad KOMMANDO --help vises flaggene til en kommando.',
  },
  nn: {
    commands: {
      check: {
        form: 'check FIL',
        does: 'Les ei rosterfil mot mandatet.',
        exits: 'Svarer 0 når ingenting som er kravd, manglar, 1 når noko manglar, og 2 når fila ikkje kan lesast.',
      },
      explain: {
        form: 'explain FIL | --store',
        does: 'Forklarer kvart svar: kva regelen las, kva kjelda seier, kven som kan svare, og kva som må gjerast.',
        exits: 'Svarer 0 når ingenting som er kravd, manglar, 1 når noko manglar, og 2 når noko ikkje kan lesast.',
      },
      rehearse: {
        form: 'rehearse FRAMLEGG.json [ROSTERFIL…] | --store',
        does: 'Øver på eit nytt mandat før det blir vedteke: kva som er endra, og kva funn som blir nye, fell bort eller blir endra.',
        exits:
          'Svarer 0 når framlegget ikkje gir nye funn, 1 når det gjer det, 2 når noko ikkje kan lesast eller ingenting er prøvd, og 130 når det blir stoppa.',
      },
      catalogue: {
        form: 'catalogue [REGEL | KAPITTEL | NORM]',
        does: 'Viser reglane, eller sida til éin regel.',
        exits: 'Svarer 0, og 2 når det ikkje finst.',
      },
      norms: {
        form: 'norms',
        does: 'Viser kva normer som blir etterlevde med bevis, kva som er ope, og kva dei kjem med.',
        exits: 'Svarer 0.',
      },
      mandate: {
        form: 'mandate ID',
        does: 'Skriv eit mandat som fil, å byrje eit framlegg på.',
        exits: 'Svarer 0, og 2 når mandatet ikkje finst.',
      },
      schema: {
        form: 'schema mandate',
        does: 'Skriv JSON Schema for ei mandatfil.',
        exits: 'Svarer 0, og 2 når skjemaet ikkje finst.',
      },
      import: {
        form: 'import FIL',
        does: 'Prøver ei rosterfil mot lageret, og lagrar berre med --commit.',
        exits: 'Svarer 0 når alt er i orden, 1 når noko ikkje er svart på, og 2 når ingenting er lagra.',
      },
      export: {
        form: 'export FIL',
        does: 'Skriv ei ny rosterfil av det som står i lageret.',
        exits: 'Svarer 0 når ho er skriven, og 2 når noko ikkje kan lesast eller skrivast.',
      },
      verify: {
        form: 'verify',
        does: 'Etterprøver lagra.',
        exits: 'Svarer 0 når dei er heile, 1 når noko ikkje stemmer, og 2 når noko ikkje kan opnast.',
      },
    },
    flags: {
      file: ['FIL', 'rosterfil: XLSX, CSV eller JSON'],
      'new-file': ['FIL', 'fila som blir skriven, .xlsx eller .csv; ho kan ikkje finnast frå før'],
      proposal: ['FRAMLEGG.json', 'det nye mandatet, som JSON; byrj med samrad mandate ID'],
      rosters: ['ROSTERFIL…', 'rosterfiler å prøve det på, éi for kvart råd'],
      store: ['--store', 'spør lageret i staden for ei fil'],
      data: ['--data MAPPE', 'mappa med lagra; elles SAMRAD_DATA, elles ./data'],
      demo: ['--demo', 'lageret til demoen, ikkje det ordentlege'],
      known: ['--known DATO', 'berre med --store: det som var kjent då; ein dato eller ein posisjon i journalen'],
      mandate: ['--mandate ID', 'mandatet til rådet, til dømes samordningsraadet'],
      before: ['--before FIL.json', 'mandatet som skal bytast ut, når det ikkje er det som gjeld'],
      region: ['--region ID', 'helse-soer-oest (vanleg), helse-vest, helse-midt-norge eller helse-nord'],
      regions: ['--region ID', 'regionen; kan givast fleire gonger: éin for kvar fil, eller alle i lageret'],
      at: ['--at DATO', 'dagen det blir spurt om; i dag når han ikkje er gitt'],
      'from-year': [
        '--from ÅR',
        'prøv òg den siste dagen i kvart år frå dette året eller denne datoen; tidlegare år berre med --store',
      ],
      'to-year': ['--to ÅR', 'til og med dette året eller denne datoen; elles --at'],
      council: ['--council ID', 'berre dette rådet'],
      rule: ['--rule REGEL', 'berre svara frå denne regelen'],
      norm: ['--norm N031', 'berre svara om denne norma'],
      seat: ['--seat PLASS', 'berre denne plassen, til dømes leder/983971636'],
      row: ['--row NUMMER', 'berre denne rada i fila'],
      all: ['--all', 'også det som er i orden eller ikkje gjeld'],
      repair: ['--repair', 'kva som må gjerast, i rekkjefølgje, og kven som må spørjast'],
      gaps: ['--gaps', 'hol og overlapp i mandata i staden'],
      commit: ['--commit', 'lagre, alt eller ingenting'],
      'end-gone': ['--end-gone', 'avslutt dei som ikkje står i fila'],
      answer: ['--answer RAD=…', 'kven personen i ei rad er: new, eller id-en som prøvekøyringa viser'],
      'ignore-column': ['--ignore-column NAMN', 'sjå bort frå ein kolonne; kan givast fleire gonger'],
      head: ['--from POSISJON:HASH', 'hovudet som er teke vare på ein annan stad'],
      json: ['--json', 'éin JSON-verdi på standard ut, og ikkje noko anna'],
      lang: ['--lang', 'nb (vanleg), nn eller en'],
    },
    more: 'Med samrad KOMMANDO --help kjem flagga til ein kommando.',
  },
  en: {
    commands: {
      check: {
        form: 'check FILE',
        does: 'Reads a roster file against the mandate.',
        exits:
          'Exits 0 where nothing required falls short, 1 where something does, and 2 where the file cannot be read.',
      },
      explain: {
        form: 'explain FILE | --store',
        does: 'Explains each answer: what the rule read, what the source says, who can answer, and what must be done.',
        exits:
          'Exits 0 where nothing required falls short, 1 where something does, and 2 where something cannot be read.',
      },
      rehearse: {
        form: 'rehearse PROPOSAL.json [ROSTERFILE…] | --store',
        does: 'Tries a new mandate before it is adopted: what differs, and which findings would be new, go away or change.',
        exits:
          'Exits 0 where the proposal brings no new findings, 1 where it does, 2 where something cannot be read or nothing was tried, and 130 where it is stopped.',
      },
      catalogue: {
        form: 'catalogue [RULE | CHAPTER | NORM]',
        does: 'Shows the rules, or the page of one rule.',
        exits: 'Exits 0, and 2 where it is not there.',
      },
      norms: {
        form: 'norms',
        does: 'Shows which norms are honoured by proof, which are open, and what they come with.',
        exits: 'Exits 0.',
      },
      mandate: {
        form: 'mandate ID',
        does: 'Prints a mandate as a file, to begin a proposal from.',
        exits: 'Exits 0, and 2 where there is no such mandate.',
      },
      schema: {
        form: 'schema mandate',
        does: 'Prints the JSON Schema of a mandate file.',
        exits: 'Exits 0, and 2 where there is no such schema.',
      },
      import: {
        form: 'import FILE',
        does: 'Tries a roster file against the store, and saves only with --commit.',
        exits: 'Exits 0 where all is in order, 1 where something is unanswered, and 2 where nothing was saved.',
      },
      export: {
        form: 'export FILE',
        does: 'Writes a new roster file of what the store has.',
        exits: 'Exits 0 where it is written, and 2 where something cannot be read or written.',
      },
      verify: {
        form: 'verify',
        does: 'Proves the stores.',
        exits: 'Exits 0 where they are whole, 1 where something is wrong, and 2 where something cannot be opened.',
      },
    },
    flags: {
      file: ['FILE', 'a roster file: XLSX, CSV or JSON'],
      'new-file': ['FILE', 'the file that is written, .xlsx or .csv; it must not be there before'],
      proposal: ['PROPOSAL.json', 'the new mandate, as JSON; begin with samrad mandate ID'],
      rosters: ['ROSTERFILE…', 'roster files to try it on, one for each council'],
      store: ['--store', 'ask the store instead of a file'],
      data: ['--data FOLDER', 'the folder of the stores; else SAMRAD_DATA, else ./data'],
      demo: ['--demo', 'the demo’s store, not the ordinary one'],
      known: ['--known DATE', 'only with --store: what was known then; a date or a position of the journal'],
      mandate: ['--mandate ID', 'the council’s mandate, for example samordningsraadet'],
      before: ['--before FILE.json', 'the mandate that is to be replaced, where it is not the one in force'],
      region: ['--region ID', 'helse-soer-oest (the usual), helse-vest, helse-midt-norge or helse-nord'],
      regions: ['--region ID', 'the region; may be given several times: one for each file, or all in the store'],
      at: ['--at DATE', 'the day asked about; today where it is not given'],
      'from-year': [
        '--from YEAR',
        'try also the last day of each year from this year or date; earlier years only with --store',
      ],
      'to-year': ['--to YEAR', 'until and with this year or date; else --at'],
      council: ['--council ID', 'this council only'],
      rule: ['--rule RULE', 'the answers of this rule only'],
      norm: ['--norm N031', 'the answers about this norm only'],
      seat: ['--seat SEAT', 'this seat only, for example leder/983971636'],
      row: ['--row NUMBER', 'this row of the file only'],
      all: ['--all', 'also what is in order or not applicable'],
      repair: ['--repair', 'what must be done, in order, and who must be asked'],
      gaps: ['--gaps', 'gaps and overlaps of the mandates instead'],
      commit: ['--commit', 'save, all or nothing'],
      'end-gone': ['--end-gone', 'end those who are not in the file'],
      answer: ['--answer ROW=…', 'who the person of a row is: new, or the id that the dry run shows'],
      'ignore-column': ['--ignore-column NAME', 'leave out a column; may be given several times'],
      head: ['--from POSITION:HASH', 'the head that was kept elsewhere'],
      json: ['--json', 'one JSON value on standard output, and nothing else'],
      lang: ['--lang', 'nb (the usual), nn or en'],
    },
    more: 'samrad COMMAND --help shows the flags of a command.',
  },
}
