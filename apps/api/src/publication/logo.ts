const seat = (index: number, ink: string): string => {
  const angle = (index / 8) * 2 * Math.PI - Math.PI / 2
  const at = `cx="${(12 + 8.4 * Math.cos(angle)).toFixed(1)}" cy="${(12 + 8.4 * Math.sin(angle)).toFixed(1)}"`
  return index === 0
    ? `<circle ${at} r="2" fill="none" stroke="#6cace4" stroke-width="1.4"></circle>`
    : `<circle ${at} r="2.6" fill="${ink}"></circle>`
}

const seats = (ink: string): string => Array.from({ length: 8 }, (_, index) => seat(index, ink)).join('')

/** Merket: eight seats, one open, in the ink of what it stands in. */
export const logo = `<svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">${seats('currentColor')}</svg>`

/** The same as a file of its own, on the blue of the band. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 32 32"><rect x="-4" y="-4" width="32" height="32" rx="6" fill="#003283"/>${seats('#fff')}</svg>`
