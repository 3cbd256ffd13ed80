import type { FindingView, PersonRow, Reference, RemedyView, SessionView } from '@samrad/api'
import { useQueryClient } from '@tanstack/solid-query'
import { createEffect, createMemo, createSignal, For, type JSX, Match, on, onMount, Show, Switch } from 'solid-js'
import { createStore } from 'solid-js/store'
import { newKey, type Problem, ProblemError, send, sendNow, versionOf } from '../api.ts'
import { useView } from '../queries.ts'
import { useStrip } from '../shell/strip.tsx'
import { useLanguage } from '../texts/language.tsx'
import type { Texts } from '../texts/nb.ts'
import { asBody, type Field, fieldsOf, type Values } from './act-fields.ts'
import { Combobox } from './combobox.tsx'
import { DateField } from './date-field.tsx'
import { inWords } from './dates.ts'
import { forgetDraft, keepDraft, keptDraft } from './draft.ts'
import { Letter } from './letter.tsx'
import { ErrorBox } from './pieces.tsx'
import { Symbol } from './symbol.tsx'
import { type Asked, undoOf } from './undo.ts'

const firstFocusable = 'input, textarea, select, button'

/** One text field of an act, with what was wrong with it beneath. */
const TextField = (props: {
  readonly field: Field
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly error?: string
  readonly onInput: (value: string) => void
}): JSX.Element => {
  const id = () => `field-${props.field.name}`
  const described = () => (props.error ? `${id()}-error` : props.hint ? `${id()}-hint` : undefined)
  return (
    <div class="field">
      <label for={id()}>{props.label}</label>
      <Show
        when={props.field.kind === 'lines' || props.field.kind === 'long'}
        fallback={
          <input
            id={id()}
            type={props.field.kind === 'email' ? 'email' : 'text'}
            autocomplete="off"
            value={props.value}
            aria-invalid={props.error ? 'true' : undefined}
            aria-describedby={described()}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        }
      >
        <textarea
          id={id()}
          rows={props.field.kind === 'lines' ? 5 : 3}
          value={props.value}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={described()}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      </Show>
      <Show when={props.hint}>
        <p class="hint" id={`${id()}-hint`}>
          {props.hint}
        </p>
      </Show>
      <Show when={props.error}>
        <p class="field-error" id={`${id()}-error`}>
          <Symbol name="grave" />
          <span>{props.error}</span>
        </p>
      </Show>
    </div>
  )
}

const labelOf = (name: string, texts: Texts): string => {
  const words = texts.act as Readonly<Record<string, unknown>>
  const word = words[name]
  return typeof word === 'string' ? word : name
}

/** An act in place: the fields that a person must fill, what is filled in already, and the button that does it. */
export const ActForm = (props: {
  readonly remedy: RemedyView
  readonly about: string
  readonly organisation?: string
  /** What a letter that asks is written from. */
  readonly said?: FindingView['said']
  readonly onClose: () => void
}): JSX.Element => {
  const { texts, language } = useLanguage()
  const client = useQueryClient()
  const tell = useStrip()
  const [key, setKey] = createSignal(newKey())
  const [busy, setBusy] = createSignal(false)
  const [error, setError] = createSignal<unknown>()
  const [problem, setProblem] = createSignal<Problem>()
  const session = useView<SessionView>(() => '/api/session')
  const fields = createMemo(() => fieldsOf(props.remedy))
  const people = useView<readonly PersonRow[]>(() =>
    fields().some((field) => field.kind === 'person') ? '/api/people' : undefined,
  )
  /* eslint-disable solid/reactivity -- a form is opened anew for another remedy, so what it begins with never changes */
  const draft = `${props.remedy.act} ${props.about}`
  const begun = Object.fromEntries(fieldsOf(props.remedy).map(({ name, given }) => [name, given ?? '']))
  /* eslint-enable solid/reactivity */
  const [values, setValues] = createStore<Values>({ ...begun, ...keptDraft(draft) })
  createEffect(
    on(
      () => ({ ...values }),
      (now) => keepDraft(draft, now),
      { defer: true },
    ),
  )
  const leave = (): void => {
    forgetDraft(draft)
    props.onClose()
  }
  let form: HTMLFormElement | undefined
  // The version is what stood when the form was opened: a change by someone else since then is told, not written over.
  let seen: Promise<number | undefined> = Promise.resolve(undefined)
  const look = (): void => {
    seen = versionOf(props.remedy.stream, language())
    seen.catch(() => undefined)
  }
  onMount(() => {
    look()
    form?.querySelector<HTMLElement>(firstFocusable)?.focus()
  })

  const wrong = (name: string): string | undefined =>
    problem()?.errors?.find((each) => each.pointer === `/${name}` || each.pointer.startsWith(`/${name}/`))?.detail
  const errorOf = (name: string): string | undefined =>
    wrong(name) ?? (name === 'person' ? (wrong('newPerson/name') ?? wrong('newPerson')) : undefined)
  const elsewhere = (): boolean =>
    !(
      problem()?.errors?.length &&
      problem()?.errors?.every((each) =>
        fields().some(({ name }) => each.pointer.startsWith(`/${name}`) || each.pointer.startsWith('/newPerson')),
      )
    )

  const reference = useView<Reference>(() =>
    fields().some((field) => field.kind === 'institution' || field.kind === 'role') ? '/api/reference' : undefined,
  )
  const region = () => reference.data?.regions.find(({ id }) => id === session.data?.region?.id)
  const options = (kind: Field['kind']): readonly { readonly id: string; readonly word: string }[] =>
    kind === 'role'
      ? Object.entries({ ...reference.data?.roles, ...region()?.roleTitles }).map(([id, word]) => ({ id, word }))
      : (region()?.institutions ?? []).map(({ orgNumber, name }) => ({ id: orgNumber, word: name }))
  const choices = createMemo(() => {
    const all = people.data ?? []
    const own = (row: PersonRow): boolean => row.organisation?.orgNumber === props.organisation
    return [...all.filter(own), ...all.filter((row) => !own(row))].map((row) => ({
      id: row.id,
      title: row.name,
      ...(row.organisation && { detail: row.organisation.name }),
    }))
  })

  const undo = async (stream: string | undefined, back: Asked): Promise<void> => {
    await sendNow(stream, back, language())
    await client.invalidateQueries({ queryKey: ['view'] })
  }
  const perform = async (): Promise<void> => {
    setBusy(true)
    setError(undefined)
    setProblem(undefined)
    try {
      const asked = asBody(props.remedy, values, props.organisation)
      const { stream } = props.remedy
      const version = await seen
      await send({ ...asked, key: key(), ...(version !== undefined && { version }) }, language())
      const back = undoOf(props.remedy.act, asked)
      tell({ text: texts().act.done(props.remedy.label), ...(back && { undo: () => void undo(stream, back) }) })
      await client.invalidateQueries({ queryKey: ['view'] })
      leave()
    } catch (caught) {
      setError(caught)
      if (!(caught instanceof ProblemError)) return
      setProblem(caught.problem)
      // Offline the same key is sent again, so that what did arrive is not done twice.
      if (caught.problem.status !== 0) setKey(newKey())
      if (caught.problem.status === 412 || caught.problem.status === 0) look()
      if (caught.problem.status === 412) await client.invalidateQueries({ queryKey: ['view'] })
    } finally {
      setBusy(false)
    }
  }

  return (
    <form
      class="form"
      ref={(element) => {
        form = element
      }}
      aria-label={props.remedy.label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void perform()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      <Show when={error() !== undefined && (elsewhere() || problem()?.norms)}>
        <ErrorBox error={error()} brief={!elsewhere()} />
      </Show>
      <Show when={props.remedy.effect === 'asks' && props.said}>{(said) => <Letter said={said()} />}</Show>
      <For each={fields()}>
        {(field) => (
          <Switch
            fallback={
              <TextField
                field={field}
                label={labelOf(field.label, texts())}
                {...(field.kind === 'lines' && { hint: texts().act.datesHint })}
                value={values[field.name] ?? ''}
                {...(errorOf(field.name) && { error: errorOf(field.name) ?? '' })}
                onInput={(value) => setValues(field.name, value)}
              />
            }
          >
            <Match when={field.kind === 'date'}>
              <DateField
                label={labelOf(field.label, texts())}
                value={values[field.name] || null}
                onChange={(iso) => setValues(field.name, iso ?? '')}
                format={(iso) => inWords(iso, language())}
                words={{
                  noSuchDay: (typed, nearest) => texts().date.noSuchDate(typed, nearest),
                  notADate: (typed) =>
                    texts().date.notADate(typed, session.data?.today.split('-').toReversed().join('.') ?? '26.02.2027'),
                }}
                error={errorOf(field.name)}
              />
            </Match>
            <Match when={field.kind === 'institution' || field.kind === 'role'}>
              <div class="field">
                <label for={`field-${field.name}`}>{labelOf(field.label, texts())}</label>
                <select
                  id={`field-${field.name}`}
                  aria-invalid={errorOf(field.name) ? 'true' : undefined}
                  onChange={(event) => setValues(field.name, event.currentTarget.value)}
                >
                  <option value="" />
                  <For each={options(field.kind)}>{(option) => <option value={option.id}>{option.word}</option>}</For>
                </select>
                <Show when={errorOf(field.name)}>
                  <p class="field-error">
                    <Symbol name="grave" />
                    <span>{errorOf(field.name)}</span>
                  </p>
                </Show>
              </div>
            </Match>
            <Match when={field.kind === 'person'}>
              <Combobox
                label={texts().act.person}
                hint={texts().act.personHint}
                choices={choices()}
                value={values['person'] || null}
                onChange={(id) => setValues({ person: id ?? '', newName: '' })}
                allowNew={(typed) => setValues({ person: '', newName: typed })}
                words={{
                  none: texts().search.none(''),
                  found: (count) => String(count),
                  newEntry: (typed) => texts().act.newPerson(typed),
                }}
                error={errorOf('person')}
              />
              <Show when={values['newName']}>
                <TextField
                  field={{ name: 'newEmail', label: 'email', kind: 'email' }}
                  label={texts().act.email}
                  value={values['newEmail'] ?? ''}
                  {...(wrong('newPerson/email') && { error: wrong('newPerson/email') ?? '' })}
                  onInput={(value) => setValues('newEmail', value)}
                />
              </Show>
            </Match>
          </Switch>
        )}
      </For>
      <div class="actions">
        <button type="submit" class="ds-button" aria-busy={busy()} disabled={busy()}>
          {props.remedy.effect === 'asks' ? texts().ask.asked : props.remedy.label}
        </button>
        <button type="button" class="ds-button" data-variant="secondary" onClick={leave}>
          {texts().common.cancel}
        </button>
      </div>
    </form>
  )
}
