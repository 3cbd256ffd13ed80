import { type Answer, fallsShort, met, notApplicable } from '../../rule/answer.ts'
import { asks } from '../../rule/remedy.ts'
import type { CouncilContext } from '../../rule/rule.ts'
import { byId } from '../../vocabulary/by-id.ts'
import type { Council } from '../../vocabulary/council.ts'
import { addDays, dayNumber } from '../../vocabulary/iso-date.ts'

/**
 * Sendt i tide: about each meeting that has not been held, whether something was sent at least so many days before it. What
 * is not sent is counted from the day we ask, so that it falls short the day after the deadline.
 */
export const sentInTime =
  (rule: string, what: 'noticeSent' | 'agendaSent', limitName: string) =>
  (council: Council, { at, facts, limit }: CouncilContext): Answer | readonly Answer[] => {
    const days = limit(limitName)
    const coming = (facts.meetings ?? []).filter(({ date, cancelled }) => at <= date && cancelled === undefined)
    if (coming.length === 0) return notApplicable
    return coming.toSorted(byId).map(({ id: about, date, [what]: day }) => {
      const sent = day !== undefined && day <= at ? day : undefined
      const daysBefore = dayNumber(date) - dayNumber(sent ?? at)
      const deadline = addDays(date, -Math.ceil(days))
      const rest = { about, values: { date, deadline, daysBefore, [limitName]: days, ...(sent && { sent }) } }
      if (daysBefore >= days) return sent ? met(rest) : { ...notApplicable, ...rest }
      const ask = asks({ council: council.id, rule, subject: `${council.id}/${about}`, on: at })
      return fallsShort({ ...rest, since: addDays(deadline, 1), remedies: sent ? [] : [ask] })
    })
  }
