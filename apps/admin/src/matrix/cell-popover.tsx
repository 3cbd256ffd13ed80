import { createEffect, createSignal, Show, type JSX } from 'solid-js'
import { signs } from '../ui/status.ts'
import { Symbol } from '../ui/symbol.tsx'
import type { MatrixCell, MatrixColumn, MatrixRow, MatrixWords } from './model.ts'

/** A cell that a person is at, with what it lies between. */
export interface At {
  readonly row: MatrixRow
  readonly column: MatrixColumn
  readonly cell: MatrixCell
  readonly element: HTMLElement
}

const gap = 6
const edge = 8

/** Where the popover goes inside its frame: below the cell, above where there is no room, and never outside the window. */
const placed = (cell: DOMRect, pop: DOMRect, frame: DOMRect): { readonly left: number; readonly top: number } => {
  const width = document.documentElement.clientWidth
  const below = cell.bottom + gap
  const above = cell.top - gap - pop.height
  const top = below + pop.height > window.innerHeight && above > 0 ? above : below
  const left = Math.max(edge, Math.min(cell.left, width - pop.width - edge))
  return { left: left - frame.left, top: top - frame.top }
}

export interface CellPopoverProps {
  readonly id: string
  readonly at: At | undefined
  readonly words: MatrixWords
  readonly onLeave: () => void
}

/** What a cell says in full: council · institution, the status in words, why, and by which norm. */
export const CellPopover = (props: CellPopoverProps): JSX.Element => {
  const [place, setPlace] = createSignal({ left: 0, top: 0 })
  let pop!: HTMLDivElement
  createEffect(() => {
    const at = props.at
    if (!at || !pop.offsetParent) return
    setPlace(
      placed(at.element.getBoundingClientRect(), pop.getBoundingClientRect(), pop.offsetParent.getBoundingClientRect()),
    )
  })
  const hints = (cell: MatrixCell) =>
    props.words.hints({ open: cell.href !== undefined, select: cell.selectable === true })
  return (
    <div
      ref={(element) => (pop = element)}
      id={props.id}
      class="matrix-popover"
      role="tooltip"
      hidden={!props.at}
      style={{ left: `${place().left}px`, top: `${place().top}px` }}
      onPointerLeave={() => props.onLeave()}
    >
      <Show when={props.at}>
        {(at) => (
          <>
            <p class="matrix-popover-name">
              {at().row.fullName ?? at().row.label} · {at().column.fullName}
            </p>
            <p class={`matrix-popover-word ${signs[at().cell.status].tone}`}>
              <Symbol name={signs[at().cell.status].symbol} size={14} />
              {at().cell.word}
            </p>
            <Show when={at().cell.reason}>{(reason) => <p class="quiet">{reason()}</p>}</Show>
            <Show when={at().cell.citation}>{(citation) => <p class="matrix-popover-citation">{citation()}</p>}</Show>
            <Show when={hints(at().cell)}>{(keys) => <p class="matrix-popover-keys">{keys()}</p>}</Show>
          </>
        )}
      </Show>
    </div>
  )
}
