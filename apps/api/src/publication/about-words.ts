import type { Text } from '@samrad/mandate'

/** What a page about the pages says: its paragraphs under their headings, and what stands between them as points. */
export interface About {
  readonly title: Text
  readonly lead: Text
  readonly parts: readonly { readonly head: Text; readonly said: readonly Text[] }[]
}

/** Personvern: what is shown of whom, on what ground, and how it is taken down. */
export const privacy: About = {
  title: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
  lead: {
    nb: 'Vi viser navn og e-post bare for dem som har samtykket, og ingenting annet om dem enn råd, virksomhet og rolle.',
    nn: 'Vi viser namn og e-post berre for dei som har samtykt, og ikkje noko anna om dei enn råd, verksemd og rolle.',
    en: 'We show name and e-mail only of those who have consented, and nothing else about them than council, institution and role.',
  },
  parts: [
    {
      head: { nb: 'Hvorfor navnene står her', nn: 'Kvifor namna står her', en: 'Why the names are here' },
      said: [
        {
          nb: 'Mandatet sier at den som skal representere en virksomhet i et råd, må ha samtykket til publisering. Samtykket gjelder navn og e-postadresse i denne oversikten.',
          nn: 'Mandatet seier at den som skal representere ei verksemd i eit råd, må ha samtykt til publisering. Samtykket gjeld namn og e-postadresse i denne oversikta.',
          en: 'The mandate says that anyone who is to represent an institution on a council must have consented to publication. The consent is for name and e-mail address in this list.',
        },
        {
          nb: 'Samtykket gis for hver rolle for seg. Den som sitter i to råd, kan si ja til det ene og nei til det andre.',
          nn: 'Samtykket blir gitt for kvar rolle for seg. Den som sit i to råd, kan seie ja til det eine og nei til det andre.',
          en: 'Consent is given for each role by itself. Someone who sits on two councils may say yes to one and no to the other.',
        },
      ],
    },
    {
      head: { nb: 'Å trekke samtykket', nn: 'Å trekkje samtykket', en: 'Withdrawing consent' },
      said: [
        {
          nb: 'Samtykket kan trekkes når som helst, uten begrunnelse. Navnet tas ned med en gang, fra siden og fra alle filene vi gir ut.',
          nn: 'Samtykket kan trekkjast når som helst, utan grunngiving. Namnet blir teke ned med ein gong, frå sida og frå alle filene vi gir ut.',
          en: 'Consent can be withdrawn at any time, without a reason. The name is taken down at once, from the page and from every file we give out.',
        },
        {
          nb: 'Når noen slutter i rådet, forsvinner navnet derfra samme dag som perioden er over.',
          nn: 'Når nokon sluttar i rådet, forsvinn namnet derifrå så snart perioden er over.',
          en: 'When someone leaves the council, the name is gone as soon as the period is over.',
        },
      ],
    },
    {
      head: { nb: 'Om deg som leser', nn: 'Om deg som les', en: 'About you who read' },
      said: [
        {
          nb: 'Sidene har ingen sporing og ingen skript, og henter ingenting fra andre. Velger du språk, husker vi valget i en informasjonskapsel som heter «lang» og varer i ett år.',
          nn: 'Sidene har inga sporing og ingen skript, og hentar ingenting frå andre. Vel du språk, hugsar vi valet i ein informasjonskapsel som heiter «lang» og varer i eitt år.',
          en: 'The pages have no tracking and no scripts, and load nothing from others. If you choose a language, we remember it in a cookie called “lang”, which lasts for a year.',
        },
      ],
    },
    {
      head: { nb: 'Rettighetene dine', nn: 'Rettane dine', en: 'Your rights' },
      said: [
        {
          nb: 'Du kan be om å få se, rette eller slette det som er registrert om deg. Er du uenig i svaret, kan du klage til Datatilsynet.',
          nn: 'Du kan be om å få sjå, rette eller slette det som er registrert om deg. Er du usamd i svaret, kan du klage til Datatilsynet.',
          en: 'You can ask to see, correct or erase what is registered about you. If you disagree with the answer, you can complain to the Norwegian Data Protection Authority.',
        },
      ],
    },
  ],
}

/** Tilgjengelighetserklæring: what is built to, how it was tried, and what is not known. */
export const accessibility: About = {
  title: { nb: 'Tilgjengelighetserklæring', nn: 'Tilgjengelegheitserklæring', en: 'Accessibility statement' },
  lead: {
    nb: 'Sidene skal kunne brukes av alle. De bygges etter WCAG 2.2 på nivå AA; loven krever WCAG 2.1.',
    nn: 'Sidene skal kunne brukast av alle. Dei blir bygde etter WCAG 2.2 på nivå AA; lova krev WCAG 2.1.',
    en: 'Everyone should be able to use the pages. They are built to WCAG 2.2 at level AA; the law requires WCAG 2.1.',
  },
  parts: [
    {
      head: { nb: 'Slik er de prøvd', nn: 'Slik er dei prøvde', en: 'How they were tried' },
      said: [
        {
          nb: 'Automatiske prøver går hver gang noe endres: gyldig HTML, kontrast i lys og mørk visning, overskrifter og lenker. Sidene virker uten skript, med tastatur, og på en skjerm som er 320 punkter bred.',
          nn: 'Automatiske prøver går kvar gong noko blir endra: gyldig HTML, kontrast i lys og mørk vising, overskrifter og lenkjer. Sidene verkar utan skript, med tastatur, og på ein skjerm som er 320 punkt brei.',
          en: 'Automatic tests run whenever something changes: valid HTML, contrast in light and dark, headings and links. The pages work without scripts, with a keyboard, and on a screen 320 points wide.',
        },
      ],
    },
    {
      head: { nb: 'Det vi ikke vet', nn: 'Det vi ikkje veit', en: 'What we do not know' },
      said: [
        {
          nb: 'Sidene er ennå ikke prøvd av personer som bruker skjermleser eller andre hjelpemidler til daglig. Filene i Excel-format er ikke prøvd med skjermleser.',
          nn: 'Sidene er enno ikkje prøvde av personar som bruker skjermlesar eller andre hjelpemiddel til dagleg. Filene i Excel-format er ikkje prøvde med skjermlesar.',
          en: 'The pages have not yet been tried by people who use a screen reader or other aids daily. The Excel files have not been tried with a screen reader.',
        },
      ],
    },
    {
      head: { nb: 'Si fra', nn: 'Sei frå', en: 'Tell us' },
      said: [
        {
          nb: 'Er noe vanskelig å bruke, vil vi gjerne vite det. Skriv til oss og si hvilken side det gjelder.',
          nn: 'Er noko vanskeleg å bruke, vil vi gjerne vite det. Skriv til oss og sei kva side det gjeld.',
          en: 'If something is hard to use, we would like to know. Write to us and say which page it is about.',
        },
      ],
    },
  ],
}

/** Where to write, before the address. */
export const writeTo: Text = { nb: 'Skriv til', nn: 'Skriv til', en: 'Write to' }
