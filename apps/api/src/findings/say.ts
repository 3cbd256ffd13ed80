import { acts, type Finding, forceOf, type Language, sayFinding, seatStatus } from '@samrad/mandate'
import { actRoutes } from '../acts/act-routes.ts'
import { addressOf } from '../acts/address.ts'
import type { Picture } from '../councils/picture.ts'
import { namesFor } from './names.ts'
import type { FindingView, RemedyView, StatusKey } from './view.ts'

/** The status that a single finding shows. */
export const statusOf = (finding: Finding): StatusKey => {
  const { status } = seatStatus([finding])
  if (status !== 'in-order') return status
  if (finding.answer === 'met') return finding.deviation ? 'deviation' : 'met'
  return finding.answer
}

const versioned = new Set(actRoutes.filter((route) => route.version !== false).map((route) => route.act))
const made = new Map(actRoutes.map((route) => [route.act, route.makes]))

const remedyView = (
  { act, with: input, holes, effect }: Finding['remedies'][number],
  button: string | undefined,
  language: Language,
): RemedyView => {
  const address = addressOf(act, input)
  const stream = versioned.has(act) ? acts[act].act.stream(input as never) : undefined
  return {
    act,
    ...address,
    holes: holes.filter((hole) => hole !== made.get(act)),
    effect,
    label: button ?? acts[act].words.label[language],
    ...(stream !== undefined && { stream }),
  }
}

/** What a finding is told from others by: its rule, its norm and its subject. */
export const findingId = ({ rule, norm, subject }: Finding): string => `${rule}:${norm}:${subject.id}`

/** A finding in the reader's language, with remedies that a screen can perform. */
export const findingView = (finding: Finding, picture: Picture, language: Language): FindingView => {
  const { rule, norm, answer, subject, since, asked, remedies } = finding
  const {
    title,
    reason,
    norm: wants,
    known,
    mend,
    citation,
    buttons,
  } = sayFinding(finding, language, picture.at, namesFor(picture))
  return {
    id: findingId(finding),
    rule,
    norm,
    force: forceOf(norm),
    answer,
    status: statusOf(finding),
    subject,
    ...(since && { since }),
    ...(asked && { asked }),
    said: { title, reason, norm: wants, known, mend, citation },
    remedies: remedies.map((remedy, index) => remedyView(remedy, buttons[index], language)),
  }
}
