import type { ImportView } from '@samrad/api'
import { For, type JSX, Show } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { SectionHead } from '../ui/pieces.tsx'

/** What keeps the file from being read: every fault names its row and column, and what to do. */
export const Faults = (props: {
  readonly view: ImportView
  readonly onIgnore: (column: string) => void
}): JSX.Element => {
  const { texts } = useLanguage()
  return (
    <section aria-labelledby="faults">
      <SectionHead id="faults" title={texts().imports.faults(props.view.faultCount)} />
      <p class="lead">{texts().imports.faultsText}</p>
      <ul class="faults">
        <For each={props.view.faults}>
          {(fault) => (
            <li>
              {fault.text}{' '}
              <Show when={fault.canIgnore}>
                {(column) => (
                  <button type="button" class="link-button" onClick={() => props.onIgnore(column())}>
                    {texts().imports.ignore(column())}
                  </button>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
