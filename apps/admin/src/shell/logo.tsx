import { For, type JSX } from 'solid-js'

const seats = Array.from({ length: 8 }, (_, index) => {
  const angle = (index / 8) * 2 * Math.PI - Math.PI / 2
  return { x: 12 + 8.4 * Math.cos(angle), y: 12 + 8.4 * Math.sin(angle) }
})

/** Eight seats, one open. */
export const Logo = (): JSX.Element => (
  <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
    <For each={seats}>
      {({ x, y }, index) => (
        <circle
          cx={x}
          cy={y}
          r={index() === 0 ? 2 : 2.6}
          fill={index() === 0 ? 'none' : 'currentColor'}
          stroke={index() === 0 ? '#6cace4' : 'none'}
          stroke-width="1.4"
        />
      )}
    </For>
  </svg>
)
