import type { ImportChange, ImportPlace, ImportPlanView } from '@samrad/api'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { ddmmyyyy } from '../ui/dates.ts'
import { SectionHead } from '../ui/pieces.tsx'

const first = 25
type Kind = 'new' | 'changed'
const kinds: readonly Kind[] = ['changed', 'new']

const Where = (props: { readonly place: ImportPlace }): JSX.Element => (
  <>
    {props.place.councilName}
    <div class="meta">{[props.place.role, props.place.organisation].filter(Boolean).join(', ')}</div>
  </>
)

const Changes = (props: { readonly kind: Kind; readonly changes: readonly ImportChange[] }): JSX.Element => {
  const { texts } = useLanguage()
  return (
    <For each={props.changes}>
      {(change) => (
        <div>
          <span class="quiet">{change.label}:</span>{' '}
          <Show when={props.kind === 'changed'}>
            <del class="quiet">{change.was ?? texts().imports.empty}</del>{' '}
          </Show>
          {change.becomes ?? texts().imports.empty}
        </div>
      )}
    </For>
  )
}

/** The dry run: who is asked about, what is new and changed, and what is gone and ends only if ticked. */
export const Plan = (props: {
  readonly plan: ImportPlanView
  readonly answers: Readonly<Record<string, string>>
  readonly end: readonly string[]
  readonly onAnswer: (id: string, answer: string) => void
  readonly onEnd: (end: readonly string[]) => void
}): JSX.Element => {
  const { texts } = useLanguage()
  const [all, setAll] = createSignal<readonly Kind[]>([])
  const counts = () => props.plan.counts
  const rows = (kind: Kind) => props.plan.rows.filter((row) => row.kind === kind)
  const shown = (kind: Kind) => (all().includes(kind) ? rows(kind) : rows(kind).slice(0, first))
  return (
    <>
      <ul class="chips counts">
        <For each={['new', 'changed', 'gone', 'same'] as const}>
          {(kind) => (
            <li>
              <strong class="number">{counts()[kind]}</strong> {texts().imports.kinds[kind].toLocaleLowerCase()}
            </li>
          )}
        </For>
      </ul>
      <Show when={props.plan.newCouncils.length > 0}>
        <p>
          {texts().imports.establishes} {props.plan.newCouncils.map(({ councilName }) => councilName).join(', ')}
        </p>
      </Show>
      <Show when={props.plan.questions.length > 0}>
        <section aria-labelledby="questions">
          <SectionHead id="questions" title={texts().imports.questions} count={props.plan.questions.length} />
          <ul>
            <For each={props.plan.questions}>
              {(question) => (
                <li class="finding in-one">
                  <fieldset class="plain">
                    <legend>
                      <strong>{question.who}</strong>{' '}
                      <span class="meta">
                        {texts().imports.row} {question.row}
                      </span>
                    </legend>
                    <For each={question.candidates}>
                      {(candidate) => (
                        <label class="choice">
                          <input
                            type="radio"
                            name={question.id}
                            checked={props.answers[question.id] === candidate.person}
                            onChange={() => props.onAnswer(question.id, candidate.person)}
                          />{' '}
                          {texts().imports.samePerson}: {candidate.name}
                          <span class="meta">
                            {' '}
                            {[candidate.email, candidate.organisation].filter(Boolean).join(', ')}
                          </span>
                        </label>
                      )}
                    </For>
                    <label class="choice">
                      <input
                        type="radio"
                        name={question.id}
                        checked={props.answers[question.id] === 'new'}
                        onChange={() => props.onAnswer(question.id, 'new')}
                      />{' '}
                      {texts().imports.otherPerson}
                    </label>
                  </fieldset>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <For each={kinds}>
        {(kind) => (
          <Show when={rows(kind).length > 0}>
            <section aria-labelledby={`plan-${kind}`}>
              <SectionHead id={`plan-${kind}`} title={texts().imports.kinds[kind]} count={rows(kind).length} />
              <table class="table stack">
                <thead>
                  <tr>
                    <th scope="col">{texts().imports.row}</th>
                    <th scope="col">{texts().imports.who}</th>
                    <th scope="col">{texts().imports.where}</th>
                    <th scope="col">{texts().imports.what}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={shown(kind)}>
                    {(row) => (
                      <tr>
                        <td class="number">
                          <span class="label">{texts().imports.row} </span>
                          {row.row}
                        </td>
                        <th scope="row">{row.who}</th>
                        <td>
                          <Where place={row} />
                        </td>
                        <td>
                          <Changes kind={kind} changes={row.changes} />
                        </td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
              <Show when={rows(kind).length > shown(kind).length}>
                <button type="button" class="link-button" onClick={() => setAll([...all(), kind])}>
                  {texts().common.showAll(rows(kind).length)}
                </button>
              </Show>
            </section>
          </Show>
        )}
      </For>
      <Show when={props.plan.gone.length > 0}>
        <section aria-labelledby="plan-gone">
          <SectionHead id="plan-gone" title={texts().imports.kinds.gone} count={props.plan.gone.length} />
          <p class="lead">{texts().imports.goneText}</p>
          <ul>
            <For each={props.plan.gone}>
              {(gone) => (
                <li class="finding in-one">
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={props.end.includes(gone.holding)}
                      onChange={(event) =>
                        props.onEnd(
                          event.currentTarget.checked
                            ? [...props.end, gone.holding]
                            : props.end.filter((holding) => holding !== gone.holding),
                        )
                      }
                    />{' '}
                    <strong>{gone.who}</strong>, {gone.councilName},{' '}
                    {[gone.role, gone.organisation].filter(Boolean).join(', ')}{' '}
                    <span class="meta">{texts().imports.goneEnds(ddmmyyyy(gone.ends))}</span>
                  </label>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={props.plan.differs.length > 0}>
        <section aria-labelledby="plan-differs">
          <SectionHead id="plan-differs" title={texts().imports.differs} count={props.plan.differs.length} />
          <p class="lead">{texts().imports.differsText}</p>
          <ul class="faults">
            <For each={props.plan.differs}>
              {(each) => (
                <li>
                  {texts().imports.row} {each.row}, <strong>{each.who}</strong>, {each.label}:{' '}
                  {texts().imports.differ(each.samraad ?? texts().imports.empty, each.file ?? texts().imports.empty)}
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  )
}
