import { createSignal, type JSX, Show } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { Pop } from './pop.tsx'

/** Says openly that this is practice data, and offers to begin for real. Asked twice: it cannot be undone here. */
export const Practice = (props: { readonly onBegin: () => Promise<void> }): JSX.Element => {
  const { texts } = useLanguage()
  const [sure, setSure] = createSignal(false)
  return (
    <Pop class="practice" label={texts().shell.practice}>
      {(close) => (
        <Show
          when={sure()}
          fallback={
            <>
              <p>{texts().shell.practiceWhy}</p>
              <p class="below">
                <button type="button" class="ds-button" data-variant="secondary" onClick={() => setSure(true)}>
                  {texts().shell.begin}
                </button>
              </p>
            </>
          }
        >
          <p>{texts().shell.beginAsk}</p>
          <p class="choices below">
            <button type="button" class="ds-button" onClick={() => void props.onBegin()}>
              {texts().shell.begin}
            </button>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => {
                setSure(false)
                close()
              }}
            >
              {texts().shell.cancel}
            </button>
          </p>
        </Show>
      )}
    </Pop>
  )
}
