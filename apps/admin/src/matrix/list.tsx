import { createMemo, For, Show, type JSX } from 'solid-js'
import { signs } from '../ui/status.ts'
import { Symbol } from '../ui/symbol.tsx'
import './list.css'
import { isFinding, type MatrixColumn, type MatrixGroup } from './model.ts'

export interface ExceptionListProps {
  readonly columns: readonly MatrixColumn[]
  readonly groups: readonly MatrixGroup[]
  /** `name`: «Funn etter råd» · `none`: «Ingen åpne funn» */
  readonly words: { readonly name: string; readonly none: string }
}

/** The matrix in text: what is not in order, council by council. */
export const ExceptionList = (props: ExceptionListProps): JSX.Element => {
  const councils = createMemo(() =>
    props.groups
      .flatMap(({ rows }) => rows)
      .map((row) => ({
        row,
        cells: row.cells
          .map((cell, at) => ({ cell, column: props.columns[at] }))
          .filter(({ cell }) => isFinding(cell.status)),
      }))
      .filter(({ cells }) => cells.length > 0),
  )
  return (
    <Show when={councils().length > 0} fallback={<p>{props.words.none}</p>}>
      <ul class="exceptions" aria-label={props.words.name}>
        <For each={councils()}>
          {({ row, cells }) => (
            <li>
              <a class="exceptions-council" href={row.href}>
                {row.fullName ?? row.label}
              </a>
              <ul>
                <For each={cells}>
                  {({ cell, column }) => (
                    <li>
                      <span class={signs[cell.status].tone}>
                        <Symbol name={signs[cell.status].symbol} size={14} />
                      </span>
                      <div>
                        <p>
                          <Show when={cell.href} fallback={column?.fullName}>
                            {(href) => <a href={href()}>{column?.fullName}</a>}
                          </Show>
                          {': '}
                          <span class={signs[cell.status].tone}>{cell.word}</span>
                        </p>
                        <Show when={cell.reason}>{(reason) => <p class="quiet">{reason()}</p>}</Show>
                        <Show when={cell.citation}>{(citation) => <p class="meta">{citation()}</p>}</Show>
                      </div>
                    </li>
                  )}
                </For>
              </ul>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
