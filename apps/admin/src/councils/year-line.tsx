import type { CouncilPage } from '@samrad/api'
import { For, type JSX, Show } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { narrow } from '../ui/dates.ts'
import { Citation } from '../ui/finding.tsx'

const width = 372
const dayOfYear = (iso: string): number =>
  (Date.parse(`${iso}T00:00:00Z`) - Date.parse(`${iso.slice(0, 4)}-01-01T00:00:00Z`)) / 86_400_000
const x = (iso: string): number => 6 + (dayOfYear(iso) / 365) * (width - 12)
const months = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-01`)

/** The year as a line with a dot for each meeting, a filled one where it has been; the list below says the same. */
export const YearLine = (props: { readonly page: CouncilPage; readonly year: number }): JSX.Element => {
  const { texts, language } = useLanguage()
  const meetings = () => props.page.calendars.find((calendar) => calendar.year === props.year)?.meetings ?? []
  const standing = () => meetings().filter((meeting) => !meeting.cancelled)
  return (
    <Show when={meetings().length > 0} fallback={<p class="quiet below">{texts().council.noMeetings(props.year)}</p>}>
      <svg class="year-line" viewBox={`0 0 ${width} 44`} role="img" aria-label={texts().council.meetingsIn(props.year)}>
        <path d={`M0 14H${width}`} stroke="var(--line-strong)" />
        <For each={months}>
          {(month, index) => (
            <>
              <path d={`M${x(month)} 9v10`} stroke="var(--line-strong)" />
              <text x={x(month) + 13} y="40" font-size="12" fill="currentColor" text-anchor="middle">
                {'JFMAMJJASOND'[index()]}
              </text>
            </>
          )}
        </For>
        <path d={`M${x(props.page.at)} 2v24`} stroke="var(--grave)" stroke-width="2" />
        <For each={standing()}>
          {(meeting) => (
            <circle
              cx={x(meeting.date)}
              cy="14"
              r="5.5"
              fill={meeting.date < props.page.at ? 'var(--ok)' : 'var(--page)'}
              stroke="var(--ok)"
              stroke-width="2"
            />
          )}
        </For>
      </svg>
      <ul class="meetings">
        <For each={meetings()}>
          {(meeting) => (
            <li>
              <span class="quiet number">{narrow(meeting.date, language())}</span>
              <span>{meeting.cancelled ? texts().council.cancelled : meeting.number}</span>
            </li>
          )}
        </For>
      </ul>
      <p class="below">
        <Citation citation={props.page.calendarNorm.citation} text={props.page.calendarNorm.text} />
      </p>
    </Show>
  )
}
