import { createMemo, For, Show, type JSX } from 'solid-js'
import { signs } from '../ui/status.ts'
import { Symbol } from '../ui/symbol.tsx'
import { statusesIn, type CellStatus, type MatrixGroup, type MatrixWords } from './model.ts'

const order = Object.keys(signs) as CellStatus[]

/** What a status looks like in a cell: a dot when all is well, so that the exceptions are what is seen. */
export const Sign = (props: { readonly status: CellStatus }): JSX.Element => (
  <Show when={props.status !== 'in-order'} fallback={<span class="matrix-dot" aria-hidden="true" />}>
    <Symbol name={signs[props.status].symbol} size={14} />
  </Show>
)

/** The symbols that occur in the matrix, each with its word. */
export const Legend = (props: {
  readonly groups: readonly MatrixGroup[]
  readonly words: MatrixWords
}): JSX.Element => {
  const shown = createMemo(() => statusesIn(props.groups, order))
  return (
    <ul class="matrix-legend" aria-label={props.words.legend}>
      <For each={shown()}>
        {(status) => (
          <li>
            <span class={signs[status].tone}>
              <Sign status={status} />
            </span>
            {props.words.statuses[status]}
          </li>
        )}
      </For>
    </ul>
  )
}
