import { isOpen, type Language } from '@samrad/mandate'
import { statusOf } from '../findings/say.ts'
import type { StatusKey } from '../findings/view.ts'
import { nextMeeting } from './calendar.ts'
import { groupLabels } from './group-labels.ts'
import { byPlace, groupOf } from './order.ts'
import type { JudgedCouncil, Picture } from './picture.ts'
import type { CouncilRow } from './view.ts'

/** A judged council as a row. */
export const councilRow = ({ council, version, mandate, view }: JudgedCouncil, language: Language): CouncilRow => {
  const open = view.findings.filter(isOpen)
  const counts: Partial<Record<StatusKey, number>> = {}
  for (const status of open.map(statusOf)) counts[status] = (counts[status] ?? 0) + 1
  const [region = '', slug = ''] = council.id.split('/')
  const group = groupOf(council.kind, council.specialty)
  const next = nextMeeting(council.calendars, view.at)
  return {
    id: council.id,
    region,
    slug,
    name: mandate.shortName[language],
    fullName: mandate.name[language],
    kind: council.kind,
    group,
    groupName: groupLabels[group][language],
    seats: view.seats.length,
    held: view.held,
    holders: view.seats.flatMap((seat) => seat.holders).length + view.unseated.length,
    open: open.length,
    gravest: open[0] ? statusOf(open[0]) : 'met',
    counts,
    version,
    ...(next && { nextMeeting: next }),
  }
}

/** Every council of the picture, in the order of all lists. */
export const councilRows = (picture: Picture, language: Language): readonly CouncilRow[] =>
  picture.councils.map((judged) => councilRow(judged, language)).toSorted(byPlace)
