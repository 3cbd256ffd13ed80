import type { Language, Text } from '@samrad/mandate'
import { linkMinutes } from './auth.ts'

/** What the sign-in pages and the letter say. */
export const words = {
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  lead: {
    nb: `Skriv e‑postadressen din, så sender vi deg en lenke. Den gjelder i ${linkMinutes} minutter.`,
    nn: `Skriv e‑postadressa di, så sender vi deg ei lenkje. Ho gjeld i ${linkMinutes} minutt.`,
    en: `Write your e‑mail address, and we will send you a link. It is valid for ${linkMinutes} minutes.`,
  },
  email: { nb: 'E‑postadresse', nn: 'E‑postadresse', en: 'E‑mail address' },
  send: { nb: 'Send lenke', nn: 'Send lenkje', en: 'Send link' },
  notAnAddress: {
    nb: 'Dette er ikke en hel e‑postadresse. Skriv for eksempel kari@example.org.',
    nn: 'Dette er ikkje ei heil e‑postadresse. Skriv til dømes kari@example.org.',
    en: 'This is not a whole e‑mail address. Write for example kari@example.org.',
  },
  sent: { nb: 'Se i e‑posten', nn: 'Sjå i e‑posten', en: 'Check your e‑mail' },
  sentLead: {
    nb: `Har adressen tilgang, er en lenke på vei. Den gjelder i ${linkMinutes} minutter og kan brukes én gang.`,
    nn: `Har adressa tilgang, er ei lenkje på veg. Ho gjeld i ${linkMinutes} minutt og kan brukast éin gong.`,
    en: `If the address has access, a link is on its way. It is valid for ${linkMinutes} minutes and can be used once.`,
  },
  sentHelp: {
    nb: 'Kommer den ikke, kan du se i søppelposten eller be den som administrerer Samråd hos dere om tilgang.',
    nn: 'Kjem ho ikkje, kan du sjå i søppelposten eller be den som administrerer Samråd hos dykk om tilgang.',
    en: 'If it does not arrive, look in your junk mail, or ask whoever administers Samråd where you are for access.',
  },
  noMail: {
    nb: 'Denne serveren sender ikke e‑post. Lenken står i utskriften der serveren kjører.',
    nn: 'Denne tenaren sender ikkje e‑post. Lenkja står i utskrifta der tenaren køyrer.',
    en: 'This server sends no e‑mail. The link is in its output, where it runs.',
  },
  another: { nb: 'Be om en ny lenke', nn: 'Be om ei ny lenkje', en: 'Ask for a new link' },
  confirm: { nb: 'Du er straks inne', nn: 'Du er straks inne', en: 'You are nearly in' },
  confirmLead: {
    nb: 'Trykk på knappen for å logge inn. Lenken kan brukes én gang.',
    nn: 'Trykk på knappen for å logge inn. Lenkja kan brukast éin gong.',
    en: 'Press the button to sign in. The link can be used once.',
  },
  old: {
    nb: 'Lenken er brukt eller for gammel',
    nn: 'Lenkja er brukt eller for gammal',
    en: 'The link has been used or is too old',
  },
  oldLead: {
    nb: `En lenke gjelder i ${linkMinutes} minutter og kan brukes én gang. Skriv adressen din, så sender vi en ny.`,
    nn: `Ei lenkje gjeld i ${linkMinutes} minutt og kan brukast éin gong. Skriv adressa di, så sender vi ei ny.`,
    en: `A link is valid for ${linkMinutes} minutes and can be used once. Write your address, and we will send a new one.`,
  },
  wait: { nb: 'Vent ett minutt', nn: 'Vent eitt minutt', en: 'Wait one minute' },
  waitLead: {
    nb: 'Det er prøvd mange ganger herfra på kort tid. Om et minutt kan du prøve igjen.',
    nn: 'Det er prøvd mange gonger herfrå på kort tid. Om eit minutt kan du prøve igjen.',
    en: 'There have been many attempts from here in a short time. In a minute you can try again.',
  },
  again: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  signedOut: { nb: 'Du er logget ut.', nn: 'Du er logga ut.', en: 'You are signed out.' },
  languages: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  subject: { nb: 'Lenke til Samråd', nn: 'Lenkje til Samråd', en: 'Link to Samråd' },
} as const satisfies Readonly<Record<string, Text>>

/** The letter that carries a link. */
export const letter = (link: string): Text => ({
  nb: `Hei.

Åpne denne lenken for å logge inn i Samråd:

${link}

Den gjelder i ${linkMinutes} minutter og kan brukes én gang. Har du ikke bedt om den, trenger du ikke gjøre noe.
`,
  nn: `Hei.

Opne denne lenkja for å logge inn i Samråd:

${link}

Ho gjeld i ${linkMinutes} minutt og kan brukast éin gong. Har du ikkje bede om ho, treng du ikkje gjere noko.
`,
  en: `Hello.

Open this link to sign in to Samråd:

${link}

It is valid for ${linkMinutes} minutes and can be used once. If you did not ask for it, you need not do anything.
`,
})

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }
