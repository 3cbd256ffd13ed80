import { A, useSearchParams } from '@solidjs/router'
import type { CouncilPage, FindingView, HolderCell, SeatCell, SeatGroup } from '@samrad/api'
import { createEffect, createSignal, For, type JSX, Show } from 'solid-js'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import { ddmmyyyy } from '../ui/dates.ts'
import { Finding } from '../ui/finding.tsx'
import { signs } from '../ui/status.ts'
import { Keyed } from '../ui/keyed.tsx'
import { Empty, SectionHead } from '../ui/pieces.tsx'
import { Symbol } from '../ui/symbol.tsx'
import { YearLine } from './year-line.tsx'

const anchor = (id: string): string => `funn-${id.replaceAll(/[^\w-]+/g, '-')}`

/** The holder's name with the status of the holding beneath it, always in words. */
const Holder = (props: {
  readonly holder: HolderCell
  readonly showRole: boolean
  readonly finding: FindingView | undefined
}): JSX.Element => {
  const { texts } = useLanguage()
  const sign = () => signs[props.holder.status]
  const line = () =>
    props.holder.status === 'in-order'
      ? props.holder.consentGiven
        ? texts().council.consentOn(ddmmyyyy(props.holder.consentGiven))
        : texts().council.noConsentNeeded
      : props.holder.statusWord
  return (
    <div>
      <Show when={props.showRole}>
        <div class="role-line">{texts().common.sentence(props.holder.roleName)}</div>
      </Show>
      <div class="held">
        <A href={`/personer/${props.holder.person}`}>{props.holder.name}</A>
      </div>
      <div class={`status-line ${sign().tone}`}>
        <Symbol name={sign().symbol} size={14} />
        <Show when={props.finding} fallback={line()}>
          {(finding) => <a href={`#${anchor(finding().id)}`}>{line()}</a>}
        </Show>
      </div>
    </div>
  )
}

const Seat = (props: {
  readonly seat: SeatCell
  readonly showRole: boolean
  readonly findingOf: (id: string) => FindingView | undefined
}): JSX.Element => {
  const { texts } = useLanguage()
  return (
    <For
      each={props.seat.holders}
      fallback={
        <div>
          <Show when={props.showRole}>
            <div class="role-line">{texts().common.sentence(props.seat.roleName)}</div>
          </Show>
          <div class="status-line want">
            <Symbol name="vacant" size={14} />
            <a href={`#${anchor(props.findingOf(props.seat.id)?.id ?? '')}`}>{texts().council.vacant}</a>
          </div>
          <Show when={props.seat.vacantSince}>
            {(day) => <div class="meta">{texts().council.since(ddmmyyyy(day()))}</div>}
          </Show>
        </div>
      }
    >
      {(holder) => (
        <Holder
          holder={holder}
          showRole={props.showRole || holder.role !== props.seat.role}
          finding={props.findingOf(holder.holding)}
        />
      )}
    </For>
  )
}

/** The roles that institutions have seats for: the columns of the table. */
const columnsOf = (groups: readonly SeatGroup[]): readonly { readonly id: string; readonly name: string }[] => {
  const columns = new Map<string, string>()
  for (const group of groups)
    if (group.party === 'institution') for (const seat of group.seats) columns.set(seat.requirement, seat.roleName)
  return [...columns].map(([id, name]) => ({ id, name }))
}

const Table = (props: { readonly page: CouncilPage }): JSX.Element => {
  const { texts } = useLanguage()
  const columns = () => columnsOf(props.page.groups)
  const span = () => Math.max(columns().length, 1)
  const findingOf = (id: string): FindingView | undefined =>
    props.page.findings.find((finding) => finding.subject.id === id && finding.status !== 'falls-short') ??
    props.page.findings.find((finding) => finding.subject.id === id)
  return (
    <table class="table stack">
      <thead>
        <tr>
          <th class="place-column" scope="col">
            {texts().council.institution}
          </th>
          <For each={columns()} fallback={<th scope="col">{texts().council.holder}</th>}>
            {(column) => <th scope="col">{texts().common.sentence(column.name)}</th>}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.page.groups}>
          {(group) => (
            <Show
              when={group.party === 'institution' && group.unseated.length === 0}
              fallback={
                <tr>
                  <th scope="row">{texts().common.sentence(group.label)}</th>
                  <td colSpan={span()}>
                    <div class="pairs">
                      <For each={group.seats}>{(seat) => <Seat seat={seat} showRole findingOf={findingOf} />}</For>
                      <For each={group.unseated}>
                        {(holder) => <Holder holder={holder} showRole finding={findingOf(holder.holding)} />}
                      </For>
                    </div>
                  </td>
                </tr>
              }
            >
              <tr>
                <th scope="row">{texts().common.sentence(group.label)}</th>
                <For each={columns()}>
                  {(column) => (
                    <td>
                      <span class="label">{texts().common.sentence(column.name)}</span>
                      <For each={group.seats.filter((seat) => seat.requirement === column.id)}>
                        {(seat) => <Seat seat={seat} showRole={false} findingOf={findingOf} />}
                      </For>
                    </td>
                  )}
                </For>
              </tr>
            </Show>
          )}
        </For>
      </tbody>
    </table>
  )
}

/** Who sits, and beside it what the rules find, gravest first. One «Hvorfor?» is open at a time. */
export const Composition = (props: { readonly page: CouncilPage; readonly query: string }): JSX.Element => {
  const { texts } = useLanguage()
  const [params] = useSearchParams<{ funn?: string }>()
  const [why, setWhy] = createSignal<string>()
  const [showMet, setShowMet] = createSignal(false)
  const withMet = useView<CouncilPage>(() =>
    showMet() ? `/api/councils/${props.page.id}?met=1${props.query.replace('?', '&')}` : undefined,
  )
  const year = () => Number(props.page.at.slice(0, 4))
  createEffect(() => {
    const sought = props.page.findings.find((finding) => finding.id === params.funn)
    if (sought === undefined) return
    setWhy(sought.id)
    requestAnimationFrame(() => document.getElementById(anchor(sought.id))?.scrollIntoView({ block: 'center' }))
  })
  return (
    <div class="columns findings">
      <div>
        <Show when={props.page.mandate.composition === 'notAtHand'}>
          <Empty symbol="unknown" tone="unknown" title={texts().councils.notAtHand}>
            {texts().council.notAtHand}
          </Empty>
        </Show>
        <Table page={props.page} />
      </div>
      <aside>
        <section aria-labelledby="findings">
          <SectionHead id="findings" title={texts().council.findings} count={props.page.findings.length}>
            <button type="button" class="link-button" aria-expanded={showMet()} onClick={() => setShowMet(!showMet())}>
              {showMet() ? texts().council.hideMet : texts().council.showMet(props.page.metCount)}
            </button>
          </SectionHead>
          <Show
            when={props.page.findings.length > 0}
            fallback={
              <Empty symbol="done" tone="done" title={texts().council.noFindings}>
                {props.page.level === 'regional' && props.page.seats > 0 && props.page.held === props.page.seats
                  ? texts().council.noFindingsText(props.page.seats, ddmmyyyy(props.page.at))
                  : texts().council.noFindingsPlain(ddmmyyyy(props.page.at))}
              </Empty>
            }
          >
            <ul>
              <Keyed each={props.page.findings} by={({ id }) => id}>
                {(finding) => (
                  <Finding
                    id={anchor(finding().id)}
                    finding={finding()}
                    open={why() === finding().id}
                    onWhy={(open) => setWhy(open ? finding().id : undefined)}
                  />
                )}
              </Keyed>
            </ul>
          </Show>
          <Show when={showMet() && withMet.data}>
            {(page) => (
              <ul>
                <For each={page().met}>
                  {(finding) => (
                    <li class="finding">
                      <Symbol name={signs[finding.status].symbol} class={signs[finding.status].tone} />
                      <div>
                        <p class="reason">{finding.said.reason}</p>
                        <p class="meta">{finding.said.citation}</p>
                      </div>
                    </li>
                  )}
                </For>
              </ul>
            )}
          </Show>
        </section>
        <section aria-labelledby="meetings">
          <SectionHead id="meetings" title={texts().council.meetingsIn(year())}>
            <A href={`/raad/${props.page.id}/moeteplan`}>{texts().council.tabs.calendar}</A>
          </SectionHead>
          <YearLine page={props.page} year={year()} />
        </section>
      </aside>
    </div>
  )
}
