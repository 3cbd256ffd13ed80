import type { Language } from '@samrad/mandate'

const tags = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const

const asDate = (iso: string): Date => new Date(`${iso.slice(0, 10)}T12:00:00Z`)

/** A date as data: `23.11.2026`. */
export const ddmmyyyy = (iso: string): string => `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`

/** A date in words: `torsdag 3. desember 2026`. */
export const inWords = (iso: string, language: Language): string =>
  asDate(iso).toLocaleDateString(tags[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** A date in a narrow list: `to. 03.12.` */
export const narrow = (iso: string, language: Language): string => {
  const weekday = asDate(iso).toLocaleDateString(tags[language], { weekday: 'short', timeZone: 'UTC' }).replace('.', '')
  return `${weekday.slice(0, 2)} ${iso.slice(8, 10)}.${iso.slice(5, 7)}.`
}

/** An instant as a person reads it in Norway: `23.11.2026 kl. 14.05`. */
export const instant = (utc: string, language: Language): string => {
  const parts = new Intl.DateTimeFormat('nb-NO', {
    timeZone: 'Europe/Oslo',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(utc))
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  const clock = language === 'en' ? 'at' : 'kl.'
  return `${part('day')}.${part('month')}.${part('year')} ${clock} ${part('hour')}.${part('minute')}`
}
