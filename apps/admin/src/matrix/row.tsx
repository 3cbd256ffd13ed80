import { For, Show, type JSX } from 'solid-js'
import { signs } from '../ui/status.ts'
import { Sign } from './legend.tsx'
import { cellKey, type MatrixCell, type MatrixColumn, type MatrixRow, type MatrixWords } from './model.ts'

interface CellProps {
  readonly cell: MatrixCell
  readonly selected: boolean
}

const Cell = (props: CellProps): JSX.Element => (
  <td
    role="gridcell"
    class={`matrix-cell ${signs[props.cell.status].tone}`}
    aria-selected={props.cell.selectable ? props.selected : undefined}
    tabindex={props.cell.href ? undefined : -1}
    aria-label={props.cell.href ? undefined : props.cell.word}
  >
    <Show when={props.cell.href} fallback={<Sign status={props.cell.status} />}>
      {(href) => (
        <a href={href()} tabindex={-1} aria-label={props.cell.word}>
          <Sign status={props.cell.status} />
        </a>
      )}
    </Show>
  </td>
)

export interface RowProps {
  readonly row: MatrixRow
  readonly columns: readonly MatrixColumn[]
  readonly selected: ReadonlySet<string>
  readonly lit: boolean
  /** The row's place among all rows, folded ones too. */
  readonly place: number | undefined
  readonly words: MatrixWords
}

/** A council's row: its name, a cell for each institution, how many seats are in order, how many findings. */
export const Row = (props: RowProps): JSX.Element => (
  <tr role="row" class="matrix-row" classList={{ lit: props.lit }} data-row={props.row.id} aria-rowindex={props.place}>
    <th role="rowheader" scope="row">
      <a href={props.row.href} tabindex={-1}>
        {props.row.label}
      </a>
    </th>
    <For each={props.row.cells}>
      {(cell, at) => (
        <Cell cell={cell} selected={props.selected.has(cellKey(props.row.id, props.columns[at()]?.id ?? ''))} />
      )}
    </For>
    <td role="gridcell" class="matrix-number quiet" tabindex={-1}>
      {props.words.okOf(props.row.ok, props.row.of)}
    </td>
    <td role="gridcell" class="matrix-number" classList={{ some: props.row.findings > 0 }} tabindex={-1}>
      {props.row.findings}
    </td>
  </tr>
)
