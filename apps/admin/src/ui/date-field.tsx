import { createEffect, createSignal, createUniqueId, on, Show, type JSX } from 'solid-js'
import './date-field.css'
import { Symbol } from './symbol.tsx'
import { shownDate, typedDate, type TypedDate } from './typed-date.ts'

/** The words of a date field; dates come as dd.mm.yyyy. */
export interface DateFieldWords {
  /** «31.02.2027 finnes ikke. Skriv for eksempel 28.02.2027.» */
  readonly noSuchDay: (typed: string, nearest: string) => string
  /** «Vi forstår ikke datoen. Skriv for eksempel 26.02.2027.» */
  readonly notADate: (typed: string) => string
}

export interface DateFieldProps {
  readonly label: string
  /** An ISO date, or null for none. */
  readonly value: string | null
  /** Called at every key: the day when the typing is one, else null. */
  readonly onChange: (iso: string | null) => void
  /** The date in words: «mandag 15. mars 2027». */
  readonly format: (iso: string) => string
  readonly words: DateFieldWords
  /** Said when the field is left: what is wrong with the typing, or null. A form asks here before it is sent. */
  readonly onFault?: (fault: string | null) => void
  /** What the form or a refusal says about this date. */
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly required?: boolean | undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
}

/** A date typed the way people write it and echoed in words below. What is wrong is said when the field is left. */
export const DateField = (props: DateFieldProps): JSX.Element => {
  const own = createUniqueId()
  const id = () => props.id ?? own
  const [text, setText] = createSignal('')
  const [left, setLeft] = createSignal(false)
  const read = () => typedDate(text())
  const fault = (found: TypedDate): string | null => {
    if (found.kind === 'no-such-day') return props.words.noSuchDay(found.typed, shownDate(found.nearest))
    return found.kind === 'not-a-date' ? props.words.notADate(found.typed) : null
  }
  const error = () => (left() ? fault(read()) : null) ?? props.error ?? null
  const echo = () => {
    const found = read()
    return found.kind === 'date' ? props.format(found.iso) : ''
  }
  // A value of our own making must not rewrite what is being typed; one from outside must.
  createEffect(
    on(
      () => props.value,
      (value) => {
        const found = read()
        if (value !== (found.kind === 'date' ? found.iso : null)) setText(value ? shownDate(value) : '')
      },
    ),
  )
  const onInput = (typed: string) => {
    setText(typed)
    const found = read()
    setLeft(found.kind === 'no-such-day' && left())
    props.onChange(found.kind === 'date' ? found.iso : null)
  }
  const onLeave = () => {
    const found = read()
    setLeft(true)
    if (found.kind === 'date') setText(shownDate(found.iso))
    props.onFault?.(fault(found))
  }
  return (
    <div class="date-field">
      <label for={id()}>{props.label}</label>
      <Show when={props.hint}>
        <p class="meta" id={`${id()}-hint`}>
          {props.hint}
        </p>
      </Show>
      <input
        id={id()}
        name={props.name}
        class="ds-input"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={text()}
        required={props.required}
        aria-invalid={error() ? 'true' : undefined}
        aria-describedby={`${props.hint ? `${id()}-hint ` : ''}${id()}-said`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
      />
      <p class="date-said" classList={{ grave: error() !== null }} id={`${id()}-said`} aria-live="polite">
        <Show when={error()} fallback={echo()}>
          <Symbol name="grave" />
          <span>{error()}</span>
        </Show>
      </p>
    </div>
  )
}
