import type { JSX } from 'solid-js'

/** The status symbols: full is in place, half is on its way, dashed is empty, a question is not known, a dash is not applicable. */
export type SymbolName =
  | 'in-order'
  | 'half'
  | 'vacant'
  | 'withdrawn'
  | 'triangle'
  | 'unknown'
  | 'na'
  | 'grave'
  | 'deviation'
  | 'done'
  | 'clock'
  | 'search'
  | 'check'
  | 'close'
  | 'chevron'
  | 'menu'
  | 'download'
  | 'calendar'

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6', 'stroke-linecap': 'round' } as const

const shapes: Readonly<Record<SymbolName, () => JSX.Element>> = {
  'in-order': () => <circle cx="8" cy="8" r="4.6" fill="currentColor" />,
  half: () => (
    <>
      <circle cx="8" cy="8" r="5.4" {...stroke} />
      <path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z" fill="currentColor" />
    </>
  ),
  vacant: () => <circle cx="8" cy="8" r="5.6" {...stroke} stroke-dasharray="2.6 2.4" stroke-linecap="butt" />,
  withdrawn: () => (
    <>
      <circle cx="8" cy="8" r="5.8" {...stroke} />
      <path d="M4.1 11.9 11.9 4.1" {...stroke} />
    </>
  ),
  triangle: () => <path d="M8 2.6 14 13H2z" {...stroke} stroke-linejoin="round" />,
  unknown: () => (
    <>
      <circle cx="8" cy="8" r="6.2" {...stroke} stroke-width="1.3" />
      <path d="M6.3 6.4a1.75 1.75 0 1 1 2.5 1.7c-.5.3-.8.6-.8 1.1" {...stroke} stroke-width="1.3" />
      <circle cx="8" cy="11.2" r=".8" fill="currentColor" />
    </>
  ),
  na: () => <path d="M5 8h6" {...stroke} />,
  grave: () => (
    <>
      <path d="M8 .9 15.1 8 8 15.1.9 8z" fill="currentColor" />
      <path d="M8 4.6v4" stroke="var(--page)" stroke-width="1.7" stroke-linecap="round" />
      <circle cx="8" cy="11" r="1" fill="var(--page)" />
    </>
  ),
  deviation: () => <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" {...stroke} stroke-linejoin="round" />,
  done: () => (
    <>
      <circle cx="8" cy="8" r="6.6" fill="currentColor" />
      <path d="m5 8.2 2.1 2.1L11 6.2" fill="none" stroke="var(--page)" stroke-width="1.6" />
    </>
  ),
  clock: () => (
    <>
      <circle cx="8" cy="8" r="6" {...stroke} stroke-width="1.4" />
      <path d="M8 4.6V8l2.2 1.4" {...stroke} stroke-width="1.4" />
    </>
  ),
  search: () => (
    <>
      <circle cx="7" cy="7" r="4.6" {...stroke} stroke-width="1.5" />
      <path d="m10.4 10.4 3.4 3.4" {...stroke} stroke-width="1.5" />
    </>
  ),
  check: () => <path d="m3 8.4 3.2 3.2L13 4.8" {...stroke} />,
  close: () => <path d="m3.5 3.5 9 9m0-9-9 9" {...stroke} />,
  chevron: () => <path d="m4 6 4 4 4-4" {...stroke} />,
  menu: () => <path d="M2 4h12M2 8h12M2 12h12" {...stroke} />,
  download: () => <path d="M8 2v8m-3.4-3L8 10.4 11.4 7M3 13.6h10" {...stroke} stroke-width="1.5" />,
  calendar: () => <path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3" {...stroke} stroke-width="1.4" />,
}

/** A symbol beside its word. It is decoration: the word says the same. */
export const Symbol = (props: {
  readonly name: SymbolName
  readonly size?: number
  readonly class?: string
}): JSX.Element => (
  <svg
    class={`symbol ${props.class ?? ''}`}
    viewBox="0 0 16 16"
    width={props.size ?? 16}
    height={props.size ?? 16}
    aria-hidden="true"
  >
    {shapes[props.name]()}
  </svg>
)
