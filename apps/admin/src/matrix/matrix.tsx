import { A, useSearchParams } from '@solidjs/router'
import type { Matrix as MatrixView, SessionView } from '@samrad/api'
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import { ddmmyyyy } from '../ui/dates.ts'
import { Empty, PageError, PageHead, Skeleton } from '../ui/pieces.tsx'
import { signs } from '../ui/status.ts'
import { Symbol } from '../ui/symbol.tsx'
import { Matrix as Grid } from './grid.tsx'
import { ExceptionList } from './list.tsx'
import { type CellStatus, isFinding, type MatrixGroup } from './model.ts'

const statuses: readonly CellStatus[] = [
  'vacant',
  'consent-missing',
  'consent-withdrawn',
  'delegation-missing',
  'not-endorsed',
  'time-not-set-aside',
  'unknown',
]

/** The grid's links are plain ones, with the admin's own address before what the API says. */
const inAdmin = (href: string): string => `/admin${href}`

const groupsOf = (view: MatrixView): readonly MatrixGroup[] =>
  view.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({
      ...row,
      href: inAdmin(row.href),
      cells: row.cells.map((cell) => ({
        ...cell,
        ...(cell.href !== undefined && { href: inAdmin(cell.href) }),
        status: cell.status === 'not-applicable' ? ('na' as const) : cell.status,
      })),
    })),
  }))

const filtered = (
  groups: readonly MatrixGroup[],
  keep: (row: MatrixGroup['rows'][number]) => boolean,
): readonly MatrixGroup[] =>
  groups.map((group) => ({ ...group, rows: group.rows.filter(keep) })).filter((group) => group.rows.length > 0)

/** Matrisen: every council against every institution; filters stand in the address. */
export const Matrix = (): JSX.Element => {
  const { texts } = useLanguage()
  const [params, setParams] = useSearchParams<{ vis?: string; virksomhet?: string; som?: string }>()
  const matrix = useView<MatrixView>(() => '/api/matrix')
  const session = useView<SessionView>(() => '/api/session')
  const [selected, setSelected] = createSignal<ReadonlySet<string>>(new Set())
  const all = createMemo(() => (matrix.data ? groupsOf(matrix.data) : []))
  const rows = () => all().flatMap((group) => group.rows)
  const count = (status: CellStatus): number =>
    rows().reduce((sum, row) => sum + row.cells.filter((cell) => cell.status === status).length, 0)
  const place = () => matrix.data?.columns.findIndex((column) => column.id === params.virksomhet) ?? -1
  const shown = createMemo(() =>
    filtered(all(), (row) => {
      const cells = place() >= 0 ? row.cells.filter((_, at) => at === place()) : row.cells
      if (place() >= 0 && cells.every((cell) => cell.status === 'na')) return false
      if (params.vis === 'funn') return cells.some((cell) => isFinding(cell.status))
      const wanted = statuses.find((status) => status === params.vis)
      return wanted === undefined || cells.some((cell) => cell.status === wanted)
    }),
  )
  const columns = () =>
    (matrix.data?.columns ?? []).map((column) => ({ ...column, href: `/admin/matrise?virksomhet=${column.id}` }))
  return (
    <Switch fallback={<Skeleton rows={14} />}>
      <Match when={matrix.isError}>
        <PageError error={matrix.error} retry={() => void matrix.refetch()} />
      </Match>
      <Match when={matrix.data}>
        {(view) => (
          <>
            <PageHead
              title={texts().matrix.title}
              lead={texts().matrix.lead(
                rows().length,
                view().columns.length,
                session.data?.region?.name ?? '',
                ddmmyyyy(view().at),
                view().findings,
                rows().filter((row) => row.findings > 0).length,
              )}
              actions={
                <>
                  <a class="ds-button" data-variant="secondary" href="/api/matrix.xlsx" download="">
                    <Symbol name="download" />
                    {texts().common.download}
                  </a>
                  <button
                    type="button"
                    class="ds-button"
                    data-variant="secondary"
                    onClick={() => setParams({ som: params.som === 'liste' ? undefined : 'liste' })}
                  >
                    {params.som === 'liste' ? texts().matrix.asGrid : texts().matrix.asList}
                  </button>
                </>
              }
            />
            <div class="chips">
              <button
                type="button"
                class="chip"
                aria-pressed={params.vis === undefined && params.virksomhet === undefined}
                onClick={() => setParams({ vis: undefined, virksomhet: undefined })}
              >
                {texts().matrix.all}
                <span class="number">{rows().length}</span>
              </button>
              <Show when={view().columns[place()]}>
                {(column) => (
                  <button
                    type="button"
                    class="chip"
                    aria-pressed="true"
                    onClick={() => setParams({ virksomhet: undefined })}
                  >
                    {column().fullName}
                    <Symbol name="close" size={11} />
                    <span class="only-read">{texts().matrix.clear}</span>
                  </button>
                )}
              </Show>
              <button
                type="button"
                class="chip"
                aria-pressed={params.vis === 'funn'}
                onClick={() => setParams({ vis: params.vis === 'funn' ? undefined : 'funn' })}
              >
                {texts().matrix.withFindings}
                <span class="number">{rows().filter((row) => row.findings > 0).length}</span>
              </button>
              <For each={statuses.filter((status) => count(status) > 0 || params.vis === status)}>
                {(status) => (
                  <button
                    type="button"
                    class="chip"
                    aria-pressed={params.vis === status}
                    onClick={() => setParams({ vis: params.vis === status ? undefined : status })}
                  >
                    <Symbol name={signs[status].symbol} size={14} class={signs[status].tone} />
                    {view().statuses[status]}
                    <span class="number">{count(status)}</span>
                  </button>
                )}
              </For>
            </div>
            <Show
              when={shown().length > 0}
              fallback={
                <Empty symbol="search" title={texts().matrix.none}>
                  <button
                    type="button"
                    class="link-button"
                    onClick={() => setParams({ vis: undefined, virksomhet: undefined })}
                  >
                    {texts().matrix.clear}
                  </button>
                </Empty>
              }
            >
              <Show
                when={params.som !== 'liste'}
                fallback={
                  <ExceptionList
                    columns={columns()}
                    groups={shown()}
                    words={{ name: texts().matrix.title, none: texts().council.noFindings }}
                  />
                }
              >
                <Grid
                  columns={columns()}
                  groups={shown()}
                  selected={selected()}
                  onSelect={setSelected}
                  words={{
                    name: texts().matrix.title,
                    councils: texts().matrix.name,
                    inOrder: texts().matrix.inOrder,
                    findings: texts().councils.findings,
                    findingsHere: texts().matrix.findingsHere,
                    okOf: (ok, of) => texts().common.of(ok, of),
                    hints: (can) => texts().matrix.hints(can.open, can.select),
                    legend: texts().matrix.legend,
                    statuses: { ...view().statuses, na: view().statuses['not-applicable'] ?? '' },
                  }}
                />
              </Show>
            </Show>
            <p class="meta below text">
              {texts().matrix.countsSeats} {view().mark} <A href="/raad">{texts().nav.councils}</A>
            </p>
          </>
        )}
      </Match>
    </Switch>
  )
}
