import { createSignal, createUniqueId, type JSX, onCleanup, onMount, Show } from 'solid-js'

/** A button that opens a small panel beneath it; Esc and a press outside close it, and Esc gives the focus back. */
export const Pop = (props: {
  readonly class: string
  readonly label: JSX.Element
  readonly children: (close: () => void) => JSX.Element
}): JSX.Element => {
  const [open, setOpen] = createSignal(false)
  const id = createUniqueId()
  let box: HTMLDivElement | undefined
  let button: HTMLButtonElement | undefined
  const close = (): void => {
    setOpen(false)
  }
  const outside = (event: Event): void => {
    // By the path: what was pressed may have given way to something else in the panel by now.
    if (box && !event.composedPath().includes(box)) close()
  }
  onMount(() => {
    document.addEventListener('click', outside)
  })
  onCleanup(() => {
    document.removeEventListener('click', outside)
  })
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open()) return
    event.stopPropagation()
    close()
    button?.focus()
  }
  return (
    <div
      class="pop"
      ref={(element) => {
        box = element
      }}
      onKeyDown={onKey}
    >
      <button
        ref={(element) => {
          button = element
        }}
        type="button"
        class={props.class}
        aria-expanded={open()}
        aria-controls={id}
        onClick={() => setOpen(!open())}
      >
        {props.label}
      </button>
      <Show when={open()}>
        <div id={id}>{props.children(close)}</div>
      </Show>
    </div>
  )
}
