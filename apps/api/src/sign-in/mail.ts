import type { Language } from '@samrad/mandate'
import { createTransport } from 'nodemailer'
import { letter, words } from './words.ts'

/** Where letters go. */
export interface MailSetup {
  /** The mail server, as `smtp://` or `smtps://`. Where there is none, the link is printed. */
  readonly smtp?: string | undefined
  /** The sender; must be named where there is a mail server. */
  readonly from?: string | undefined
  readonly print: (line: string) => void
}

/** Utsending: brings a link to an address. */
export interface Post {
  /** Whether it goes by e-mail. */
  readonly sends: boolean
  readonly bring: (email: string, link: string, language: Language) => Promise<void>
  readonly close: () => void
}

/** Letters through the mail server, or lines on the server's output. */
export const postOf = ({ smtp, from, print }: MailSetup): Post => {
  if (smtp === undefined)
    return { sends: false, bring: async (_email, link) => print(`Logg inn: ${link}`), close: () => {} }
  if (from === undefined) throw new Error('There is a mail server, but no sender for the letters')
  const transport = createTransport(smtp)
  return {
    sends: true,
    bring: async (to, link, language) => {
      const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language }
      await transport.sendMail({ from, to, headers, subject: words.subject[language], text: letter(link)[language] })
    },
    close: () => transport.close(),
  }
}
