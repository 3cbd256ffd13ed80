import { A } from '@solidjs/router'
import type { LogEntry } from '@samrad/api'
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import { instant } from '../ui/dates.ts'
import { ErrorBox, Skeleton } from '../ui/pieces.tsx'

/** Logg: what has happened in the council, newest first, and who did it. */
export const LogTab = (props: { readonly council: string }): JSX.Element => {
  const { texts, language } = useLanguage()
  const log = useView<readonly LogEntry[]>(() => `/api/councils/${props.council}/log`)
  return (
    <Switch fallback={<Skeleton />}>
      <Match when={log.isError}>
        <ErrorBox error={log.error} retry={() => void log.refetch()} />
      </Match>
      <Match when={log.data}>
        {(entries) => (
          <ul class="log page-part">
            <For each={entries()} fallback={<li class="quiet">{texts().council.logEmpty}</li>}>
              {(entry) => (
                <li>
                  <span class="quiet number">{instant(entry.at, language())}</span>
                  <span>
                    {entry.said}
                    <Show when={entry.person}>
                      {(person) => (
                        <>
                          : <A href={`/personer/${person().id}`}>{person().name}</A>
                        </>
                      )}
                    </Show>
                    <Show when={entry.by}>{(by) => <span class="meta"> · {by()}</span>}</Show>
                  </span>
                </li>
              )}
            </For>
          </ul>
        )}
      </Match>
    </Switch>
  )
}
