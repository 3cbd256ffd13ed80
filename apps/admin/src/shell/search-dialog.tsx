import { createEffect, createMemo, createSignal, createUniqueId, For, Show, type JSX } from 'solid-js'
import './search-dialog.css'
import type { Tone } from '../ui/status.ts'
import { indexed, matched, ranked, type Findable } from '../ui/ranking.ts'
import { Symbol, type SymbolName } from '../ui/symbol.tsx'

export type SearchKind = 'council' | 'person' | 'institution' | 'rule'

/** Something that search leads to. */
export interface SearchEntry extends Findable {
  readonly kind: SearchKind
  /** Set quietly at the right: «2 funn», an institution. */
  readonly detail?: string | undefined
  readonly sign?: { readonly symbol: SymbolName; readonly tone: Tone } | undefined
  readonly href: string
}

export interface SearchWords {
  /** The dialog's name: «Søk». */
  readonly title: string
  /** «Søk etter råd, person, virksomhet eller regel» */
  readonly placeholder: string
  /** «Råd», «Personer», «Virksomheter», «Regler» */
  readonly groups: Readonly<Record<SearchKind, string>>
  /** «Ingen treff på «xyz».» */
  readonly none: (query: string) => string
  /** «5 treff», said aloud */
  readonly found: (count: number) => string
  readonly close: string
  readonly keys: { readonly enter: string; readonly escape: string }
}

export interface SearchDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly entries: readonly SearchEntry[]
  readonly onOpen: (href: string) => void
  readonly words: SearchWords
}

const kinds: readonly SearchKind[] = ['council', 'person', 'institution', 'rule']
const most = 6
const inside = 3

/** What a query gives, grouped. A group with a closer match goes first; what only holds the query shows when nothing begins with it. */
const grouped = (found: ReturnType<typeof ranked<SearchEntry>>) => {
  const closer = found.filter(({ closeness }) => closeness < inside)
  const kept = closer.length > 0 ? closer : found
  const groups = kinds.map((kind) => {
    const all = kept.filter(({ entry }) => entry.kind === kind)
    return { kind, closest: all[0]?.closeness ?? inside, entries: all.slice(0, most).map(({ entry }) => entry) }
  })
  return groups.filter(({ entries }) => entries.length > 0).toSorted((a, b) => a.closest - b.closest)
}

/** Search over everything that has a page of its own. Enter opens the first; Esc closes, and focus goes back to where it was. */
export const SearchDialog = (props: SearchDialogProps): JSX.Element => {
  const id = createUniqueId()
  const [query, setQuery] = createSignal('')
  const [active, setActive] = createSignal(0)
  const index = createMemo(() => indexed(props.open ? props.entries : []))
  const groups = createMemo(() => (query().trim() ? grouped(ranked(index(), query())) : []))
  const shown = createMemo(() => groups().flatMap(({ entries }) => entries))
  const chosen = () => shown()[active()]
  const idOf = (entry: SearchEntry) => `${id}-${shown().indexOf(entry)}`
  let dialog!: HTMLDialogElement

  createEffect(() => {
    if (props.open === dialog.open) return
    if (!props.open) return dialog.close()
    setQuery('')
    setActive(0)
    dialog.showModal()
  })
  createEffect(() => {
    const entry = chosen()
    if (entry) document.getElementById(idOf(entry))?.scrollIntoView({ block: 'nearest' })
  })

  const go = (entry: SearchEntry) => {
    dialog.close()
    props.onOpen(entry.href)
  }
  const step = (by: number) => setActive((at) => (at + by + shown().length) % Math.max(shown().length, 1))
  const keys: Readonly<Record<string, () => unknown>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => {
      const entry = chosen()
      if (entry) go(entry)
    },
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keys[event.key]
    if (!key || event.isComposing) return
    event.preventDefault()
    key()
  }
  const onPress = (event: MouseEvent, entry: SearchEntry) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(entry)
  }

  return (
    <dialog
      ref={(element) => (dialog = element)}
      class="search"
      aria-label={props.words.title}
      onClose={() => props.open && props.onClose()}
      onClick={(event) => event.target === dialog && dialog.close()}
    >
      <div class="search-field">
        <Symbol name="search" size={18} />
        <input
          type="text"
          role="combobox"
          autofocus
          autocomplete="off"
          spellcheck={false}
          placeholder={props.words.placeholder}
          aria-label={props.words.placeholder}
          aria-expanded={shown().length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen() ? `${id}-${active()}` : undefined}
          value={query()}
          onInput={(event) => {
            setQuery(event.currentTarget.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class="key"
          aria-label={`${props.words.keys.escape}: ${props.words.close}`}
          onClick={() => dialog.close()}
        >
          {props.words.keys.escape}
        </button>
      </div>
      <div class="search-list" id={`${id}-list`} role="listbox" aria-label={props.words.title}>
        <For each={groups()}>
          {(group) => (
            <div role="group" aria-label={props.words.groups[group.kind]}>
              <div class="search-group" aria-hidden="true">
                {props.words.groups[group.kind]}
              </div>
              <For each={group.entries}>
                {(entry) => {
                  const parts = createMemo(() => matched(entry.title, query()))
                  return (
                    <a
                      id={idOf(entry)}
                      role="option"
                      tabindex={-1}
                      href={entry.href}
                      aria-selected={chosen() === entry}
                      onPointerMove={() => setActive(shown().indexOf(entry))}
                      onClick={(event) => onPress(event, entry)}
                    >
                      <span class="search-title">
                        {parts()[0]}
                        <b>{parts()[1]}</b>
                        {parts()[2]}
                      </span>
                      <span class={`search-detail ${entry.sign?.tone ?? ''}`}>
                        <Show when={entry.sign}>{(sign) => <Symbol name={sign().symbol} size={14} />}</Show>
                        <span>{entry.detail}</span>
                      </span>
                      <span class="key" aria-hidden="true">
                        {props.words.keys.enter}
                      </span>
                    </a>
                  )
                }}
              </For>
            </div>
          )}
        </For>
      </div>
      <p class="search-none" classList={{ 'only-read': shown().length > 0 || !query().trim() }} role="status">
        {query().trim()
          ? shown().length > 0
            ? props.words.found(shown().length)
            : props.words.none(query().trim())
          : ''}
      </p>
    </dialog>
  )
}
