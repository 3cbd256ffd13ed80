import type { CouncilPage, MeetingView, RemedyView } from '@samrad/api'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { ActForm } from '../ui/act-form.tsx'
import { inWords } from '../ui/dates.ts'
import { SectionHead } from '../ui/pieces.tsx'

/** What can be done with a council's calendar, each with the address of its act. */
const calendarActs = (page: CouncilPage) => {
  const path = (year: number): string => `/api/councils/${page.id}/calendars/${year}`
  const each = { effect: 'clears', stream: page.id, with: {}, holes: [] } as const
  return {
    fix: (year: number, label: string): RemedyView => ({
      ...each,
      act: 'fix-calendar',
      method: 'PUT',
      path: path(year),
      with: { on: page.at },
      holes: ['dates'],
      label,
    }),
    add: (year: number, label: string): RemedyView => ({
      ...each,
      act: 'add-date',
      method: 'POST',
      path: `${path(year)}/dates`,
      holes: ['date'],
      label,
    }),
    move: (year: number, date: string, label: string): RemedyView => ({
      ...each,
      act: 'move-date',
      method: 'PUT',
      path: `${path(year)}/dates/${date}`,
      holes: ['to'],
      label,
    }),
    cancel: (year: number, date: string, label: string): RemedyView => ({
      ...each,
      act: 'cancel-date',
      method: 'DELETE',
      path: `${path(year)}/dates/${date}`,
      label,
    }),
  }
}

/** Møteplan: the years that are fixed, their dates, and what can be done with each. */
export const CalendarTab = (props: { readonly page: CouncilPage }): JSX.Element => {
  const { texts, language } = useLanguage()
  const [act, setAct] = createSignal<{ readonly at: string; readonly remedy: RemedyView }>()
  const now = () => Number(props.page.at.slice(0, 4))
  const years = () =>
    [...new Set([now(), now() + 1, ...props.page.calendars.map((calendar) => calendar.year)])].toSorted((a, b) => b - a)
  const acts = () => calendarActs(props.page)
  const form = (at: string): JSX.Element => (
    <Show when={act()?.at === at && act()} keyed>
      {(chosen) => <ActForm remedy={chosen.remedy} about={props.page.name} onClose={() => setAct(undefined)} />}
    </Show>
  )
  const row = (year: number, meeting: MeetingView): JSX.Element => (
    <li class="with-actions">
      <span class="number">{meeting.number ?? ''}</span>
      <span classList={{ quiet: meeting.cancelled }}>
        {inWords(meeting.date, language())}
        {meeting.cancelled ? ` · ${texts().council.cancelled}` : ''}
      </span>
      <Show when={!meeting.cancelled}>
        <span class="row-actions tight">
          <button
            type="button"
            class="link-button"
            onClick={() =>
              setAct({ at: meeting.date, remedy: acts().move(year, meeting.date, texts().council.moveDate) })
            }
          >
            {texts().council.moveDate}
            <span class="only-read"> {inWords(meeting.date, language())}</span>
          </button>
          <button
            type="button"
            class="link-button"
            onClick={() =>
              setAct({ at: meeting.date, remedy: acts().cancel(year, meeting.date, texts().council.cancelDate) })
            }
          >
            {texts().council.cancelDate}
            <span class="only-read"> {inWords(meeting.date, language())}</span>
          </button>
        </span>
      </Show>
      <div class="whole-row">{form(meeting.date)}</div>
    </li>
  )
  return (
    <div class="page-part">
      <For each={years()}>
        {(year) => {
          const calendar = () => props.page.calendars.find((each) => each.year === year)
          return (
            <section aria-labelledby={`year-${year}`}>
              <SectionHead
                id={`year-${year}`}
                title={texts().council.meetingsIn(year)}
                count={calendar()?.meetings.length ?? 0}
              >
                <button
                  type="button"
                  class="link-button"
                  onClick={() =>
                    setAct({
                      at: String(year),
                      remedy: calendar()
                        ? acts().add(year, texts().council.addDate)
                        : acts().fix(year, texts().council.fix(year)),
                    })
                  }
                >
                  {calendar() ? texts().council.addDate : texts().council.fix(year)}
                </button>
              </SectionHead>
              {form(String(year))}
              <ul class="meetings">
                <For
                  each={calendar()?.meetings ?? []}
                  fallback={<li class="quiet in-one">{texts().council.noMeetings(year)}</li>}
                >
                  {(meeting) => row(year, meeting)}
                </For>
              </ul>
            </section>
          )
        }}
      </For>
    </div>
  )
}
