import { A, useSearchParams } from '@solidjs/router'
import type { CouncilGroup, CouncilRow } from '@samrad/api'
import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import { ddmmyyyy } from '../ui/dates.ts'
import { signs } from '../ui/status.ts'
import { Empty, ErrorBox, PageHead, SectionHead, Skeleton } from '../ui/pieces.tsx'
import { Symbol } from '../ui/symbol.tsx'

const groups: readonly CouncilGroup[] = ['joint', 'specialties', 'fim', 'fki', 'national']
const filters = ['all', 'findings', 'vacancy'] as const
type Filter = (typeof filters)[number]

const passes: Readonly<Record<Filter, (row: CouncilRow) => boolean>> = {
  all: () => true,
  findings: (row) => row.open > 0,
  vacancy: (row) => row.held < row.seats,
}

/** Råd: every council with how it stands; search and filter stand in the address. */
export const Councils = (): JSX.Element => {
  const { texts, language } = useLanguage()
  const [params, setParams] = useSearchParams<{ sok?: string; vis?: string }>()
  const councils = useView<readonly CouncilRow[]>(() => '/api/councils')
  const query = () => params.sok ?? ''
  const filter = (): Filter => filters.find((each) => each === params.vis) ?? 'all'
  const words = (): Readonly<Record<Filter, string>> => ({
    all: texts().councils.all,
    findings: texts().councils.withFindings,
    vacancy: texts().councils.withVacancy,
  })
  const found = createMemo(() => {
    const sought = query().toLocaleLowerCase(language())
    return (councils.data ?? []).filter(
      (row) => passes[filter()](row) && `${row.name} ${row.fullName}`.toLocaleLowerCase(language()).includes(sought),
    )
  })
  const open = () => (councils.data ?? []).reduce((sum, row) => sum + row.open, 0)
  return (
    <>
      <PageHead
        title={texts().councils.title}
        lead={councils.data && texts().councils.lead(councils.data.length, open())}
      />
      <Switch fallback={<Skeleton rows={12} />}>
        <Match when={councils.isError}>
          <ErrorBox error={councils.error} retry={() => void councils.refetch()} />
        </Match>
        <Match when={councils.data}>
          {(all) => (
            <>
              <div class="chips">
                <div class="field filter">
                  <label class="only-read" for="sok">
                    {texts().councils.filter}
                  </label>
                  <input
                    id="sok"
                    type="search"
                    placeholder={texts().councils.filter}
                    value={query()}
                    onInput={(event) => setParams({ sok: event.currentTarget.value || undefined }, { replace: true })}
                  />
                </div>
                <For each={filters}>
                  {(each) => (
                    <button
                      type="button"
                      class="chip"
                      aria-pressed={filter() === each}
                      onClick={() => setParams({ vis: each === 'all' ? undefined : each })}
                    >
                      {words()[each]}
                      <span class="number">{all().filter(passes[each]).length}</span>
                    </button>
                  )}
                </For>
              </div>
              <Show
                when={found().length > 0}
                fallback={
                  <Empty
                    symbol="search"
                    title={query() ? texts().councils.noneFound(query()) : texts().councils.noneInFilter}
                  >
                    <button
                      type="button"
                      class="link-button"
                      onClick={() => setParams({ sok: undefined, vis: undefined })}
                    >
                      {texts().councils.clear}
                    </button>
                  </Empty>
                }
              >
                <For each={groups}>
                  {(group) => (
                    <Show when={found().some((row) => row.group === group)}>
                      <section class="group-of-rows" aria-labelledby={`group-${group}`}>
                        <SectionHead
                          id={`group-${group}`}
                          title={found().find((row) => row.group === group)?.groupName ?? ''}
                          count={found().filter((row) => row.group === group).length}
                        />
                        <table class="table stack">
                          <thead class="only-read">
                            <tr>
                              <th scope="col">{texts().councils.council}</th>
                              <th scope="col">{texts().councils.seats}</th>
                              <th scope="col">{texts().councils.findings}</th>
                              <th scope="col">{texts().councils.next}</th>
                            </tr>
                          </thead>
                          <tbody>
                            <For each={found().filter((row) => row.group === group)}>
                              {(row) => (
                                <tr>
                                  <th class="name-column" scope="row">
                                    <A href={`/raad/${row.id}`}>{row.name}</A>
                                  </th>
                                  <td class="number count-column">
                                    {row.seats > 0
                                      ? texts().common.of(row.held, row.seats)
                                      : texts().councils.notAtHand}
                                  </td>
                                  <td class="count-column">
                                    <span class={`mark ${row.open > 0 ? signs[row.gravest].tone : 'quiet'}`}>
                                      <Symbol
                                        name={row.open > 0 ? signs[row.gravest].symbol : 'in-order'}
                                        size={14}
                                        class={row.open > 0 ? '' : 'ok'}
                                      />
                                      {texts().councils.findingCount(row.open)}
                                    </span>
                                  </td>
                                  <td class="quiet number">{row.nextMeeting && ddmmyyyy(row.nextMeeting.date)}</td>
                                </tr>
                              )}
                            </For>
                          </tbody>
                        </table>
                      </section>
                    </Show>
                  )}
                </For>
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </>
  )
}
