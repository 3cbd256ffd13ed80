import { A } from '@solidjs/router'
import type { FindingView, RemedyView } from '@samrad/api'
import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { ActForm } from './act-form.tsx'
import { ddmmyyyy } from './dates.ts'
import { signs } from './status.ts'
import { Symbol } from './symbol.tsx'

/** Where the rule's page is. */
const AboutRule = (props: { readonly rule: string }): JSX.Element => {
  const { texts } = useLanguage()
  return <A href={`/regler/${props.rule}`}>{texts().common.aboutRule}</A>
}

/** A citation; pressed, it shows what the norm says at its place, and the way to the rule that cites it. */
export const Citation = (props: {
  readonly citation: string
  readonly text: string
  readonly rule?: string
}): JSX.Element => {
  const [open, setOpen] = createSignal(false)
  const id = createUniqueId()
  return (
    <>
      <button type="button" class="cite" aria-expanded={open()} aria-controls={id} onClick={() => setOpen(!open())}>
        {props.citation}
      </button>
      <Show when={open()}>
        <p id={id} class="cited">
          {props.text} <Show when={props.rule}>{(rule) => <AboutRule rule={rule()} />}</Show>
        </p>
      </Show>
    </>
  )
}

/** «Hvorfor?»: what the mandate says, what we know, and how it is solved. */
const Because = (props: {
  readonly id: string
  readonly said: FindingView['said']
  readonly rule: string
}): JSX.Element => {
  const { texts } = useLanguage()
  return (
    <div class="because" id={props.id}>
      <dl>
        <div>
          <dt>{texts().common.mandateSays}</dt>
          <dd>{props.said.norm}</dd>
        </div>
        <div>
          <dt>{texts().common.weKnow}</dt>
          <dd>{props.said.known}</dd>
        </div>
        <Show when={props.said.mend}>
          <div>
            <dt>{texts().common.mend}</dt>
            <dd>{props.said.mend}</dd>
          </div>
        </Show>
      </dl>
      <p>
        <AboutRule rule={props.rule} />
      </p>
    </div>
  )
}

/** A finding: symbol, title, reason, citation, its remedies, and why. A remedy opens in place. */
export const Finding = (props: {
  readonly finding: FindingView
  readonly id?: string
  readonly title?: JSX.Element
  readonly reason?: JSX.Element
  readonly primary?: boolean
  readonly open: boolean
  readonly onWhy: (open: boolean) => void
  /** More buttons beside the remedies. */
  readonly more?: JSX.Element
  readonly children?: JSX.Element
}): JSX.Element => {
  const { texts } = useLanguage()
  const [remedy, setRemedy] = createSignal<RemedyView>()
  const because = createUniqueId()
  const sign = () => signs[props.finding.status]
  return (
    <li class="finding" id={props.id}>
      <Symbol name={sign().symbol} class={sign().tone} />
      <div>
        <h3>{props.title ?? props.finding.said.title}</h3>
        <p class="reason">
          {props.reason ?? props.finding.said.reason}
          <Show when={props.finding.asked}>{(day) => <> {texts().common.askedOn(ddmmyyyy(day()))}</>}</Show>
        </p>
        <Citation citation={props.finding.said.citation} text={props.finding.said.norm} rule={props.finding.rule} />
        <div class="row-actions">
          <For each={props.finding.remedies}>
            {(each, index) => (
              <button
                type="button"
                class="ds-button"
                data-variant={props.primary && index() === 0 ? 'primary' : 'secondary'}
                aria-expanded={remedy()?.act === each.act}
                onClick={() => setRemedy(remedy()?.act === each.act ? undefined : each)}
              >
                {each.label}
              </button>
            )}
          </For>
          {props.more}
          <button
            type="button"
            class="link-button bare"
            aria-expanded={props.open}
            aria-controls={because}
            onClick={() => props.onWhy(!props.open)}
          >
            {texts().common.why}
            <Symbol name="chevron" size={12} />
          </button>
        </div>
        <Show when={remedy()} keyed>
          {(chosen) => (
            <ActForm
              remedy={chosen}
              about={props.finding.said.title}
              said={props.finding.said}
              {...(props.finding.subject.orgNumber && { organisation: props.finding.subject.orgNumber })}
              onClose={() => setRemedy(undefined)}
            />
          )}
        </Show>
        {props.children}
        <Show when={props.open}>
          <Because id={because} said={props.finding.said} rule={props.finding.rule} />
        </Show>
      </div>
    </li>
  )
}
