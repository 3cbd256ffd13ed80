import { createEffect, createMemo, createSignal, createUniqueId, For, on, Show, type JSX } from 'solid-js'
import './combobox.css'
import { folded, indexed, matched, ranked, type Findable } from './ranking.ts'
import { Symbol } from './symbol.tsx'

/** Something that can be chosen. */
export interface Choice extends Findable {
  readonly id: string
  /** Set quietly after the title: an institution, an e-mail address. */
  readonly detail?: string | undefined
}

export interface ComboboxWords {
  /** «Ingen treff» */
  readonly none: string
  /** «5 treff», said aloud */
  readonly found: (count: number) => string
  /** «Ny person: Kari Nordmann» */
  readonly newEntry: (typed: string) => string
}

export interface ComboboxProps {
  readonly label: string
  readonly choices: readonly Choice[]
  /** The id of the chosen one, or null. */
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  /** Allows a new entry, and is given what was typed when it is chosen. */
  readonly allowNew?: ((typed: string) => void) | undefined
  readonly words: ComboboxWords
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  readonly id?: string | undefined
}

const most = 50

/** A field that completes what is typed: what begins so comes first, in Norwegian order. ARIA 1.2 combobox with a listbox. */
export const Combobox = (props: ComboboxProps): JSX.Element => {
  const own = createUniqueId()
  const id = () => props.id ?? own
  const [text, setText] = createSignal('')
  const [typing, setTyping] = createSignal(false)
  const [open, setOpen] = createSignal(false)
  const [active, setActive] = createSignal(-1)
  const index = createMemo(() => indexed(props.choices))
  const titleOf = (value: string | null) => props.choices.find((choice) => choice.id === value)?.title
  const found = createMemo(() => {
    const all = ranked(index(), typing() ? text() : '')
    return { shown: all.slice(0, most).map(({ entry }) => entry), count: all.length }
  })
  const fresh = () => (props.allowNew && typing() ? text().trim() : '')
  const last = () => found().shown.length - (fresh() ? 0 : 1)
  let added = ''

  createEffect(
    on([() => props.value, () => titleOf(props.value)], ([value, title]) => {
      if (value !== null) added = ''
      if (value !== null || !typing()) setText(title ?? added)
    }),
  )
  createEffect(() => {
    if (open() && active() >= 0) document.getElementById(`${id()}-${active()}`)?.scrollIntoView({ block: 'nearest' })
  })

  const show = (at: number) => {
    setOpen(true)
    setActive(at)
  }
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const choose = (at: number) => {
    const choice = found().shown[at]
    const typed = fresh()
    added = choice ? '' : typed
    setTyping(false)
    setText(choice?.title ?? typed)
    close()
    if (choice) props.onChange(choice.id)
    else props.allowNew?.(typed)
  }
  const onInput = (typed: string) => {
    setText(typed)
    setTyping(true)
    added = ''
    if (props.value !== null) props.onChange(null)
    show(typed.trim() ? 0 : -1)
  }
  // What was typed in full counts as chosen; what was typed in part is not kept as if it were.
  const onLeave = () => {
    close()
    if (!typing()) return
    const exact = found().shown.findIndex((choice) => folded(choice.title) === folded(text().trim()))
    if (exact >= 0) choose(exact)
    else if (fresh()) choose(found().shown.length)
    else {
      setTyping(false)
      setText(titleOf(props.value) ?? '')
    }
  }
  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: (event) => {
      show(open() && !event.altKey ? (active() >= last() ? 0 : active() + 1) : event.altKey ? -1 : 0)
      return true
    },
    ArrowUp: () => {
      show(open() && active() > 0 ? active() - 1 : last())
      return true
    },
    Enter: () => {
      if (!open() || active() < 0 || active() > last()) return false
      choose(active())
      return true
    },
    Escape: () => {
      if (!open()) return false
      close()
      return true
    },
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || !keys[event.key]?.(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const described = () =>
    [props.hint && `${id()}-hint`, props.error && `${id()}-error`].filter(Boolean).join(' ') || undefined

  return (
    <div class="combobox">
      <label for={id()}>{props.label}</label>
      <Show when={props.hint}>
        <p class="meta" id={`${id()}-hint`}>
          {props.hint}
        </p>
      </Show>
      <div class="combobox-field">
        <input
          id={id()}
          class="ds-input"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          value={text()}
          required={props.required}
          aria-expanded={open()}
          aria-controls={`${id()}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open() && active() >= 0 ? `${id()}-${active()}` : undefined}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={described()}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={onLeave}
          onClick={() => setOpen(true)}
        />
        <Symbol name="chevron" class="combobox-chevron" />
        <div class="combobox-pop" hidden={!open()}>
          <ul id={`${id()}-list`} role="listbox" aria-label={props.label}>
            <For each={open() ? found().shown : []}>
              {(choice, at) => {
                const parts = createMemo(() => matched(choice.title, typing() ? text() : ''))
                return (
                  <li
                    id={`${id()}-${at()}`}
                    role="option"
                    aria-selected={active() === at()}
                    onPointerDown={(event) => event.preventDefault()}
                    onClick={() => choose(at())}
                  >
                    <span>
                      {parts()[0]}
                      <b>{parts()[1]}</b>
                      {parts()[2]}
                    </span>
                    <Show when={choice.detail}>
                      <span class="meta">{choice.detail}</span>
                    </Show>
                  </li>
                )
              }}
            </For>
            <Show when={open() && fresh()}>
              <li
                id={`${id()}-${found().shown.length}`}
                class="combobox-new"
                role="option"
                aria-selected={active() === found().shown.length}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(found().shown.length)}
              >
                {props.words.newEntry(fresh())}
              </li>
            </Show>
          </ul>
          <Show when={found().count === 0 && !fresh()}>
            <p class="meta combobox-none">{props.words.none}</p>
          </Show>
        </div>
      </div>
      <p class="only-read" role="status">
        {open() && typing() ? (found().count === 0 ? props.words.none : props.words.found(found().count)) : ''}
      </p>
      <Show when={props.error}>
        <p class="combobox-error" id={`${id()}-error`}>
          <Symbol name="grave" />
          <span>{props.error}</span>
        </p>
      </Show>
    </div>
  )
}
