/**
 * Fødselsnummer: true where the text holds what looks like a national identity number, a D-number or a made-up test
 * number: eleven digits that begin with a date, with or without a space. Check digits are not asked for: a number with
 * a slip in it is still somebody's. Such a text is never repeated (house rule: no field holds one).
 */
export const holdsIdentityNumber = (text: string): boolean =>
  [...text.matchAll(/(?<!\d)(\d{2})(\d{2})\d{2}[ \u00A0-]?\d{5}(?!\d)/gu)].some(([, day, month]) => {
    const d = Number(day) % 40
    const m = Number(month)
    const base = m > 80 ? m - 80 : m > 65 ? m - 65 : m > 40 ? m - 40 : m
    return d >= 1 && d <= 31 && Number(day) <= 71 && base >= 1 && base <= 12
  })
