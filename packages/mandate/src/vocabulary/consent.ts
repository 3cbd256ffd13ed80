import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { Slug } from './slug.ts'

/** Samtykke: given to publishing name and e-mail for one holding (N031, N032). Withdrawn on a day is not in force that day. */
export const Consent = Schema.Struct({
  given: IsoDate,
  withdrawn: Schema.optionalKey(IsoDate),
  /** Which adopted wording was shown when it was given. */
  wording: Slug,
})
export type Consent = typeof Consent.Type

/** The consent that is in force on the day, if any. */
export const consentInForce = (consents: readonly Consent[], day: IsoDate): Consent | undefined => {
  for (const consent of consents)
    if (consent.given <= day && (consent.withdrawn === undefined || day < consent.withdrawn)) return consent
  return undefined
}

/** The last day, up to the given one, that a consent was withdrawn on. */
export const withdrawnBy = (consents: readonly Consent[], day: IsoDate): IsoDate | undefined =>
  consents
    .flatMap(({ withdrawn }) => (withdrawn !== undefined && withdrawn <= day ? [withdrawn] : []))
    .toSorted()
    .at(-1)
