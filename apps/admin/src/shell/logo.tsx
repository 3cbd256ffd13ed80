import type { JSX } from 'solid-js'

const seats = Array.from({ length: 8 }, (_, index) => {
  const angle = (index / 8) * 2 * Math.PI - Math.PI / 2
  return { x: 12 + 8.4 * Math.cos(angle), y: 12 + 8.4 * Math.sin(angle) }
})

/** Eight seats, one open. */
export const Logo = (): JSX.Element => (
  <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
    {seats.map(({ x, y }, index) =>
      index === 0 ? (
        <circle cx={x} cy={y} r="2" fill="none" stroke="#6cace4" stroke-width="1.4" />
      ) : (
        <circle cx={x} cy={y} r="2.6" fill="currentColor" />
      ),
    )}
  </svg>
)
