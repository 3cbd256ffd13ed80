import { A, useSearchParams } from '@solidjs/router'
import type { PersonRow } from '@samrad/api'
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import { Empty, ErrorBox, PageHead, Skeleton } from '../ui/pieces.tsx'
import { Symbol } from '../ui/symbol.tsx'

const page = 50

type Sort = 'navn' | 'virksomhet'

const norwegian = new Intl.Collator('nb')

/** By institution in Norwegian order, and by name within it: they come by name, and there are few institutions to compare. */
const byOrganisation = (rows: readonly PersonRow[]): readonly PersonRow[] => {
  const names = new Set(rows.map((row) => row.organisation?.name))
  const ordered = [...names].toSorted((a = '', b = '') => norwegian.compare(a, b))
  return ordered.flatMap((name) => rows.filter((row) => row.organisation?.name === name))
}

/** Personer: everyone the region has registered, and where they sit. */
export const People = (): JSX.Element => {
  const { texts, language } = useLanguage()
  const [params, setParams] = useSearchParams<{ sok?: string; sorter?: string }>()
  const [shown, setShown] = createSignal(page)
  const people = useView<readonly PersonRow[]>(() => '/api/people')
  const query = () => params.sok ?? ''
  const sort = (): Sort => (params.sorter === 'virksomhet' ? 'virksomhet' : 'navn')
  // Thousands of rows are read at each key, so they are read bare and made ready once.
  const rows = createMemo(() => unwrap(people.data ?? []))
  const sorted = createMemo(() => (sort() === 'virksomhet' ? byOrganisation(rows()) : rows()))
  const searchable = createMemo(
    () =>
      new Map(
        rows().map((row) => [
          row,
          `${row.name} ${row.email ?? ''} ${row.organisation?.name ?? ''}`.toLocaleLowerCase(language()),
        ]),
      ),
  )
  const found = createMemo(() => {
    const sought = query().toLocaleLowerCase(language())
    return sought ? sorted().filter((row) => searchable().get(row)?.includes(sought)) : sorted()
  })
  const head = (column: Sort, word: string): JSX.Element => (
    <th scope="col" aria-sort={sort() === column ? 'ascending' : 'none'}>
      <button type="button" class="sort" onClick={() => setParams({ sorter: column === 'navn' ? undefined : column })}>
        {word}
        <Show when={sort() === column}>
          <Symbol name="chevron" size={11} />
        </Show>
      </button>
    </th>
  )
  return (
    <>
      <PageHead title={texts().people.title} lead={people.data && texts().people.lead(people.data.length)} />
      <Switch fallback={<Skeleton rows={12} />}>
        <Match when={people.isError}>
          <ErrorBox error={people.error} retry={() => void people.refetch()} />
        </Match>
        <Match when={people.data?.length === 0}>
          <Empty symbol="vacant" title={texts().people.empty}>
            <A href="/import">{texts().today.firstAction}</A>
          </Empty>
        </Match>
        <Match when={people.data}>
          <div class="chips">
            <div class="field filter">
              <label class="only-read" for="sok">
                {texts().people.filter}
              </label>
              <input
                id="sok"
                type="search"
                placeholder={texts().people.filter}
                value={query()}
                onInput={(event) => setParams({ sok: event.currentTarget.value || undefined }, { replace: true })}
              />
            </div>
          </div>
          <Show
            when={found().length > 0}
            fallback={<Empty symbol="search" title={texts().people.noneFound(query())} />}
          >
            <table class="table stack below">
              <thead>
                <tr>
                  {head('navn', texts().people.name)}
                  {head('virksomhet', texts().people.organisation)}
                  <th scope="col">{texts().people.holdings}</th>
                </tr>
              </thead>
              <tbody>
                <For each={found().slice(0, shown())}>
                  {(row) => (
                    <tr>
                      <th scope="row">
                        <A href={`/personer/${row.id}`}>{row.name}</A>
                        <div class="meta breakable">{row.email}</div>
                      </th>
                      <td>{row.organisation?.name}</td>
                      <td>
                        <For
                          each={row.holdings.filter((holding) => holding.current)}
                          fallback={<span class="quiet">{texts().people.none}</span>}
                        >
                          {(holding) => (
                            <div>
                              <A href={`/raad/${holding.council.id}`}>{holding.council.name}</A>{' '}
                              <span class="meta">{holding.roleName}</span>
                            </div>
                          )}
                        </For>
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
            <Show when={found().length > shown()}>
              <p class="below">
                <button
                  type="button"
                  class="ds-button"
                  data-variant="secondary"
                  onClick={() => setShown(found().length)}
                >
                  {texts().common.showAll(found().length)}
                </button>
              </p>
            </Show>
          </Show>
        </Match>
      </Switch>
    </>
  )
}
