import { addDays, isoDate, type IsoDate } from '@samrad/mandate'

/** Mondays that the year's four rounds of meetings begin on; the 14 weekdays from each hold no public holiday. */
const rounds: Readonly<Record<number, readonly string[]>> = {
  2026: ['2026-02-02', '2026-04-13', '2026-08-31', '2026-10-26'],
  2027: ['2027-02-01', '2027-04-05', '2027-08-30', '2027-11-01'],
}

/** Dates that are the council's own, in place of the round with the same number. */
const own: Readonly<Record<number, Readonly<Record<string, Readonly<Record<number, string>>>>>> = {
  2026: {
    samordningsraadet: { 0: '2026-02-12', 1: '2026-05-07', 2: '2026-09-17', 3: '2026-12-03' },
    fki: { 3: '2026-11-12' },
    fim: { 3: '2026-11-26' },
    radiologi: { 3: '2026-11-27' },
    nevrologi: { 3: '2026-12-09' },
  },
  2027: { samordningsraadet: { 0: '2027-02-11', 1: '2027-05-13', 2: '2027-09-16', 3: '2027-12-02' } },
}

/** One council meets three times a year, which only samordningsrådet is bound not to (N067). */
const threeTimes = 'plastikkirurgi'

/** The dates of the council with this number for a year. */
export const datesOf = (council: string, number: number, year: number): readonly IsoDate[] => {
  const weekday = (number * 5) % 14
  return (rounds[year] ?? [])
    .slice(0, council === threeTimes ? 3 : 4)
    .map((monday, round) =>
      isoDate(own[year]?.[council]?.[round] ?? addDays(isoDate(monday), Math.floor(weekday / 5) * 7 + (weekday % 5))),
    )
}
