import { For, type JSX, Show } from 'solid-js'
import { ProblemError } from '../api.ts'
import { useLanguage } from '../texts/language.tsx'
import { Symbol, type SymbolName } from './symbol.tsx'

/** A section's heading, with how many it holds, and a link at the right. */
export const SectionHead = (props: {
  readonly id?: string
  readonly title: string
  readonly count?: number
  readonly children?: JSX.Element
}): JSX.Element => (
  <div class="section-head">
    <h2 id={props.id}>{props.title}</h2>
    <Show when={props.count !== undefined}>
      <span class="quiet number">{props.count}</span>
    </Show>
    {props.children}
  </div>
)

/** A page's head: title, one quiet line of facts, and its actions. Focus moves to the title when a page opens. */
export const PageHead = (props: {
  readonly title: string
  readonly lead?: JSX.Element
  readonly crumbs?: JSX.Element
  readonly actions?: JSX.Element
}): JSX.Element => (
  <>
    <Show when={props.crumbs}>
      <div class="crumbs">{props.crumbs}</div>
    </Show>
    <div class="head">
      <div>
        <h1 tabindex="-1">{props.title}</h1>
        <Show when={props.lead}>
          <p class="lead">{props.lead}</p>
        </Show>
      </div>
      <Show when={props.actions}>
        <div class="actions">{props.actions}</div>
      </Show>
    </div>
  </>
)

/** Nothing here, and what that means. */
export const Empty = (props: {
  readonly symbol: SymbolName
  readonly tone?: string
  readonly title: string
  readonly children?: JSX.Element
}): JSX.Element => (
  <div class="empty">
    <Symbol name={props.symbol} class={props.tone ?? 'quiet'} />
    <div>
      <strong>{props.title}</strong>
      <Show when={props.children}>
        <div class="quiet">{props.children}</div>
      </Show>
    </div>
  </div>
)

/** What went wrong, in the words of the server, with the norms behind it; or that the network is gone. */
export const ErrorBox = (props: {
  readonly error: unknown
  readonly retry?: () => void
  readonly brief?: boolean
}): JSX.Element => {
  const { texts } = useLanguage()
  const problem = (): ProblemError['problem'] | undefined =>
    props.error instanceof ProblemError ? props.error.problem : undefined
  const offline = (): boolean => problem()?.status === 0
  return (
    <div class={offline() ? 'alert calm' : 'alert'} role="alert">
      <Symbol name={offline() ? 'clock' : 'grave'} class={offline() ? 'quiet' : 'grave'} />
      <div>
        <strong>{offline() ? texts().common.offline : (problem()?.title ?? texts().common.failed)}</strong>
        <Show when={problem()?.detail}>{(detail) => <p>{detail()}</p>}</Show>
        <Show when={problem()?.norms}>
          {(norms) => (
            <p class="meta">
              {norms()
                .map((norm) => norm.citation)
                .join(', ')}
            </p>
          )}
        </Show>
        <Show when={props.brief ? undefined : problem()?.errors}>
          {(errors) => (
            <ul>
              <For each={errors()}>
                {(error) => (
                  <li>
                    <strong>{error.field}</strong> {error.detail}
                  </li>
                )}
              </For>
            </ul>
          )}
        </Show>
        <Show when={props.retry}>
          {(retry) => (
            <button type="button" class="link-button" onClick={() => retry()()}>
              {texts().common.tryAgain}
            </button>
          )}
        </Show>
      </div>
    </div>
  )
}

/** A page that could not be fetched: what went wrong is its title, so that it is announced like any other page. */
export const PageError = (props: { readonly error: unknown; readonly retry: () => void }): JSX.Element => {
  const { texts } = useLanguage()
  const title = (): string =>
    props.error instanceof ProblemError && props.error.problem.title ? props.error.problem.title : texts().common.failed
  return (
    <>
      <PageHead title={title()} />
      <div class="page-part">
        <ErrorBox error={props.error} retry={() => props.retry()} />
      </div>
    </>
  )
}

/** What stands where content will be; seen only after 300 ms. */
export const Skeleton = (props: { readonly rows?: number }): JSX.Element => {
  const { texts } = useLanguage()
  return (
    <div class="skeleton" role="status">
      <span class="only-read">{texts().common.loading}</span>
      <For each={Array.from({ length: props.rows ?? 6 })}>{() => <div />}</For>
    </div>
  )
}
