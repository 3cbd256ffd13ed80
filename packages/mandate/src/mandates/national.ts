import type { Mandate } from '../vocabulary/mandate.ts'

/** Tverregional koordinerende arbeidsgruppe (TKA): members and chair from B6. Its frequency is not stated. */
export const tka: Mandate = {
  id: 'tka',
  version: '2021',
  kind: 'tka',
  level: 'cross-regional',
  name: {
    nb: 'Tverregional koordinerende arbeidsgruppe',
    nn: 'Tverregional koordinerande arbeidsgruppe',
    en: 'The cross-regional coordinating group',
  },
  shortName: { nb: 'TKA', nn: 'TKA', en: 'TKA' },
  source: 'B',
  adoptions: [],
  inForce: null,
  composition: {
    kind: 'stated',
    requirements: [
      { id: 'fagdirektoer', norm: 'N128', party: 'rhf', role: 'fagdirektoer', per: 'region' },
      { id: 'hr-po-direktoer', norm: 'N129', party: 'rhf', role: 'hr-po-direktoer', per: 'region' },
      { id: 'regut-leder', norm: 'N130', party: 'regut', role: 'regut-leder', per: 'region' },
      { id: 'tillitsvalgt', norm: 'N131', party: 'union', role: 'tillitsvalgt', per: 'once', several: true },
    ],
  },
  rules: [{ rule: 'composition/seat-is-held' }, { rule: 'national/tka-is-chaired' }],
}

/** The four RegUt leaders' forum (B4, N117): a shared room for the leaders, one from each region. */
export const leadersForum: Mandate = {
  id: 'lederforum',
  version: '2021',
  kind: 'leaders-forum',
  level: 'cross-regional',
  name: {
    nb: 'Forum for lederne av de fire RegUt-ene',
    nn: 'Forum for leiarane av dei fire RegUt-a',
    en: 'The forum of the four RegUt leaders',
  },
  shortName: { nb: 'RegUt-lederforum', nn: 'RegUt-leiarforum', en: 'The RegUt leaders’ forum' },
  source: 'B',
  adoptions: [],
  inForce: null,
  composition: { kind: 'notAtHand' },
  rules: [],
}
