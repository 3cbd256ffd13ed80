import { describe, expect, it } from 'vitest'
import { decide } from '../acts/decide.ts'
import { acts, evolve } from '../acts/acts.ts'
import { mandateOf } from '../mandates/mandates.ts'
import { regions } from '../mandates/regions/regions.ts'
import type { Council } from '../vocabulary/council.ts'
import { CouncilId } from '../vocabulary/council-id.ts'
import { isoDate } from '../vocabulary/iso-date.ts'
import type { PersonId } from '../vocabulary/person.ts'
import { wordFields } from '../vocabulary/sealed.ts'
import { planImport } from './plan-import.ts'
import type { KnownPerson, Plan, PlanInput, PlannedAct } from './plan.ts'
import { readRoster } from './read-roster.ts'
import { samordning, sheetOf, wholeRoster } from './roster.fixture.ts'
import type { RosterCouncil } from './roster.ts'

const at = isoDate('2026-11-22')
const fim = mandateOf('fim') ?? samordning.mandate
const councils: readonly RosterCouncil[] = [
  samordning,
  { id: CouncilId.make('helse-soer-oest/fim'), mandate: fim, regions: [regions['helse-soer-oest']] },
]

/** A store small enough to stand in a test: the real acts decide, and a sealed reference is the words themselves. */
const empty = { councils: new Map<string, Council>(), people: new Map<string, KnownPerson>() }
type Store = typeof empty

const commit = (store: Store, planned: readonly PlannedAct[]): Store => {
  const next = { councils: new Map(store.councils), people: new Map(store.people) }
  for (const { act: name, input } of planned) {
    const { act } = acts[name]
    const words = wordFields(act.input.fields)
    const sealed = Object.fromEntries(
      Object.entries(input).map(([key, value]) => [
        key,
        words.includes(key) ? { ref: String(value), digest: '0'.repeat(64) } : value,
      ]),
    )
    const stream = (act.stream as (of: unknown) => string)(input)
    const mandate = councils.find(({ id }) => id === stream)?.mandate
    const state = next.councils.get(stream)
    const decided = decide(name, sealed, state, { at, regions: Object.values(regions), ...(mandate && { mandate }) })
    if ('refused' in decided) throw new Error(`${name}: ${decided.refused.reason} ${JSON.stringify(input)}`)
    if (name === 'register-person') {
      const { person, ...rest } = input as typeof input & { person: PersonId; name: string }
      next.people.set(person, { ...rest, id: person })
    } else
      next.councils.set(
        stream,
        decided.events.reduce<Council>((own, event) => evolve<'council'>(own, event), state as Council),
      )
  }
  return next
}

let made = 0
const ids = new Map<string, string>()
const idFor = (key: string): string => {
  const id = ids.get(key) ?? `00000000-0000-4000-8000-${(made += 1).toString(16).padStart(12, '0')}`
  ids.set(key, id)
  return id
}

type Cells = Readonly<Record<string, string>>
const plan = (store: Store, rows: readonly Cells[], rest: Partial<PlanInput> = {}): Plan =>
  planImport({
    roster: readRoster(sheetOf(rows), { councils: rows.some((row) => row['råd']) ? councils : [samordning] }),
    councils: [...store.councils.values()],
    people: [...store.people.values()],
    at,
    open: ({ ref }) => ref,
    idFor,
    ...rest,
  })

const first = wholeRoster[0] ?? {}
const states = (of: Plan) => of.rows.map(({ state }) => state)
const names = (of: Plan) => of.acts.map(({ act }) => act)
const imported = commit(empty, plan(empty, wholeRoster).acts)
const one = commit(empty, plan(empty, [first]).acts)

describe('an import', () => {
  it('into an empty store registers everyone and records every holding, by the real acts', () => {
    expect(imported.people.size).toBe(36)
    const council = imported.councils.get(samordning.id)
    expect(council?.holdings).toHaveLength(36)
    expect(council?.holdings.every(({ consents }) => consents.length === 1)).toBe(true)
  })

  it('records a holding without consent where only the withdrawal is told', () => {
    const rows = [{ ...first, samtykke: '', 'samtykke trukket': '2026-05-01' }]
    const store = commit(empty, plan(empty, rows).acts)
    expect(store.councils.get(samordning.id)?.holdings.map(({ consents }) => consents)).toEqual([[]])
    expect(states(plan(store, rows))).toEqual(['same'])
  })

  it('of the same file again changes nothing, whatever the order of its rows', () => {
    for (const rows of [wholeRoster, wholeRoster.toReversed()]) {
      const again = plan(imported, rows)
      expect(new Set(states(again))).toEqual(new Set(['same']))
      expect(again).toMatchObject({ gone: [], questions: [], faults: [], acts: [] })
    }
  })

  it('of the same file again changes nothing where people have no e-mail and councils no composition', () => {
    const rows = [
      { ...first, 'e-post': '' },
      { ...first, råd: 'fim', rolle: 'representant', 'e-post': '' },
      { råd: 'fim', part: 'RegUt', rolle: 'leder', navn: 'Kari Øvelse' },
      {
        råd: 'fim',
        part: 'virksomhet',
        virksomhet: 'Sunnaas sykehus HF',
        rolle: 'delegert',
        navn: 'Bo Øvelse',
        'delegert av': 'Direktør Eksempel',
      },
    ].map((row) => ({ råd: 'Samordningsrådet', ...row }))
    const store = commit(empty, plan(empty, rows).acts)
    expect(store.people.size).toBe(3)
    expect(plan(store, rows)).toMatchObject({ gone: [], questions: [], faults: [], acts: [] })
  })

  it('changes what a row says otherwise, one act for each thing', () => {
    const changed = plan(one, [
      {
        ...first,
        til: '31.12.2026',
        'forankret av': 'Ny Klinikksjef',
        'tid avsatt': 'nei',
        'samtykke trukket': '01.11.2026',
      },
    ])
    expect(states(changed)).toEqual(['changed'])
    expect(names(changed)).toEqual(['end-holding', 'withdraw-consent', 'endorse-holding', 'state-time'])
    expect(changed.rows[0]?.changes).toContainEqual({ column: 'timeSetAside', was: 'ja', is: 'nei' })
    const store = commit(one, changed.acts)
    expect(store.councils.get(samordning.id)?.holdings[0]).toMatchObject({ to: '2026-12-31', timeSetAside: false })
  })

  it('takes nothing back for a blank cell', () => {
    const { part, rolle, navn, orgnr, fra } = first
    const blank = plan(one, [{ part, rolle, navn, orgnr, fra, 'e-post': first['e-post'] } as Cells])
    expect(blank).toMatchObject({ acts: [], faults: [], gone: [] })
  })

  it('never gives a consent again that was withdrawn', () => {
    const withdrawn = commit(one, plan(one, [{ ...first, 'samtykke trukket': '01.11.2026' }]).acts)
    for (const samtykke of ['2026-01-15', '2026-01-10', '2026-10-31']) {
      expect(plan(withdrawn, [{ ...first, samtykke }]).acts).toEqual([])
    }
    expect(names(plan(withdrawn, [{ ...first, samtykke: '2026-11-15' }]))).toEqual(['give-consent'])
  })

  it('tells what no act can change, and leaves it', () => {
    const ended = commit(one, plan(one, [{ ...first, til: '31.12.2026' }]).acts)
    const again = plan(ended, [{ ...first, navn: 'Nytt Navn' }])
    expect(again).toMatchObject({
      acts: [],
      rows: [{ state: 'same', differs: [{ column: 'to' }, { column: 'name' }] }],
    })
  })

  it('ends only what is ticked among the gone, the day before today', () => {
    const rows = wholeRoster.slice(2)
    const untouched = plan(imported, rows)
    expect(untouched.gone.map(({ to, ticked }) => [to, ticked])).toEqual([
      ['2026-11-21', false],
      ['2026-11-21', false],
    ])
    expect(untouched.acts).toEqual([])
    const [ticked] = untouched.gone
    const end = new Set(ticked ? [ticked.holding] : [])
    expect(plan(imported, rows, { end }).acts).toEqual([
      { act: 'end-holding', input: { council: samordning.id, holding: ticked?.holding, to: '2026-11-21' } },
    ])
  })

  it('lets a successor in when the one before is ticked, and says so when not', () => {
    const successor = { ...first, navn: 'Ny Leder', 'e-post': 'ny@example.org', fra: '01.11.2026', samtykke: '' }
    const waiting = plan(one, [successor])
    expect(waiting.faults).toEqual([{ fault: 'seat-held-already', row: 2, value: '2026-01-01' }])
    expect(waiting.acts).toEqual([])
    const end = new Set(waiting.gone.map(({ holding }) => holding))
    const ready = plan(one, [successor], { end })
    expect(names(ready)).toEqual(['register-person', 'end-holding', 'record-holding'])
    const store = commit(one, ready.acts)
    expect(store.councils.get(samordning.id)?.holdings.map(({ to }) => to)).toEqual(['2026-10-31', undefined])
    expect(plan(store, [successor])).toMatchObject({ acts: [], gone: [], faults: [] })
  })

  it('has no acts while a cell is wrong', () => {
    const wrong = plan(empty, [first, { ...first, fra: '31.02.2027' }])
    expect(wrong.faults).toMatchObject([{ fault: 'no-such-date', row: 3 }])
    expect(wrong.acts).toEqual([])
    expect(states(wrong)).toEqual(['new'])
  })
})

describe('a person of an import', () => {
  const other = { ...first, rolle: 'utdanningskoordinerende overlege' }
  const [known] = one.people.values()

  it('is known by e-mail, whatever its case', () => {
    const again = plan(one, [first, { ...other, 'e-post': 'PERSON0@Example.org' }])
    expect(again.questions).toEqual([])
    expect(names(again)).toEqual(['record-holding'])
  })

  it('of a known name in the organisation is asked about, and nothing is done before the answer', () => {
    const asked = plan(one, [first, { ...other, 'e-post': 'annen@example.org' }])
    expect(asked.questions).toEqual([
      { key: 'annen@example.org', name: first['navn'], rows: [3], candidates: [known?.id] },
    ])
    expect(asked.acts).toEqual([])
  })

  it('is the one or a new one, as the answer says', () => {
    const rows = [first, { ...other, 'e-post': '' }]
    const [question] = plan(one, rows).questions
    const key = question?.key ?? ''
    const same = plan(one, rows, { answers: new Map([[key, known?.id ?? 'new']]) })
    expect(names(same)).toEqual(['record-holding'])
    const fresh = plan(one, rows, { answers: new Map([[key, 'new']]) })
    expect(names(fresh)).toEqual(['register-person', 'record-holding'])
    for (const { acts: planned } of [same, fresh]) {
      expect(plan(commit(one, planned), rows)).toMatchObject({ questions: [], acts: [], gone: [] })
    }
  })

  it('of the same name elsewhere is someone else', () => {
    const elsewhere = { ...other, virksomhet: 'Sunnaas sykehus HF', orgnr: '', 'e-post': '' }
    expect(plan(one, [first, elsewhere]).questions).toEqual([])
  })
})
