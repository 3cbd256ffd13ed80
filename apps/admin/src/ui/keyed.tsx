import { createMemo, For, type JSX } from 'solid-js'

/** A list whose rows stay while the same things are read anew, so that a form that is open in one of them is not lost. */
export const Keyed = <Item,>(props: {
  readonly each: readonly Item[]
  /** What an item is told from the others by. */
  readonly by: (item: Item) => string
  readonly children: (item: () => Item, index: () => number) => JSX.Element
}): JSX.Element => {
  const byKey = createMemo(() => new Map(props.each.map((item) => [props.by(item), item])))
  return (
    <For each={[...byKey().keys()]}>
      {(key, index) => {
        // A row that is about to go shows what it showed.
        const item = createMemo<Item>((last) => byKey().get(key) ?? last, byKey().get(key) as Item)
        return <>{props.children(item, index)}</>
      }}
    </For>
  )
}
