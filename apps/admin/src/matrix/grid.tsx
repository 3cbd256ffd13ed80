import {
  createEffect,
  createMemo,
  createSelector,
  createSignal,
  createUniqueId,
  For,
  on,
  onCleanup,
  onMount,
  Show,
  type JSX,
} from 'solid-js'
import { Symbol } from '../ui/symbol.tsx'
import { CellPopover, type At } from './cell-popover.tsx'
import './grid.css'
import { Head } from './head.tsx'
import { Legend } from './legend.tsx'
import {
  byFindings,
  cellKey,
  rowPlaces,
  type MatrixColumn,
  type MatrixGroup,
  type MatrixRow,
  type MatrixWords,
} from './model.ts'
import { roving } from './roving.ts'
import { Row } from './row.tsx'

export interface MatrixProps {
  readonly columns: readonly MatrixColumn[]
  readonly groups: readonly MatrixGroup[]
  /** The keys of the selected cells, as `cellKey` makes them. */
  readonly selected: ReadonlySet<string>
  /** Called with all that is selected from now on. */
  readonly onSelect: (selected: ReadonlySet<string>) => void
  /** What S does: a reminder to the selected. */
  readonly onRemind?: (() => void) | undefined
  readonly words: MatrixWords
}

/** Where focus or the pointer is: a row, and a column where it is one of the institutions'. */
interface Spot {
  readonly row: MatrixRow | undefined
  readonly column: number
  readonly element: HTMLElement
}

const hoverAfter = 300
/** From here on, rows out of sight are not drawn. */
const many = 200

/** Råd × virksomhet: every council's seat in every institution, as a grid that is walked with the keys. */
export const Matrix = (props: MatrixProps): JSX.Element => {
  const id = createUniqueId()
  const [folded, setFolded] = createSignal<ReadonlySet<string>>(new Set())
  const [sorted, setSorted] = createSignal(false)
  const [focused, setFocused] = createSignal<Spot>()
  const [hovered, setHovered] = createSignal<Spot>()
  const [shown, setShown] = createSignal<'focus' | 'hover'>()
  const [scrolls, setScrolls] = createSignal(false)
  const ordered = (list: readonly MatrixRow[]) => (sorted() ? byFindings(list) : list)
  const places = createMemo(() => rowPlaces(props.groups.map((group) => ({ ...group, rows: ordered(group.rows) }))))
  const rows = createMemo(() => new Map(props.groups.flatMap((group) => group.rows).map((row) => [row.id, row])))
  const spot = () => hovered() ?? focused()
  const litRow = createSelector(() => spot()?.row?.id)
  const litColumn = () => {
    const column = spot()?.column ?? -1
    return column >= 0 && column < props.columns.length ? column : undefined
  }
  let table!: HTMLTableElement
  let frame!: HTMLDivElement
  const stop = roving(() => table)

  const spotAt = (target: EventTarget | null): Spot | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null
    if (!cell || cell.colSpan > 1) return undefined
    const row = rows().get(cell.closest('tr')?.dataset['row'] ?? '')
    return { row, column: cell.cellIndex - 1, element: cell }
  }
  const cellAt = (at: Spot | undefined): At | undefined => {
    const column = props.columns[at?.column ?? -1]
    const cell = at?.row?.cells[at.column]
    return at?.row && column && cell && { row: at.row, column, cell, element: at.element }
  }
  const popover = createMemo(() => {
    const by = shown()
    return by && cellAt(by === 'hover' ? hovered() : focused())
  })
  const described = () => (shown() === 'focus' ? focused()?.element : undefined)
  createEffect<Element | undefined>((before) => {
    const element = described()?.querySelector('a') ?? described()
    before?.removeAttribute('aria-describedby')
    element?.setAttribute('aria-describedby', `${id}-popover`)
    return element
  })

  let timer: ReturnType<typeof setTimeout> | undefined
  const onPointerOver = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    const at = spotAt(event.target)
    if (at?.element === hovered()?.element) return
    clearTimeout(timer)
    setHovered(at)
    if (shown() === 'hover') setShown(undefined)
    if (cellAt(at)) timer = setTimeout(() => setShown('hover'), hoverAfter)
  }
  const onPointerLeave = (event: PointerEvent) => {
    clearTimeout(timer)
    if (event.relatedTarget instanceof Node && frame.querySelector('.matrix-popover')?.contains(event.relatedTarget))
      return
    setHovered(undefined)
    if (shown() === 'hover') setShown(undefined)
  }
  const onFocusIn = (event: FocusEvent) => {
    stop.enter(event.target)
    setFocused(spotAt(event.target))
    setShown('focus')
  }
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && table.contains(event.relatedTarget)) return
    stop.leave()
    setFocused(undefined)
    if (shown() === 'focus') setShown(undefined)
  }
  const select = (at: At | undefined): boolean => {
    if (!at?.cell.selectable) return at !== undefined
    const next = new Set(props.selected)
    const key = cellKey(at.row.id, at.column.id)
    if (!next.delete(key)) next.add(key)
    props.onSelect(next)
    return true
  }
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey && select(cellAt(spotAt(event.target)))) event.preventDefault()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    const reminds = plain && event.key.toLowerCase() === 's' && props.onRemind !== undefined && props.selected.size > 0
    if (reminds) props.onRemind?.()
    if (reminds || (event.key === ' ' && select(cellAt(focused()))) || stop.press(event)) event.preventDefault()
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !popover()) return
    event.preventDefault()
    setShown(undefined)
  }
  const fold = (group: string) => {
    const next = new Set(folded())
    if (!next.delete(group)) next.add(group)
    setFolded(next)
  }

  onMount(() => {
    // Where all columns fit, the page scrolls and the head sticks to the window; where not, the matrix scrolls in itself.
    const watch = new ResizeObserver(() => setScrolls(table.offsetWidth > frame.clientWidth))
    watch.observe(frame)
    watch.observe(table)
    document.addEventListener('keydown', onEscape)
    onCleanup(() => {
      watch.disconnect()
      clearTimeout(timer)
      document.removeEventListener('keydown', onEscape)
    })
  })
  createEffect(on([places, folded], () => stop.mend()))

  return (
    <div class="matrix" ref={(element) => (frame = element)} style={{ '--columns': props.columns.length }}>
      <div
        class="matrix-scroll"
        classList={{ scrolls: scrolls(), many: places().size > many }}
        onScroll={() => setShown(undefined)}
      >
        <div class="matrix-sheet">
          <div class="matrix-strip" hidden={litColumn() === undefined} style={{ '--at': litColumn() ?? 0 }} />
          <table
            ref={(element) => (table = element)}
            role="grid"
            aria-label={props.words.name}
            aria-rowcount={places().size + 2}
            aria-colcount={props.columns.length + 3}
            aria-multiselectable="true"
            onKeyDown={onKeyDown}
            onClick={onClick}
            onFocusIn={onFocusIn}
            onFocusOut={onFocusOut}
            onPointerOver={onPointerOver}
            onPointerLeave={onPointerLeave}
          >
            <Head
              columns={props.columns}
              groups={props.groups}
              lit={litColumn()}
              sorted={sorted()}
              onSort={() => setSorted(!sorted())}
              words={props.words}
            />
            <For each={props.groups}>
              {(group) => (
                <tbody role="rowgroup">
                  <tr role="row" class="matrix-group" aria-rowindex={places().get(`group ${group.id}`)}>
                    <th role="rowheader" scope="rowgroup" colSpan={props.columns.length + 3}>
                      <button
                        type="button"
                        tabindex={-1}
                        aria-expanded={!folded().has(group.id)}
                        onClick={() => fold(group.id)}
                      >
                        <Symbol name="chevron" size={12} />
                        {group.label} <span class="quiet">{group.rows.length}</span>
                      </button>
                    </th>
                  </tr>
                  <Show when={!folded().has(group.id)}>
                    <For each={ordered(group.rows)}>
                      {(row) => (
                        <Row
                          row={row}
                          columns={props.columns}
                          selected={props.selected}
                          lit={litRow(row.id)}
                          place={places().get(row.id)}
                          words={props.words}
                        />
                      )}
                    </For>
                  </Show>
                </tbody>
              )}
            </For>
          </table>
        </div>
      </div>
      <CellPopover id={`${id}-popover`} at={popover()} words={props.words} onLeave={() => setHovered(undefined)} />
      <Legend groups={props.groups} words={props.words} />
    </div>
  )
}
