import { type Calendar, cite, documents, type DocumentId, norm, shortDate, statusWords } from '@samrad/mandate'
import { html } from 'hono/html'
import { calendarView } from '../councils/calendar.ts'
import { councilName } from '../findings/names.ts'
import { groupLabels } from '../councils/group-labels.ts'
import { day } from './days.ts'
import { type Frame, layout, type Markup } from './layout.ts'
import { type Line, type Member, membersOf } from './members.ts'
import type { PublicCouncil } from './publication.ts'
import { unbroken } from './unbroken.ts'
import { vacantSign } from './vacant-sign.ts'
import { sayings, words } from './words.ts'

const holderOf = ({ state, holder }: Line, { language }: Frame): Markup => {
  if (state === 'vacant') return vacantSign(statusWords.vacant[language])
  if (state === 'unnamed') return html`<span class="quiet">${words.unnamed[language]}</span>`
  const email = holder?.email
  return html`<span>${holder?.name}</span>${email === undefined ? '' : html`<a href="mailto:${email}">${email}</a>`}`
}

const memberPart = ({ anchor, name, lines }: Member, frame: Frame): Markup =>
  html`<h3 id="${anchor}">${name}</h3>
    <ul class="rows">
      ${lines.map((line) => html`<li><span class="role">${line.roleName}</span> ${holderOf(line, frame)}</li>`)}
    </ul>`

const noteOnComposition = ({ view: { mandate } }: PublicCouncil, { language }: Frame): Markup | '' => {
  const { composition } = mandate
  if (composition.kind === 'stated') return ''
  const note =
    composition.kind === 'reading' ? sayings.marked[language](composition.mark[language]) : words.notAtHand[language]
  return html`<p class="cite note${composition.kind === 'reading' ? ' mark' : ''}">${note}</p>`
}

const composition = (council: PublicCouncil, frame: Frame): Markup => {
  const { language } = frame
  const members = membersOf(council, language)
  const heads = [words.role, words.name, words.email].map((word) => html`<span>${word[language]}</span>`)
  return html`<h2 id="hvem">${words.who[language]}</h2>
    ${noteOnComposition(council, frame)}
    ${
      members.length === 0
        ? html`<p>${words.nobody[language]}</p>`
        : html`<p class="heads" aria-hidden="true">${heads}</p>`
    }
    ${members.map((member) => memberPart(member, frame))}`
}

const yearPart = (year: number, calendar: Calendar | undefined, council: PublicCouncil, frame: Frame): Markup => {
  const { language } = frame
  const dates = calendar === undefined ? [] : calendarView(calendar).meetings
  const of = calendar?.dates.map(({ date }) => date) ?? []
  return html`<h2 id="moeter-${year}">${sayings.meetingsIn[language](String(year))}</h2>
    ${
      dates.length === 0
        ? html`<p class="quiet">${sayings.notFixed[language](String(year))}</p>`
        : html`<ul class="days">
            ${dates.map(({ number, cancelled }, index) => {
              const date = of[index] ?? council.view.at
              const past = date < council.view.at || cancelled
              return html`<li${past ? html` class="past"` : ''}>
                ${day(date, language)} <span>${cancelled ? words.cancelled[language] : number}</span>
              </li>`
            })}
          </ul>`
    }`
}

/** This year, and every later year whose dates are fixed. */
const meetings = (council: PublicCouncil, frame: Frame): readonly Markup[] => {
  const { calendars, at } = council.view
  const now = Number(at.slice(0, 4))
  const years = [...new Set([now, ...calendars.map(({ year }) => year).filter((year) => year > now)])].toSorted(
    (a, b) => a - b,
  )
  return years.map((year) =>
    yearPart(
      year,
      calendars.find((each) => each.year === year),
      council,
      frame,
    ),
  )
}

const and = { nb: ' og ', nn: ' og ', en: ' and ' }

const mandatePart = ({ view: { kind, mandate } }: PublicCouncil, { language }: Frame): Markup => {
  const source = documents[mandate.source as DocumentId]
  const dated = mandate.adoptions.filter(({ on }) => on !== null)
  const adoptions = dated.map(({ by, on }) => `${by[language]} ${shortDate(on)}`).join(and[language])
  const title = source.title[language]
  const said = [
    kind === 'samordningsraad' ? `${title}.` : '',
    dated.length > 0 ? sayings.adopted[language](adoptions) : words.notAdopted[language],
    // The other councils' own mandates are not at hand: only what this document says of them all.
    kind === 'samordningsraad' ? '' : sayings.knownFrom[language](title),
    mandate.inForce === null ? (source.note?.[language] ?? '') : sayings.inForce[language](shortDate(mandate.inForce)),
  ]
  return html`<h2 id="mandat">${words.mandate[language]}</h2>
    <p>${unbroken(said.filter((each) => each !== '').join(' '))}</p>`
}

/** The formats of a council's list, and what each is called. */
const formats = [
  ['xlsx', 'Excel (XLSX)'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const

const downloads = ({ slug }: PublicCouncil, { language }: Frame): Markup =>
  html`<h2 id="hent">${words.download[language]}</h2>
    <ul class="links">
      ${formats.map(
        ([format, name]) => html`<li><a href="/open/v1/councils/${slug}.${format}?lang=${language}">${name}</a></li>`,
      )}
    </ul>`

const jumps = ({ view }: PublicCouncil, { language }: Frame): Markup => {
  const to = [
    [`moeter-${view.at.slice(0, 4)}`, words.meetings],
    ['mandat', words.mandate],
    ['hent', words.download],
  ] as const
  return html`<nav class="jump" aria-label="${words.onThisPage[language]}">
    <ul>
      ${to.map(([id, word]) => html`<li><a href="#${id}">${word[language]}</a></li>`)}
    </ul>
  </nav>`
}

/** What the register says that the councils are for (N012); the national ones, under another document, say their whole name. */
const purpose = ({ view: { mandate } }: PublicCouncil, { language }: Frame): Markup =>
  mandate.source === 'A'
    ? html`<p class="lead">${norm('N012').text[language]} ${words.advises[language]}</p>
        <p class="cite">${cite('N012', language)}</p>`
    : html`<p class="lead">${mandate.name[language]}</p>`

/** Rådets side for alle: who sits, when it meets, by what mandate, and the same as files. */
export const councilPage = (council: PublicCouncil, frame: Frame): Markup => {
  const { language } = frame
  const name = councilName(council.view.mandate, language)
  return layout(
    frame,
    name,
    html`<p class="crumb">
        <a href="/rad">${words.allCouncils[language]}</a> / ${groupLabels[council.group][language]}
      </p>
      <h1>${name}</h1>
      ${purpose(council, frame)} ${jumps(council, frame)}
      <div class="pair">
        <div>${composition(council, frame)}</div>
        <div class="aside">
          ${meetings(council, frame)} ${mandatePart(council, frame)} ${downloads(council, frame)}
          <h2>${words.aboutNames[language]}</h2>
          <p class="quiet">${words.onlyConsent[language]}</p>
          <p class="cite">${cite('N032', language)}</p>
        </div>
      </div>`,
  )
}
