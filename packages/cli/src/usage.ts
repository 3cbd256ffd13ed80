/** How the commands are written. */
export const usage = `samrad check FIL [--mandate samordningsraadet] [--region helse-soer-oest] [--at 2026-11-22]
             [--json] [--all] [--lang nb|nn|en] [--ignore-column NAVN]…

  FIL              XLSX, CSV eller JSON
  --mandate        rådets mandat; uten det leses rådet av kolonnen «råd»
  --region         helse-soer-oest (vanlig), helse-vest, helse-midt-norge eller helse-nord
  --at             dagen rosteren leses på; i dag når den ikke er gitt
  --json           én JSON-verdi på standard ut, og ikke noe annet
  --all            også det som er i orden eller ikke gjelder
  --ignore-column  se bort fra en kolonne; kan gis flere ganger

  Avslutter med 0: ingenting som mandatet krever, mangler · 1: noe mangler · 2: filen kan ikke leses`
