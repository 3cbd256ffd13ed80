import type { ImportView } from '@samrad/api'
import { For, type JSX, Show } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { SectionHead } from '../ui/pieces.tsx'

/** What keeps the file from being read: every fault with row, column and what to do. */
export const Faults = (props: {
  readonly view: ImportView
  readonly onIgnore: (column: string) => void
}): JSX.Element => {
  const { texts } = useLanguage()
  return (
    <section aria-labelledby="faults">
      <SectionHead id="faults" title={texts().imports.faults(props.view.faultCount)} />
      <p class="lead">{texts().imports.faultsText}</p>
      <table class="table stack">
        <thead>
          <tr>
            <th scope="col">{texts().imports.row}</th>
            <th scope="col">{texts().imports.column}</th>
            <th scope="col">{texts().imports.fault}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.view.faults}>
            {(fault) => (
              <tr>
                <td class="number">
                  <span class="label">{texts().imports.row} </span>
                  {fault.row}
                </td>
                <td>{fault.column}</td>
                <td>
                  {fault.text}
                  <Show when={fault.citation}>{(citation) => <div class="meta">{citation()}</div>}</Show>
                  <Show when={fault.canIgnore}>
                    {(column) => (
                      <div>
                        <button type="button" class="link-button" onClick={() => props.onIgnore(column())}>
                          {texts().imports.ignore(column())}
                        </button>
                      </div>
                    )}
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}
