import type { RemedyView } from '@samrad/api'
import type { Texts } from '../texts/nb.ts'

/** What a screen knows of a holding when it offers what can be done with it. */
interface Known {
  readonly holding: string
  readonly council: string
  readonly consentGiven?: string
}

/** What can be done with a holding without any finding asking for it: end it, give or withdraw its consent. */
export const holdingActs = ({ holding, council, consentGiven }: Known, texts: Texts): readonly RemedyView[] => {
  const path = `/api/councils/${council}/holdings/${holding}`
  const each = { holes: ['on'], effect: 'clears', stream: council, with: {} } as const
  const consent: RemedyView = consentGiven
    ? { ...each, act: 'withdraw-consent', method: 'DELETE', path: `${path}/consent`, label: texts.council.withdraw }
    : {
        ...each,
        act: 'give-consent',
        method: 'PUT',
        path: `${path}/consent`,
        with: { wording: 'mandate-2026' },
        label: texts.council.giveConsent,
      }
  return [
    { ...each, act: 'end-holding', method: 'PUT', path: `${path}/end`, holes: ['to'], label: texts.council.end },
    {
      ...each,
      act: 'correct-role',
      method: 'PUT',
      path: `${path}/role`,
      holes: ['role'],
      label: texts.council.correctRole,
    },
    consent,
  ]
}
