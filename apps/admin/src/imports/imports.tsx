import { A } from '@solidjs/router'
import type { CouncilRow, ImportView } from '@samrad/api'
import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, type JSX, Match, onCleanup, Show, Switch } from 'solid-js'
import { newKey, ProblemError, read, send, upload } from '../api.ts'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import { Empty, ErrorBox, PageHead } from '../ui/pieces.tsx'
import { Symbol } from '../ui/symbol.tsx'
import { Faults } from './faults.tsx'
import { Plan } from './plan.tsx'

/** What the reader has said of the file, sent whole each time. */
interface Choices {
  readonly answers: Readonly<Record<string, string>>
  readonly end: readonly string[]
  readonly ignore: readonly string[]
}

const none: Choices = { answers: {}, end: [], ignore: [] }
const every = 250

/** Import: choose a file, see what it would change, and save. Nothing is saved before that. */
export const Imports = (): JSX.Element => {
  const { texts, language } = useLanguage()
  const client = useQueryClient()
  const councils = useView<readonly CouncilRow[]>(() => '/api/councils')
  const [file, setFile] = createSignal<File>()
  const [council, setCouncil] = createSignal('')
  const [view, setView] = createSignal<ImportView>()
  const [choices, setChoices] = createSignal(none)
  const [error, setError] = createSignal<unknown>()
  const [busy, setBusy] = createSignal(false)
  let key = newKey()
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    setError(undefined)
    setBusy(true)
    try {
      await work()
    } catch (caught) {
      setError(caught)
    } finally {
      setBusy(false)
    }
  }
  const follow = async (id: string): Promise<void> => {
    const now = await read<ImportView>(`/api/imports/${id}`, language())
    setView(now)
    if (now.state === 'reading') timer = setTimeout(() => void guarded(() => follow(id)), every)
  }
  const begin = async (): Promise<void> => {
    const chosen = file()
    if (chosen === undefined) return
    clearTimeout(timer)
    setView(undefined)
    setChoices(none)
    key = newKey()
    const query = council() ? `?council=${encodeURIComponent(council())}` : ''
    const { id } = await upload<{ readonly id: string }>(`/api/imports${query}`, chosen, language())
    await follow(id)
  }
  const choose = async (change: Partial<Choices>): Promise<void> => {
    setChoices({ ...choices(), ...change })
    await guarded(answer)
  }
  const answer = async (): Promise<void> => {
    const own = view()
    if (own === undefined) return
    const path = `/api/imports/${own.id}/answers`
    const now = await send<ImportView>({ method: 'PUT', path, body: choices(), key: newKey() }, language())
    setView(now)
    if (now.state === 'reading') await follow(own.id)
  }
  const stop = async (): Promise<void> => {
    const own = view()
    clearTimeout(timer)
    if (own === undefined) return
    await send({ method: 'DELETE', path: `/api/imports/${own.id}`, key: newKey() }, language())
    setView({ ...own, state: 'stopped' })
  }
  const commit = async (): Promise<void> => {
    const own = view()
    if (own === undefined) return
    const path = `/api/imports/${own.id}/commit`
    await send({ method: 'POST', path, body: { end: choices().end }, key }, language())
    await follow(own.id)
    await client.invalidateQueries({ queryKey: ['view'] })
  }
  const again = (): void => {
    setView(undefined)
    setFile(undefined)
    setChoices(none)
    setError(undefined)
  }
  const changes = (): number => {
    const counts = view()?.plan?.counts
    return counts ? counts.new + counts.changed + choices().end.length : 0
  }
  const conflict = () => {
    const caught = error()
    return caught instanceof ProblemError && caught.problem.status === 409
  }

  return (
    <>
      <PageHead title={texts().imports.title} lead={texts().imports.lead} />
      <Show when={view()?.state !== 'committed'}>
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            void guarded(begin)
          }}
        >
          <div class="field">
            <label for="file">{texts().imports.file}</label>
            <div class="file">
              <span class="ds-button" data-variant="secondary" aria-hidden="true">
                {texts().imports.choose}
              </span>
              <span class="meta">{file()?.name ?? texts().imports.noFile}</span>
              <input
                id="file"
                type="file"
                accept=".xlsx,.csv,.json,.txt"
                onChange={(event) => setFile(event.currentTarget.files?.[0])}
              />
            </div>
          </div>
          <div class="field">
            <label for="council">{texts().imports.council}</label>
            <select id="council" value={council()} onChange={(event) => setCouncil(event.currentTarget.value)}>
              <option value="">{texts().imports.fromFile}</option>
              <For each={(councils.data ?? []).filter((row) => row.group !== 'national')}>
                {(row) => <option value={row.id}>{row.name}</option>}
              </For>
            </select>
            <p class="hint">{texts().imports.councilHint}</p>
          </div>
          <div class="actions">
            <button
              type="submit"
              class="ds-button"
              data-variant={view()?.state === 'read' ? 'secondary' : 'primary'}
              disabled={file() === undefined || busy()}
            >
              {texts().imports.read}
            </button>
            <a class="template" href="/api/imports/template.xlsx" download="">
              {texts().imports.template}
            </a>
          </div>
        </form>
      </Show>
      <Show when={error() !== undefined}>
        <div class="page-part">
          <ErrorBox error={error()} {...(conflict() && { retry: () => void guarded(begin) })} />
        </div>
      </Show>
      <div class="page-part wide" aria-live="polite">
        <For each={view()?.notices ?? []}>
          {(notice) => (
            <p class="mark quiet">
              <Symbol name="clock" /> {notice}
            </p>
          )}
        </For>
        <Show when={(view()?.state === 'faults' || view()?.state === 'failed') && view()}>
          {(own) => (
            <Faults view={own()} onIgnore={(column) => void choose({ ignore: [...choices().ignore, column] })} />
          )}
        </Show>
        <Switch>
          <Match when={view()?.state === 'reading'}>
            <div class="row-actions">
              <progress
                value={view()?.progress.done ?? 0}
                max={view()?.progress.of ?? 1}
                aria-label={texts().imports.reading}
              />
              <span>{texts().imports.reading}</span>
              <button type="button" class="link-button" onClick={() => void guarded(stop)}>
                {texts().imports.stop}
              </button>
            </div>
          </Match>
          <Match when={view()?.state === 'stopped'}>
            <Empty symbol="na" title={texts().imports.stopped} />
          </Match>
          <Match when={view()?.state === 'committed' && view()?.done}>
            {(done) => (
              <Empty symbol="done" tone="done" title={texts().imports.done(done().new + done().changed + done().ended)}>
                <span class="row-actions">
                  <A href="/matrise">{texts().imports.toMatrix}</A>
                  <button type="button" class="link-button" onClick={again}>
                    {texts().imports.again}
                  </button>
                </span>
              </Empty>
            )}
          </Match>
          <Match when={view()?.plan}>
            {(plan) => (
              <>
                <Plan
                  plan={plan()}
                  answers={choices().answers}
                  end={choices().end}
                  onAnswer={(id, answer) => void choose({ answers: { ...choices().answers, [id]: answer } })}
                  onEnd={(end) => void choose({ end })}
                />
                <Show when={view()?.state === 'read'}>
                  <Show
                    when={changes() > 0}
                    fallback={
                      <Empty
                        symbol="done"
                        tone="done"
                        title={
                          plan().counts.gone + plan().differs.length > 0
                            ? texts().imports.nothingChosen
                            : texts().imports.nothing
                        }
                      />
                    }
                  >
                    <p class="page-part wide">
                      <button
                        type="button"
                        class="ds-button"
                        disabled={busy() || plan().questions.some(({ id }) => choices().answers[id] === undefined)}
                        onClick={() => void guarded(commit)}
                      >
                        {texts().imports.commit(changes())}
                      </button>
                    </p>
                  </Show>
                </Show>
              </>
            )}
          </Match>
        </Switch>
      </div>
    </>
  )
}
