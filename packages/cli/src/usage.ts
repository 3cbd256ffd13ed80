import type { Language } from '@samrad/mandate'

/** How the commands are written. */
export const usage: Readonly<Record<Language, string>> = {
  nb: `samrad check FIL [--mandate samordningsraadet] [--region helse-soer-oest] [--at 2026-11-22]
             [--json] [--all] [--ignore-column NAVN]…
  Leser en roster mot mandatet. 0: ingenting som kreves, mangler · 1: noe mangler · 2: filen kan ikke leses

samrad import FIL [--mandate samordningsraadet] [--region helse-soer-oest] [--data MAPPE] [--demo]
              [--commit] [--end-gone] [--answer RAD=new|PERSON]… [--ignore-column NAVN]…
  Prøver rosteren mot lageret, og lagrer bare med --commit. 0: i orden · 1: noe er ubesvart · 2: ingenting er lagret

samrad export FIL [--mandate samordningsraadet] [--region helse-soer-oest] [--data MAPPE] [--demo]
  Skriver rosteren til en ny fil, .xlsx eller .csv. 0: skrevet · 2: kan ikke leses eller skrives

samrad norms [--json]
  Hvilke normer som etterleves med bevis, hvilke som er åpne, og hva de kommer med

samrad verify [--data MAPPE] [--from POSISJON:HASH] [--json]
  Etterprøver lagrene. 0: hele · 1: noe stemmer ikke · 2: kan ikke åpnes

  FIL              XLSX, CSV eller JSON
  --mandate        rådets mandat; uten det leses rådet av kolonnen «råd»
  --region         helse-soer-oest (vanlig), helse-vest, helse-midt-norge eller helse-nord
  --at             dagen rosteren leses på; i dag når den ikke er gitt
  --json           én JSON-verdi på standard ut, og ikke noe annet
  --all            også det som er i orden eller ikke gjelder
  --ignore-column  se bort fra en kolonne; kan gis flere ganger
  --data           mappen med lagrene; ellers SAMRAD_DATA, ellers ./data
  --demo           demoens lager, ikke det ordentlige
  --commit         lagre, alt eller ingenting
  --end-gone       avslutt dem som ikke står i filen
  --answer         hvem personen i en rad er: new, eller id-en som prøvekjøringen viser
  --from           hodet som er tatt vare på et annet sted
  --lang           nb (vanlig), nn eller en`,
  nn: `samrad check FIL [--mandate samordningsraadet] [--region helse-soer-oest] [--at 2026-11-22]
             [--json] [--all] [--ignore-column NAMN]…
  Les ein roster mot mandatet. 0: ingenting som er kravd, manglar · 1: noko manglar · 2: fila kan ikkje lesast

samrad import FIL [--mandate samordningsraadet] [--region helse-soer-oest] [--data MAPPE] [--demo]
              [--commit] [--end-gone] [--answer RAD=new|PERSON]… [--ignore-column NAMN]…
  Prøver rosteren mot lageret, og lagrar berre med --commit. 0: i orden · 1: noko er ikkje svart på · 2: ingenting er lagra

samrad export FIL [--mandate samordningsraadet] [--region helse-soer-oest] [--data MAPPE] [--demo]
  Skriv rosteren til ei ny fil, .xlsx eller .csv. 0: skriven · 2: kan ikkje lesast eller skrivast

samrad norms [--json]
  Kva normer som blir etterlevde med bevis, kva som er ope, og kva dei kjem med

samrad verify [--data MAPPE] [--from POSISJON:HASH] [--json]
  Etterprøver lagra. 0: heile · 1: noko stemmer ikkje · 2: kan ikkje opnast

  FIL              XLSX, CSV eller JSON
  --mandate        mandatet til rådet; utan det blir rådet lese av kolonnen «råd»
  --region         helse-soer-oest (vanleg), helse-vest, helse-midt-norge eller helse-nord
  --at             dagen rosteren blir lesen på; i dag når han ikkje er gitt
  --json           éin JSON-verdi på standard ut, og ikkje noko anna
  --all            også det som er i orden eller ikkje gjeld
  --ignore-column  sjå bort frå ein kolonne; kan givast fleire gonger
  --data           mappa med lagra; elles SAMRAD_DATA, elles ./data
  --demo           lageret til demoen, ikkje det ordentlege
  --commit         lagre, alt eller ingenting
  --end-gone       avslutt dei som ikkje står i fila
  --answer         kven personen i ei rad er: new, eller id-en som prøvekøyringa viser
  --from           hovudet som er teke vare på ein annan stad
  --lang           nb (vanleg), nn eller en`,
  en: `samrad check FILE [--mandate samordningsraadet] [--region helse-soer-oest] [--at 2026-11-22]
             [--json] [--all] [--ignore-column NAME]…
  Reads a roster against the mandate. 0: nothing required falls short · 1: something does · 2: the file cannot be read

samrad import FILE [--mandate samordningsraadet] [--region helse-soer-oest] [--data FOLDER] [--demo]
              [--commit] [--end-gone] [--answer ROW=new|PERSON]… [--ignore-column NAME]…
  Tries the roster against the store, and saves only with --commit. 0: in order · 1: something is unanswered · 2: nothing was saved

samrad export FILE [--mandate samordningsraadet] [--region helse-soer-oest] [--data FOLDER] [--demo]
  Writes the roster to a new file, .xlsx or .csv. 0: written · 2: cannot be read or written

samrad norms [--json]
  Which norms are honoured by proof, which are open, and what they come with

samrad verify [--data FOLDER] [--from POSITION:HASH] [--json]
  Proves the stores. 0: whole · 1: something is wrong · 2: cannot be opened

  FILE             XLSX, CSV or JSON
  --mandate        the council’s mandate; without it the column “council” names the council
  --region         helse-soer-oest (the usual), helse-vest, helse-midt-norge or helse-nord
  --at             the day the roster is read on; today where it is not given
  --json           one JSON value on standard output, and nothing else
  --all            also what is in order or not applicable
  --ignore-column  leave out a column; may be given several times
  --data           the folder of the stores; else SAMRAD_DATA, else ./data
  --demo           the demo’s store, not the ordinary one
  --commit         save, all or nothing
  --end-gone       end those who are not in the file
  --answer         who the person of a row is: new, or the id that the dry run shows
  --from           the head that was kept elsewhere
  --lang           nb (the usual), nn or en`,
}
