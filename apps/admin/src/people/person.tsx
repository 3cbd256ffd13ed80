import { A, useParams } from '@solidjs/router'
import type { PersonHolding, PersonRow, RemedyView } from '@samrad/api'
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import { ActForm } from '../ui/act-form.tsx'
import { ddmmyyyy } from '../ui/dates.ts'
import { signs } from '../ui/status.ts'
import { holdingActs } from '../ui/holding-acts.ts'
import { Keyed } from '../ui/keyed.tsx'
import { PageError, PageHead, SectionHead, Skeleton } from '../ui/pieces.tsx'
import { Symbol } from '../ui/symbol.tsx'

const Held = (props: { readonly holding: PersonHolding }): JSX.Element => {
  const { texts } = useLanguage()
  const [act, setAct] = createSignal<RemedyView>()
  const sign = () => signs[props.holding.status ?? 'in-order']
  return (
    <li class="finding">
      <Symbol name={props.holding.current ? sign().symbol : 'na'} class={props.holding.current ? sign().tone : 'na'} />
      <div>
        <h3>
          <A href={`/raad/${props.holding.council.id}`}>{props.holding.council.name}</A>
        </h3>
        <p class="reason">
          {props.holding.roleName}
          <Show when={props.holding.organisation}>{(organisation) => <>, {organisation().name}</>}</Show>.{' '}
          {ddmmyyyy(props.holding.from)}–{props.holding.to && ddmmyyyy(props.holding.to)}
        </p>
        <Show when={props.holding.current}>
          <p class="meta">
            {[
              props.holding.consentGiven && texts().council.consentOn(ddmmyyyy(props.holding.consentGiven)),
              props.holding.status !== 'in-order' && props.holding.statusWord,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <div class="row-actions">
            <For each={holdingActs({ ...props.holding, council: props.holding.council.id }, texts())}>
              {(each) => (
                <button type="button" class="ds-button" data-variant="secondary" onClick={() => setAct(each)}>
                  {each.label}
                </button>
              )}
            </For>
          </div>
          <Show when={act()} keyed>
            {(chosen) => (
              <ActForm remedy={chosen} about={props.holding.council.name} onClose={() => setAct(undefined)} />
            )}
          </Show>
        </Show>
      </div>
    </li>
  )
}

/** En person: where they sit, and since when. */
export const PersonPage = (): JSX.Element => {
  const { texts } = useLanguage()
  const params = useParams<{ person: string }>()
  const person = useView<PersonRow>(() => `/api/people/${params.person}`)
  const parts = () => {
    const holdings = person.data?.holdings ?? []
    return [
      { id: 'now', title: texts().people.holdings, holdings: holdings.filter((holding) => holding.current) },
      { id: 'past', title: texts().people.past, holdings: holdings.filter((holding) => !holding.current) },
    ].filter((part) => part.holdings.length > 0)
  }
  return (
    <Switch fallback={<Skeleton />}>
      <Match when={person.isError}>
        <PageError error={person.error} retry={() => void person.refetch()} />
      </Match>
      <Match when={person.data}>
        {(row) => (
          <>
            <PageHead
              crumbs={<A href="/personer">{texts().people.title}</A>}
              title={row().name}
              lead={[row().organisation?.name, row().email].filter(Boolean).join(' · ')}
            />
            <div class="page-part">
              <Show when={parts().length === 0}>
                <p class="quiet">{texts().people.none}</p>
              </Show>
              <Keyed each={parts()} by={({ id }) => id}>
                {(part) => (
                  <section aria-labelledby={part().id}>
                    <SectionHead id={part().id} title={part().title} count={part().holdings.length} />
                    <ul>
                      <Keyed each={part().holdings} by={({ holding }) => holding}>
                        {(holding) => <Held holding={holding()} />}
                      </Keyed>
                    </ul>
                  </section>
                )}
              </Keyed>
            </div>
          </>
        )}
      </Match>
    </Switch>
  )
}
