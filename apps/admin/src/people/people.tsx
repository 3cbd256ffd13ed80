import { A, useSearchParams } from '@solidjs/router'
import type { PersonRow } from '@samrad/api'
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import { Empty, ErrorBox, PageHead, Skeleton } from '../ui/pieces.tsx'
import { Symbol } from '../ui/symbol.tsx'

const page = 100

type Sort = 'navn' | 'virksomhet'
const norwegian = new Intl.Collator('nb')
const byName = (a: PersonRow, b: PersonRow): number => norwegian.compare(a.name, b.name)
const orders: Readonly<Record<Sort, (a: PersonRow, b: PersonRow) => number>> = {
  navn: byName,
  virksomhet: (a, b) => norwegian.compare(a.organisation?.name ?? '', b.organisation?.name ?? '') || byName(a, b),
}

/** Personer: everyone the region has registered, and where they sit. */
export const People = (): JSX.Element => {
  const { texts, language } = useLanguage()
  const [params, setParams] = useSearchParams<{ sok?: string; sorter?: string }>()
  const [shown, setShown] = createSignal(page)
  const people = useView<readonly PersonRow[]>(() => '/api/people')
  const query = () => params.sok ?? ''
  const sort = (): Sort => (params.sorter === 'virksomhet' ? 'virksomhet' : 'navn')
  const sorted = createMemo(() => (people.data ?? []).toSorted(orders[sort()]))
  const found = createMemo(() => {
    const sought = query().toLocaleLowerCase(language())
    return sorted().filter((row) =>
      `${row.name} ${row.email ?? ''} ${row.organisation?.name ?? ''}`.toLocaleLowerCase(language()).includes(sought),
    )
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
