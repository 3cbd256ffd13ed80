import { A } from '@solidjs/router'
import type { FindingView, RemedyView, Today as TodayView, TodayRow } from '@samrad/api'
import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import type { Texts } from '../texts/nb.ts'
import { ActForm } from '../ui/act-form.tsx'
import { ddmmyyyy, narrow } from '../ui/dates.ts'
import { Finding } from '../ui/finding.tsx'
import { Symbol } from '../ui/symbol.tsx'
import { AskAll } from './ask-all.tsx'
import { Keyed } from '../ui/keyed.tsx'
import { Empty, PageError, PageHead, SectionHead, Skeleton } from '../ui/pieces.tsx'

type Section = 'must' | 'rule' | 'unknown'

const sections: readonly Section[] = ['must', 'rule', 'unknown']

const sectionOf = ({ finding }: TodayRow): Section =>
  finding.answer === 'unknown' ? 'unknown' : finding.force === 'must' || finding.force === 'never' ? 'must' : 'rule'

const councilHref = (row: { readonly region: string; readonly slug: string }): string =>
  `/raad/${row.region}/${row.slug}`

/** Where a finding's council is, with the finding in sight. */
const findingHref = (subject: { readonly council?: string }, id: string): string =>
  subject.council ? `/raad/${subject.council}?funn=${encodeURIComponent(id)}` : '/raad'

/** One of many that the same remedy would mend: a link to where it is mended, or, where no council has it, the remedy itself. */
const Folded = (props: { readonly finding: FindingView; readonly council: string | undefined }): JSX.Element => {
  const [remedy, setRemedy] = createSignal<RemedyView>()
  const what = () => props.finding.said.title.split(': ').slice(1).join(': ') || props.finding.said.title
  return (
    <li>
      <Show
        when={props.council}
        fallback={
          <>
            <span>{what()}</span>
            <For each={props.finding.remedies}>
              {(each) => (
                <button type="button" class="link-button" onClick={() => setRemedy(each)}>
                  {each.label}
                  <span class="only-read"> {what()}</span>
                </button>
              )}
            </For>
          </>
        }
      >
        <A href={findingHref(props.finding.subject, props.finding.id)}>{what()}</A>
        <span class="meta">{props.council}</span>
      </Show>
      <Show when={remedy()} keyed>
        {(chosen) => <ActForm remedy={chosen} about={what()} onClose={() => setRemedy(undefined)} />}
      </Show>
    </li>
  )
}

/** One row of what waits: one finding, or many that the same remedy would mend. */
const Waiting = (props: {
  readonly row: TodayRow
  readonly primary: boolean
  readonly open: boolean
  readonly onWhy: (open: boolean) => void
}): JSX.Element => {
  const { texts } = useLanguage()
  const [unfolded, setUnfolded] = createSignal(false)
  const many = () => props.row.count > 1
  const councilOf = (finding: FindingView): string | undefined =>
    props.row.councils.find((council) => council.id === finding.subject.council)?.name
  return (
    <Finding
      finding={many() ? { ...props.row.finding, remedies: [] } : props.row.finding}
      title={
        many() ? (
          <>
            {props.row.finding.said.title.split(':')[0]} <span class="quiet number">{props.row.count}</span>
          </>
        ) : (
          <A href={findingHref(props.row.finding.subject, props.row.finding.id)}>{props.row.finding.said.title}</A>
        )
      }
      {...(many() && props.row.councils.length > 0 && { reason: texts().today.inCouncils(props.row.councils.length) })}
      {...(!many() &&
        props.row.councils[0] && {
          reason: `${props.row.councils[0].name}. ${props.row.finding.said.reason}`,
        })}
      primary={props.primary}
      open={props.open}
      onWhy={(open) => props.onWhy(open)}
      more={
        <Show when={many()}>
          <AskAll findings={props.row.findings} />
          <button type="button" class="link-button" aria-expanded={unfolded()} onClick={() => setUnfolded(!unfolded())}>
            {unfolded() ? texts().common.showFewer : texts().common.showAll(props.row.count)}
          </button>
        </Show>
      }
    >
      <Show when={many()}>
        <Show when={unfolded()}>
          <ul class="folded">
            <For each={props.row.findings}>
              {(finding) => <Folded finding={finding} council={councilOf(finding)} />}
            </For>
          </ul>
        </Show>
      </Show>
    </Finding>
  )
}

const Figures = (props: { readonly today: TodayView; readonly texts: Texts }): JSX.Element => {
  const lines = () => {
    const { figures } = props.today
    const words = props.texts.today.figures
    return [
      { count: figures.vacant, word: words.vacant, href: '/matrise?vis=vacant' },
      { count: figures.withoutConsent, word: words.withoutConsent, href: '/matrise?vis=consent-missing' },
      { count: figures.notEndorsed, word: words.notEndorsed, href: '/matrise?vis=not-endorsed' },
      { count: figures.unknown, word: words.unknown, href: '/matrise?vis=unknown' },
    ]
  }
  const councils = () =>
    props.texts.today.figures.councils(props.today.figures.councils, props.today.figures.withoutOpen)
  return (
    <ul class="figures">
      <li>
        <strong>{props.today.figures.councils}</strong>
        <span>
          <A href="/raad">{councils().word}</A>
          {councils().rest}
        </span>
      </li>
      <For each={lines()}>
        {(line) => (
          <li>
            <strong>{line.count}</strong>
            <A href={line.href}>{line.word}</A>
          </li>
        )}
      </For>
    </ul>
  )
}

/** I dag: what needs attention, gravest first, the next meetings, and how the councils stand. */
export const Today = (): JSX.Element => {
  const { texts, language } = useLanguage()
  const today = useView<TodayView>(() => '/api/today')
  const [why, setWhy] = createSignal<string>()
  const grouped = createMemo(() => {
    const rows = today.data?.rows ?? []
    return sections
      .map((section) => ({ section, rows: rows.filter((row) => sectionOf(row) === section) }))
      .filter((group) => group.rows.length > 0)
  })
  const mustCount = () => grouped().find((group) => group.section === 'must')?.rows.length ?? 0
  return (
    <Switch fallback={<Skeleton />}>
      <Match when={today.isError}>
        <PageError error={today.error} retry={() => void today.refetch()} />
      </Match>
      <Match when={today.data}>
        {(view) => (
          <>
            <PageHead
              title={texts().common.sentence(view().words)}
              lead={texts().today.waiting(view().rows.length, mustCount())}
            />
            <Show when={view().figures.people === 0}>
              <div class="alert calm page-part">
                <Symbol name="vacant" class="quiet" />
                <div>
                  <strong>{texts().today.firstTitle}</strong>
                  <p>{texts().today.firstText}</p>
                  <p class="below">
                    <A class="ds-button" href="/import">
                      {texts().today.firstAction}
                    </A>
                  </p>
                </div>
              </div>
            </Show>
            <div class="columns">
              <div>
                <Show
                  when={view().rows.length > 0}
                  fallback={
                    <Empty symbol="done" tone="done" title={texts().today.emptyTitle}>
                      {texts().today.emptyText}
                    </Empty>
                  }
                >
                  <Keyed each={grouped()} by={({ section }) => section}>
                    {(group, groupIndex) => (
                      <section aria-labelledby={`section-${group().section}`}>
                        <SectionHead
                          id={`section-${group().section}`}
                          title={texts().today[group().section]}
                          count={group().rows.length}
                        />
                        <ul>
                          <Keyed each={group().rows} by={({ key }) => key}>
                            {(row, index) => (
                              <Waiting
                                row={row()}
                                primary={groupIndex() === 0 && index() === 0}
                                open={why() === row().key}
                                onWhy={(open) => setWhy(open ? row().key : undefined)}
                              />
                            )}
                          </Keyed>
                        </ul>
                      </section>
                    )}
                  </Keyed>
                </Show>
              </div>
              <aside>
                <section aria-labelledby="next">
                  <SectionHead id="next" title={texts().today.nextMeetings} />
                  <ul class="meetings">
                    <For each={view().nextMeetings} fallback={<li class="quiet in-one">{texts().today.none}</li>}>
                      {(meeting) => (
                        <li>
                          <span class="quiet number">{narrow(meeting.date, language())}</span>
                          <A href={`${councilHref(meeting)}/moeteplan`}>
                            {meeting.name} {meeting.number}
                          </A>
                        </li>
                      )}
                    </For>
                  </ul>
                </section>
                <section aria-labelledby="now">
                  <SectionHead id="now" title={texts().today.now} />
                  <Figures today={view()} texts={texts()} />
                  <p class="meta below">{texts().today.reckoned(ddmmyyyy(view().date))}</p>
                </section>
              </aside>
            </div>
          </>
        )}
      </Match>
    </Switch>
  )
}
