import { createMemo, For, Show, type JSX } from 'solid-js'
import { Symbol } from '../ui/symbol.tsx'
import { findingsByColumn, type MatrixColumn, type MatrixGroup, type MatrixWords } from './model.ts'

export interface HeadProps {
  readonly columns: readonly MatrixColumn[]
  readonly groups: readonly MatrixGroup[]
  /** The column that is lit, if any. */
  readonly lit: number | undefined
  readonly sorted: boolean
  readonly onSort: () => void
  readonly words: MatrixWords
}

/** A column's name read aloud; it holds what is written, for those who speak to their machine. */
const spoken = ({ label, fullName }: MatrixColumn): string =>
  fullName.includes(label) ? fullName : `${label}, ${fullName}`

/** The institutions' names at a slant, and how many findings each has. */
export const Head = (props: HeadProps): JSX.Element => {
  const counts = createMemo(() => findingsByColumn(props.columns.length, props.groups))
  const total = () => counts().reduce((sum, count) => sum + count, 0)
  return (
    <thead role="rowgroup">
      <tr role="row" class="matrix-names" aria-rowindex={1}>
        <th role="columnheader" scope="col" tabindex={-1}>
          {props.words.councils}
        </th>
        <For each={props.columns}>
          {(column, at) => (
            <th
              role="columnheader"
              scope="col"
              classList={{ lit: props.lit === at() }}
              aria-label={spoken(column)}
              tabindex={column.href ? undefined : -1}
            >
              <span class="matrix-slant">
                <Show when={column.href} fallback={column.label}>
                  {(href) => (
                    <a href={href()} tabindex={-1} aria-label={spoken(column)}>
                      {column.label}
                    </a>
                  )}
                </Show>
              </span>
            </th>
          )}
        </For>
        <th role="columnheader" scope="col" class="matrix-number" tabindex={-1}>
          {props.words.inOrder}
        </th>
        <th role="columnheader" scope="col" class="matrix-number" aria-sort={props.sorted ? 'descending' : 'none'}>
          <button type="button" tabindex={-1} onClick={() => props.onSort()}>
            {props.words.findings}
            <Symbol name="chevron" size={12} class={props.sorted ? 'sorted' : ''} />
          </button>
        </th>
      </tr>
      <tr role="row" class="matrix-counts" aria-rowindex={2}>
        <th role="rowheader" scope="row" tabindex={-1}>
          {props.words.findingsHere}
        </th>
        <For each={counts()}>
          {(count, at) => (
            <td role="gridcell" classList={{ lit: props.lit === at(), some: count > 0 }} tabindex={-1}>
              {count}
            </td>
          )}
        </For>
        <td role="gridcell" tabindex={-1} />
        <td role="gridcell" class="matrix-number" tabindex={-1}>
          {total()}
        </td>
      </tr>
    </thead>
  )
}
