import { attention, type Attention, isOpen, type Language, longDate } from '@samrad/mandate'
import { nextMeeting } from '../councils/calendar.ts'
import type { JudgedCouncil, Picture } from '../councils/picture.ts'
import { councilName } from '../findings/names.ts'
import { findingView, statusOf } from '../findings/say.ts'
import type { StatusKey } from '../findings/view.ts'
import type { Today, TodayRow } from './view.ts'

const named = ({ council, mandate, version }: JudgedCouncil, language: Language) => {
  const [region = '', slug = ''] = council.id.split('/')
  return { id: council.id, region, slug, name: councilName(mandate, language), version }
}

const row = ({ key, first, findings, councils }: Attention, picture: Picture, language: Language): TodayRow => ({
  key,
  status: statusOf(first),
  finding: findingView(first, picture, language),
  count: findings.length,
  councils: councils.flatMap((id) => {
    const judged = picture.byId.get(id)
    return judged ? [named(judged, language)] : []
  }),
  findings: findings.slice(0, 100).map((finding) => findingView(finding, picture, language)),
})

/** What a region's administrator sees first, on the picture's date. */
export const today = (picture: Picture, language: Language): Today => {
  const judged = picture.councils
  const findings = [...judged.flatMap(({ view }) => view.findings), ...picture.findings].filter(isOpen)
  const counted = (...statuses: readonly StatusKey[]): number =>
    findings.filter((finding) => statuses.includes(statusOf(finding))).length
  const meetings = judged.flatMap((each) => {
    const next = nextMeeting(each.council.calendars, picture.at)
    const { id: council, ...rest } = named(each, language)
    return next?.number === undefined
      ? []
      : [{ council, region: rest.region, slug: rest.slug, name: rest.name, date: next.date, number: next.number }]
  })
  return {
    date: picture.at,
    words: longDate(picture.at, language),
    rows: attention(findings).map((each) => row(each, picture, language)),
    figures: {
      councils: judged.length,
      people: picture.persons.size,
      withoutOpen: judged.filter(({ view }) => view.open === 0).length,
      vacant: counted('vacant'),
      withoutConsent: counted('consent-missing', 'consent-withdrawn'),
      notEndorsed: counted('not-endorsed'),
      unknown: counted('unknown'),
    },
    nextMeetings: meetings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).slice(0, 6),
  }
}
