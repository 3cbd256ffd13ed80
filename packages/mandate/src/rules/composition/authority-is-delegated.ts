import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { bare, judged, leader, mandateWith, sealed, today, tomorrow } from '../../rule/example-facts.ts'
import { asks, clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'

const id = 'composition/authority-is-delegated'

/**
 * Another person may sit for the leader when the authority is delegated (N045, N138). Reading: shown by who delegated it,
 * from the day that is said if one is; the text does not say how.
 */
export const authorityIsDelegated = rule({
  id,
  norms: ['N138'],
  scope: 'holding',
  needs: ['holdings', 'holdings.delegation'],
  decide: ({ holding }, { at, facts }) => {
    if (holding.role !== 'delegert') return notApplicable
    const delegatedOn = holding.delegation?.on ?? holding.from
    if (holding.delegation && delegatedOn <= at) return met()
    return fallsShort({
      since: holding.from,
      values: holding.delegation ? { delegatedOn } : {},
      remedies: [
        clears('delegate-authority', { council: facts.council.id, holding: holding.id }, ['by']),
        asks({ council: facts.council.id, rule: id, subject: holding.id, on: at }),
      ],
    })
  },
})

export const nb: RuleWords = {
  name: 'Delegert myndighet',
  how: 'Den som sitter for lederen, har delegert myndighet når vi vet hvem som ga den.',
  met: ({ person }) => `${person} har delegert myndighet.`,
  'not-applicable': 'Gjelder bare den som sitter for lederen.',
  'falls-short': {
    title: ({ person, place }) => `Delegering ikke registrert: ${person}, ${place}`,
    reason: ({ values, date }) =>
      values['delegatedOn']
        ? `Sitter for lederen. Myndigheten er delegert først fra ${date(values['delegatedOn'])}.`
        : 'Sitter for lederen. Hvem som har delegert, mangler.',
    mend: ({ where }) => `Lederen ${where} bekrefter delegeringen. Registrer hvem som delegerte.`,
  },
  buttons: { ask: 'Spør lederen' },
}

export const nn: RuleWords = {
  name: 'Delegert mynde',
  how: 'Den som sit for leiaren, har delegert mynde når vi veit kven som gav det.',
  met: ({ person }) => `${person} har delegert mynde.`,
  'not-applicable': 'Gjeld berre den som sit for leiaren.',
  'falls-short': {
    title: ({ person, place }) => `Delegering ikkje registrert: ${person}, ${place}`,
    reason: ({ values, date }) =>
      values['delegatedOn']
        ? `Sit for leiaren. Myndet er delegert først frå ${date(values['delegatedOn'])}.`
        : 'Sit for leiaren. Kven som har delegert, manglar.',
    mend: ({ where }) => `Leiaren ${where} stadfestar delegeringa. Registrer kven som delegerte.`,
  },
  buttons: { ask: 'Spør leiaren' },
}

export const en: RuleWords = {
  name: 'Delegated authority',
  how: 'Whoever sits for the leader has delegated authority when we know who delegated it.',
  met: ({ person }) => `${person} has delegated authority.`,
  'not-applicable': 'Only for the one who sits for the leader.',
  'falls-short': {
    title: ({ person, place }) => `Delegation not recorded: ${person}, ${place}`,
    reason: ({ values, date }) =>
      values['delegatedOn']
        ? `Sits for the leader. The authority is delegated only from ${date(values['delegatedOn'])}.`
        : 'Sits for the leader. Who delegated is missing.',
    mend: ({ where }) => `The leader ${where} confirms the delegation. Record who delegated.`,
  },
  buttons: { ask: 'Ask the leader' },
}

const leaders = mandateWith(id, [leader])

export const examples: readonly Example[] = [
  {
    title: { nb: 'Lederen sitter selv', nn: 'Leiaren sit sjølv', en: 'The leader sits' },
    at: today,
    facts: judged(leaders, { holdings: [bare] }),
    answer: 'not-applicable',
    norm: 'N138',
  },
  {
    title: {
      nb: 'En annen sitter for lederen, og vi vet hvem som delegerte',
      nn: 'Ein annan sit for leiaren, og vi veit kven som delegerte',
      en: 'Another sits for the leader, and we know who delegated',
    },
    at: today,
    facts: judged(leaders, { holdings: [{ ...bare, role: 'delegert', delegation: { by: sealed } }] }),
    answer: 'met',
    norm: 'N138',
  },
  {
    title: {
      nb: 'En annen sitter for lederen, og vi vet ikke hvem som delegerte',
      nn: 'Ein annan sit for leiaren, og vi veit ikkje kven som delegerte',
      en: 'Another sits for the leader, and we do not know who delegated',
    },
    at: today,
    facts: judged(leaders, { holdings: [{ ...bare, role: 'delegert' }] }),
    answer: 'falls-short',
    norm: 'N138',
  },
  {
    title: {
      nb: 'Myndigheten er delegert fra i dag',
      nn: 'Myndet er delegert frå i dag',
      en: 'The authority is delegated from today',
    },
    at: today,
    facts: judged(leaders, { holdings: [{ ...bare, role: 'delegert', delegation: { by: sealed, on: today } }] }),
    answer: 'met',
    norm: 'N138',
  },
  {
    title: {
      nb: 'Myndigheten er delegert først fra i morgen',
      nn: 'Myndet er delegert først frå i morgon',
      en: 'The authority is delegated only from tomorrow',
    },
    at: today,
    facts: judged(leaders, { holdings: [{ ...bare, role: 'delegert', delegation: { by: sealed, on: tomorrow } }] }),
    answer: 'falls-short',
    norm: 'N138',
  },
]
