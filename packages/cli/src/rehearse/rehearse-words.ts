import type { Language } from '@samrad/mandate'

/** What `samrad rehearse` says around the changes. */
export const rehearseWords: Readonly<
  Record<
    Language,
    {
      readonly title: (council: string, after: string, before: string) => string
      readonly differences: string
      readonly noDifferences: string
      readonly gaps: string
      readonly summary: string
      readonly council: string
      readonly rule: string
      readonly established: (council: string, day: string) => string
      readonly notAsked: (norms: string) => string
      readonly progress: (council: string, done: number, of: number) => string
      readonly stopped: (done: number) => string
      readonly noCouncil: string
      readonly noProposal: string
      readonly noBefore: (id: string) => string
      readonly otherMandate: (after: string, before: string) => string
      readonly oneBefore: string
      readonly sameCouncil: (council: string) => string
      readonly regionsOfFiles: string
      readonly toWithoutFrom: string
      readonly noDates: string
      readonly onlyNow: (day: string) => string
      readonly sameVersion: (version: string) => string
      readonly notTried: (rules: string) => string
      readonly fileLacks: string
      readonly storeLacks: string
    }
  >
> = {
  nb: {
    title: (council, after, before) => `Forslag: ${council}, ${after} i stedet for ${before}`,
    differences: 'Forskjeller',
    noDifferences: 'Forslaget er likt mandatet i dag.',
    gaps: 'Hull og overlapp som forslaget gir',
    summary: 'Sammendrag',
    council: 'Råd',
    rule: 'Regel',
    established: (council, day) => `${council} ble opprettet ${day}. Dager før det er ikke prøvd.`,
    notAsked: (norms) => `Ikke prøvd, fordi opplysningene ikke er der: ${norms}`,
    progress: (council, done, of) => `${done} av ${of}: ${council}`,
    stopped: (done) => `Stoppet. Prøvd til da: ${done} råd. Ingenting er endret.`,
    noCouncil: 'Ingen råd her har dette mandatet, så ingenting er prøvd.',
    noProposal: 'Gi filen med forslaget først, så rosterfiler eller --store.',
    noBefore: (id) => `Mandatet «${id}» er ikke kjent fra før. Gi det som skal erstattes, med --before.`,
    otherMandate: (after, before) => `Forslaget er for «${after}», og mandatet i dag er for «${before}».`,
    oneBefore: 'Gi --mandate eller --before, ikke begge.',
    sameCouncil: (council) => `To filer er om det samme rådet: ${council}. Gi én fil for hvert råd.`,
    regionsOfFiles: 'Gi --region én gang, eller én gang for hver fil i samme rekkefølge.',
    toWithoutFrom: '--to hører sammen med --from.',
    noDates: '--from er etter siste dag.',
    onlyNow: (day) =>
      `En rosterfil har bare dem som sitter nå, og sier ikke hvem som satt før ${day}. Prøv tidligere år mot lageret, med --store.`,
    sameVersion: (version) =>
      `Versjon ${version} finnes med et annet innhold. Gi forslaget et nytt versjonsnavn; ellers kan det ikke tas i bruk.`,
    notTried: (rules) => `Endret i forslaget, men ikke prøvd: ${rules}.`,
    fileLacks: 'En rosterfil har ikke opplysningene. Prøv mot lageret, med --store, før mandatet vedtas.',
    storeLacks: 'Lageret har ikke opplysningene.',
  },
  nn: {
    title: (council, after, before) => `Framlegg: ${council}, ${after} i staden for ${before}`,
    differences: 'Skilnader',
    noDifferences: 'Framlegget er likt mandatet i dag.',
    gaps: 'Hol og overlapp som framlegget gir',
    summary: 'Samandrag',
    council: 'Råd',
    rule: 'Regel',
    established: (council, day) => `${council} vart oppretta ${day}. Dagar før det er ikkje prøvde.`,
    notAsked: (norms) => `Ikkje prøvd, fordi opplysningane ikkje er der: ${norms}`,
    progress: (council, done, of) => `${done} av ${of}: ${council}`,
    stopped: (done) => `Stoppa. Prøvd til då: ${done} råd. Ingenting er endra.`,
    noCouncil: 'Ingen råd her har dette mandatet, så ingenting er prøvd.',
    noProposal: 'Gi fila med framlegget først, så rosterfiler eller --store.',
    noBefore: (id) => `Mandatet «${id}» er ikkje kjent frå før. Gi det som skal bytast ut, med --before.`,
    otherMandate: (after, before) => `Framlegget er for «${after}», og mandatet i dag er for «${before}».`,
    oneBefore: 'Gi --mandate eller --before, ikkje begge.',
    sameCouncil: (council) => `To filer er om det same rådet: ${council}. Gi éi fil for kvart råd.`,
    regionsOfFiles: 'Gi --region éin gong, eller éin gong for kvar fil i same rekkjefølgje.',
    toWithoutFrom: '--to høyrer saman med --from.',
    noDates: '--from er etter den siste dagen.',
    onlyNow: (day) =>
      `Ei rosterfil har berre dei som sit no, og seier ikkje kven som sat før ${day}. Prøv tidlegare år mot lageret, med --store.`,
    sameVersion: (version) =>
      `Versjon ${version} finst med eit anna innhald. Gi framlegget eit nytt versjonsnamn; elles kan det ikkje takast i bruk.`,
    notTried: (rules) => `Endra i framlegget, men ikkje prøvd: ${rules}.`,
    fileLacks: 'Ei rosterfil har ikkje opplysningane. Prøv mot lageret, med --store, før mandatet blir vedteke.',
    storeLacks: 'Lageret har ikkje opplysningane.',
  },
  en: {
    title: (council, after, before) => `Proposal: ${council}, ${after} instead of ${before}`,
    differences: 'Differences',
    noDifferences: 'The proposal is like the mandate of today.',
    gaps: 'Gaps and overlaps that the proposal brings',
    summary: 'Summary',
    council: 'Council',
    rule: 'Rule',
    established: (council, day) => `${council} was established ${day}. Days before that are not tried.`,
    notAsked: (norms) => `Not tried, since the facts are not there: ${norms}`,
    progress: (council, done, of) => `${done} of ${of}: ${council}`,
    stopped: (done) => `Stopped. Tried until then: ${done} councils. Nothing was changed.`,
    noCouncil: 'No council here has this mandate, so nothing was tried.',
    noProposal: 'Give the file of the proposal first, then roster files or --store.',
    noBefore: (id) => `The mandate “${id}” is not known. Give the one that is to be replaced with --before.`,
    otherMandate: (after, before) => `The proposal is for “${after}”, and the mandate of today is for “${before}”.`,
    oneBefore: 'Give --mandate or --before, not both.',
    sameCouncil: (council) => `Two files are about the same council: ${council}. Give one file for each council.`,
    regionsOfFiles: 'Give --region once, or once for each file in the same order.',
    toWithoutFrom: '--to belongs with --from.',
    noDates: '--from is after the last day.',
    onlyNow: (day) =>
      `A roster file has only those who sit now, and does not say who sat before ${day}. Try earlier years on the store, with --store.`,
    sameVersion: (version) =>
      `Version ${version} exists with other content. Give the proposal a new version name; otherwise it cannot be adopted.`,
    notTried: (rules) => `Changed in the proposal, but not tried: ${rules}.`,
    fileLacks:
      'A roster file does not have the facts. Try it on the store, with --store, before the mandate is adopted.',
    storeLacks: 'The store does not have the facts.',
  },
}
