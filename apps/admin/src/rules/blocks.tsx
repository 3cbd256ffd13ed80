import { A } from '@solidjs/router'
import type { CataloguePage } from '@samrad/api'
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { signs } from '../ui/status.ts'
import { Symbol } from '../ui/symbol.tsx'

type Section = CataloguePage['sections'][number]
type Block = Section['blocks'][number]
type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

/** The block where it is of this kind. */
const as = <Kind extends Block['kind']>(block: Block, kind: Kind): Of<Kind> | undefined =>
  block.kind === kind ? (block as Of<Kind>) : undefined

const Points = (props: { readonly points: Of<'points'>['points'] }): JSX.Element => (
  <ul class="points">
    <For each={props.points}>
      {(point) => (
        <li>
          <p>{point.text}</p>
          <Show when={point.more}>
            <p class="more">{point.more}</p>
          </Show>
          <Show when={point.aside}>
            <p class="meta">{point.aside}</p>
          </Show>
        </li>
      )}
    </For>
  </ul>
)

/** A table. One that leads to other pages needs no heads to be understood; they are there for who only hears it. */
const Table = (props: { readonly table: Of<'table'>; readonly label: string }): JSX.Element => {
  const leads = (): boolean => props.table.rows.some(([head]) => head?.rule !== undefined)
  return (
    <table class="table stack" aria-labelledby={props.label}>
      <thead classList={{ 'only-read': leads() }}>
        <tr>
          <For each={props.table.columns}>{(column) => <th scope="col">{column}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.table.rows}>
          {([head, ...cells]) => (
            <tr>
              <th class={leads() ? 'place-column' : 'name-column'} scope="row">
                <Show when={head?.rule} fallback={head?.text}>
                  {(rule) => <A href={`/regler/${rule()}`}>{head?.text}</A>}
                </Show>
              </th>
              <For each={cells}>
                {(cell, index) => (
                  <td>
                    <Show when={!leads()}>
                      <span class="label">{props.table.columns[index() + 1]}: </span>
                    </Show>
                    {cell.text}
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

const Cases = (props: { readonly cases: Of<'cases'>['cases'] }): JSX.Element => (
  <ul>
    <For each={props.cases}>
      {(own) => {
        const sign = (): (typeof signs)['met'] => signs[own.deviation ? 'deviation' : own.answer]
        return (
          <li class="case">
            <Symbol name={sign().symbol} class={sign().tone} />
            <div>
              <h3>{own.title}</h3>
              <p>
                <strong>{own.word}.</strong> {own.said}
              </p>
              <p class="meta">
                <span class="number">{own.on}</span>
                <Show when={own.facts.length > 0}> · {own.facts.join(' ')}</Show>
              </p>
            </div>
          </li>
        )
      }}
    </For>
  </ul>
)

/** What a section of a catalogue page is made of; the words are the page's own. */
export const Blocks = (props: { readonly section: Section; readonly label: string }): JSX.Element => (
  <For each={props.section.blocks}>
    {(block) => (
      <Switch>
        <Match when={as(block, 'text')}>{(own) => <p class="text said">{own().text}</p>}</Match>
        <Match when={as(block, 'points')}>{(own) => <Points points={own().points} />}</Match>
        <Match when={as(block, 'table')}>{(own) => <Table table={own()} label={props.label} />}</Match>
        <Match when={as(block, 'cases')}>{(own) => <Cases cases={own().cases} />}</Match>
      </Switch>
    )}
  </For>
)
