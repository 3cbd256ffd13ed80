import { A, useParams, useSearchParams } from '@solidjs/router'
import type { CouncilPage, RemedyView } from '@samrad/api'
import { createMemo, createSignal, For, type JSX, lazy, Match, Show, Switch } from 'solid-js'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import { ActForm } from '../ui/act-form.tsx'
import { ddmmyyyy } from '../ui/dates.ts'
import { PageError, PageHead, Skeleton } from '../ui/pieces.tsx'
import { Symbol } from '../ui/symbol.tsx'
import { Composition } from './composition.tsx'
import { SeatStrip } from './seat-strip.tsx'

const CalendarTab = lazy(async () => ({ default: (await import('./calendar-tab.tsx')).CalendarTab }))
const LogTab = lazy(async () => ({ default: (await import('./log-tab.tsx')).LogTab }))
const MandateTab = lazy(async () => ({ default: (await import('./mandate-tab.tsx')).MandateTab }))

/** What a new representative can be registered to: each vacant seat; where the composition is not at hand, any role. */
const registerActs = (page: CouncilPage, label: string): readonly (RemedyView & { readonly seat: string })[] => {
  const vacant = page.findings.flatMap(({ remedies, said }) =>
    remedies.filter(({ act }) => act === 'appoint-holding').map((remedy) => ({ ...remedy, label, seat: said.title })),
  )
  if (page.mandate.composition !== 'notAtHand' || page.level !== 'regional') return vacant
  const anywhere = {
    act: 'appoint-holding',
    method: 'POST',
    path: `/api/councils/${page.id}/holdings`,
    with: { party: 'institution', from: page.at },
    holes: ['orgNumber', 'role', 'person', 'endorsedBy', 'endorsedOn'],
    effect: 'clears',
    stream: page.id,
    seat: '',
    label,
  } as const
  return [anywhere]
}

const MandateLine = (props: { readonly page: CouncilPage }): JSX.Element => {
  const { texts } = useLanguage()
  const document = () => {
    const { document: name, version } = props.page.mandate
    return name.includes(version) ? name : `${name} ${version}`
  }
  const adopted = () =>
    props.page.mandate.adoptions.map(({ by, on }) => (on ? `${by} ${ddmmyyyy(on)}` : by)).join(texts().council.and)
  return (
    <>
      {document()}
      <Show when={adopted()}>{(bodies) => <>, {texts().council.adopted(bodies())}</>}</Show>.{' '}
      {props.page.mandate.inForce
        ? texts().council.inForce(ddmmyyyy(props.page.mandate.inForce))
        : texts().council.noInForce}{' '}
      <A href={`/raad/${props.page.id}/mandat`}>{texts().council.readMandate}</A>
    </>
  )
}

/** Et råd: its mandate, who sits, what the rules find, its calendar and its log. */
export const Council = (): JSX.Element => {
  const { texts } = useLanguage()
  const params = useParams<{ region: string; council: string; tab?: string }>()
  const [asked] = useSearchParams<{ known?: string; at?: string }>()
  const query = () => {
    const { known, at } = asked
    return known && params.tab === undefined ? `?${new URLSearchParams({ known, ...(at && { at }) })}` : ''
  }
  const council = useView<CouncilPage>(() => `/api/councils/${params.region}/${params.council}${query()}`)
  const [register, setRegister] = createSignal<number>()
  const seats = createMemo(() =>
    council.data && !council.data.known ? registerActs(council.data, texts().council.register) : [],
  )
  const path = () => `/raad/${params.region}/${params.council}`
  const tabs = () => [
    { id: undefined, word: texts().council.tabs.composition, count: council.data?.seats || council.data?.holders },
    { id: 'mandat', word: texts().council.tabs.mandate },
    { id: 'moeteplan', word: texts().council.tabs.calendar },
    { id: 'logg', word: texts().council.tabs.log },
  ]
  return (
    <Switch fallback={<Skeleton rows={10} />}>
      <Match when={council.isError}>
        <PageError error={council.error} retry={() => void council.refetch()} />
      </Match>
      <Match when={council.data}>
        {(page) => (
          <>
            <PageHead
              crumbs={
                <>
                  <A href="/raad">{texts().council.crumb}</A> / {page().groupName}
                </>
              }
              title={page().name}
              lead={<MandateLine page={page()} />}
              actions={
                <>
                  <a
                    class="ds-button"
                    data-variant="secondary"
                    href={`/api/councils/${page().id}/roster.xlsx`}
                    download=""
                  >
                    <Symbol name="download" />
                    {texts().common.download}
                  </a>
                  <a class="ds-button" data-variant="secondary" href={`/rad/${params.council}`}>
                    {texts().council.public}
                  </a>
                  <Show when={seats().length > 0}>
                    <button type="button" class="ds-button" onClick={() => setRegister(0)}>
                      {texts().council.register}
                    </button>
                  </Show>
                </>
              }
            />
            <Show when={page().known}>
              <p class="meta below">
                {page().known} <A href={path()}>{texts().council.asNow}</A>
              </p>
            </Show>
            <Show when={page().mandate.composition === 'reading' && page().mandate.mark}>
              <p class="meta below">{page().mandate.mark}</p>
            </Show>
            <Show when={register() !== undefined && seats().length > 1}>
              <div class="field page-part">
                <label class="label" for="which-seat">
                  {texts().act.seat}
                </label>
                <select id="which-seat" onChange={(event) => setRegister(event.currentTarget.selectedIndex)}>
                  <For each={seats()}>{(remedy) => <option>{remedy.seat}</option>}</For>
                </select>
              </div>
            </Show>
            <Show when={seats()[register() ?? -1]} keyed>
              {(remedy) => (
                <ActForm
                  remedy={remedy}
                  about={page().name}
                  {...(typeof remedy.with['orgNumber'] === 'string' && { organisation: remedy.with['orgNumber'] })}
                  onClose={() => setRegister(undefined)}
                />
              )}
            </Show>
            <Show when={page().seats > 0}>
              <SeatStrip page={page()} />
            </Show>
            <nav class="tabs" aria-label={page().name}>
              <For each={tabs()}>
                {(tab) => (
                  <A
                    href={tab.id ? `${path()}/${tab.id}` : path()}
                    end
                    aria-current={params.tab === tab.id ? 'page' : undefined}
                  >
                    {tab.word} <span class="number">{tab.count}</span>
                  </A>
                )}
              </For>
            </nav>
            <Switch fallback={<Composition page={page()} query={query()} />}>
              <Match when={params.tab === 'mandat'}>
                <MandateTab page={page()} />
              </Match>
              <Match when={params.tab === 'moeteplan'}>
                <CalendarTab page={page()} />
              </Match>
              <Match when={params.tab === 'logg'}>
                <LogTab council={page().id} />
              </Match>
            </Switch>
          </>
        )}
      </Match>
    </Switch>
  )
}
