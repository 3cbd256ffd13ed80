import type { MandateVersions } from '../acts/act.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'

type Version = MandateVersions['versions'][number]

/** The day of the last adoption, where every adoption has its day. */
const adoptedBy = ({ adoptions }: Mandate): IsoDate | undefined =>
  adoptions.reduce<IsoDate | null | undefined>(
    (last, { on }) => (last === null || on === null ? null : last === undefined || on > last ? on : last),
    undefined,
  ) ?? undefined

/**
 * Gjelder fra: the first day that a version judges. Its day of entry into force, else the day it was fully adopted (N003),
 * else the day the region took it into use.
 */
export const judgesFrom = ({ mandate, on }: Pick<Version, 'mandate' | 'on'>): IsoDate =>
  mandate.inForce ?? adoptedBy(mandate) ?? on

/** Whether the one comes after the other: by the day it judges from, and of the same day by the day it was taken into use. */
const isAfter = (one: Version, other: Version, day: IsoDate): boolean => {
  const [from, before] = [judgesFrom(one), judgesFrom(other)]
  if (from !== before) return from > before
  // Of the same first day: a text that was put right counts from when it was taken into use.
  return one.on <= day ? one.on >= other.on || other.on > day : one.on < other.on
}

/**
 * Mandatet på dagen: the version that judges what was on a day, so that an old meeting is judged by the mandate of its
 * day, also when the version was entered later; undefined before the first.
 */
export const mandateOn = (versions: MandateVersions | undefined, day: IsoDate): Mandate | undefined =>
  versions?.versions
    .filter((version) => judgesFrom(version) <= day)
    .reduce<Version | undefined>(
      (last, version) => (last === undefined || isAfter(version, last, day) ? version : last),
      undefined,
    )?.mandate

/** The version that judges on the day, and before the first one the first: a council is never without a mandate to be read by. */
export const mandateOnOrFirst = (versions: MandateVersions | undefined, day: IsoDate): Mandate | undefined =>
  mandateOn(versions, day) ??
  versions?.versions.reduce<Version | undefined>(
    (first, version) => (first === undefined || judgesFrom(version) < judgesFrom(first) ? version : first),
    undefined,
  )?.mandate
