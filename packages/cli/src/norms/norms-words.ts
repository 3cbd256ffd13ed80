import type { Language } from '@samrad/mandate'

/** What `samrad norms` says around the norms. */
export const normsWords: Readonly<
  Record<
    Language,
    {
      readonly honoured: (honoured: number, of: number) => string
      readonly comesWith: string
      readonly totals: (total: number, honoured: number, open: number, reference: number) => string
    }
  >
> = {
  nb: {
    honoured: (honoured, of) => `${honoured} av ${of} etterlevd med bevis`,
    comesWith: 'kommer med',
    totals: (total, honoured, open, reference) =>
      `${total} normer: ${honoured} etterlevd med bevis, ${open} åpne, ${reference} bare til opplysning`,
  },
  nn: {
    honoured: (honoured, of) => `${honoured} av ${of} etterlevde med bevis`,
    comesWith: 'kjem med',
    totals: (total, honoured, open, reference) =>
      `${total} normer: ${honoured} etterlevde med bevis, ${open} opne, ${reference} berre til opplysning`,
  },
  en: {
    honoured: (honoured, of) => `${honoured} of ${of} honoured by proof`,
    comesWith: 'comes with',
    totals: (total, honoured, open, reference) =>
      `${total} norms: ${honoured} honoured by proof, ${open} open, ${reference} for reference only`,
  },
}
