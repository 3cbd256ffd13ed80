import type { Language, Region } from '@samrad/mandate'
import { html } from 'hono/html'
import { nextMeeting } from '../councils/calendar.ts'
import { byPlace } from '../councils/order.ts'
import type { CouncilGroup } from '../councils/view.ts'
import { groupLabels } from '../councils/group-labels.ts'
import { sayDay } from './days.ts'
import { type Frame, layout, type Markup } from './layout.ts'
import type { PublicCouncil } from './publication.ts'
import { vacantSign } from './vacant-sign.ts'
import { seatsHeld, seatsVacant, sayings, sitting, words } from './words.ts'

const nameIn = ({ view: { mandate } }: PublicCouncil, language: Language): string => mandate.shortName[language]

/** The councils in the order of every list of councils. */
export const inOrder = (councils: readonly PublicCouncil[], language: Language): readonly PublicCouncil[] =>
  councils
    .map((council) => ({
      council,
      group: council.group,
      kind: council.view.kind,
      name: nameIn(council, language),
    }))
    .toSorted(byPlace)
    .map(({ council }) => council)

const seats = ({ view: { mandate, seats: all, held, unseated } }: PublicCouncil, language: Language): Markup => {
  const { kind } = mandate.composition
  if (kind === 'notAtHand') return html`<span class="quiet">${sitting[language](unseated.length)}</span>`
  const open = all.length - held
  const vacant = open === 0 ? '' : vacantSign(seatsVacant[language](open))
  return html`<span class="num"
    >${seatsHeld[language](held, all.length)}${kind === 'reading' ? '*' : ''} ${vacant}</span
  >`
}

const next = ({ view: { calendars, at } }: PublicCouncil, language: Language): Markup => {
  const date = calendars
    .flatMap(({ dates }) => dates)
    .find((each) => each.date === nextMeeting(calendars, at)?.date)?.date
  return html`<span class="quiet num"
    >${date === undefined ? words.noneAhead[language] : sayings.next[language](sayDay(date, language))}</span
  >`
}

const row = (council: PublicCouncil, language: Language): Markup =>
  html`<li>
    <a href="/rad/${council.slug}">${nameIn(council, language)}</a> ${seats(council, language)}
    ${next(council, language)}
  </li>`

const order: readonly CouncilGroup[] = ['joint', 'specialties', 'fim', 'fki', 'national']

const groupsOf = (region: Region, frame: Frame): readonly Markup[] => {
  const { publication, language } = frame
  const own = inOrder(
    publication.councils.filter((council) => council.region.id === region.id),
    language,
  )
  const several = publication.regions.length > 1
  return order.flatMap((group) => {
    const councils = own.filter((council) => council.group === group)
    if (councils.length === 0) return []
    const id = several ? `${region.id}-${group}` : group
    const label = `${groupLabels[group][language]}${several ? `, ${region.name[language]}` : ''}`
    return [
      html`<h2 id="${id}">${label}</h2>
        <ul class="rows list">
          ${councils.map((council) => row(council, language))}
        </ul>`,
    ]
  })
}

/** What the star after a number of seats means, said once. */
const footnote = ({ publication, language }: Frame): Markup | '' => {
  const reading = publication.councils
    .map(({ view }) => view.mandate.composition)
    .find(({ kind }) => kind === 'reading')
  return reading?.kind === 'reading'
    ? html`<p class="cite note mark">* ${sayings.marked[language](reading.mark[language])}</p>`
    : ''
}

const data = ({ language }: Frame): Markup =>
  html`<h2 id="data">${words.openData[language]}</h2>
    <p class="lead">${words.dataMeans[language]}</p>
    <ul class="links">
      <li><a href="/open/v1/councils.json?lang=${language}">${words.allAsJson[language]}</a></li>
      <li><a href="/docs#v1">${words.documentation[language]}</a></li>
    </ul>`

/** Alle råd: every council of the region by group, with its seats and its next meeting. */
export const councilsPage = (frame: Frame): Markup => {
  const { language, publication, region } = frame
  const title = sayings.councilsOf[language](region.name[language])
  return layout(
    frame,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${words.councilsAdvise[language]}</p>
      ${publication.regions.map((each) => groupsOf(each, frame))} ${footnote(frame)} ${data(frame)}`,
  )
}
