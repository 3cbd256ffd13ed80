import { createContext, createSignal, type JSX, onCleanup, Show, useContext } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'

interface Told {
  readonly text: string
  readonly undo?: () => void
}

const Context = createContext<(told: Told) => void>()
const lasts = 10_000

/** The dark strip at the bottom: what was done, for ten seconds, and «Angre» where it can be undone. Hovering holds it. */
export const StripProvider = (props: { readonly children: JSX.Element }): JSX.Element => {
  const { texts } = useLanguage()
  const [told, setTold] = createSignal<Told>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const hold = (): void => clearTimeout(timer)
  const start = (): void => {
    hold()
    timer = setTimeout(() => setTold(undefined), lasts)
  }
  onCleanup(hold)
  return (
    <Context.Provider
      value={(next) => {
        setTold(next)
        start()
      }}
    >
      {props.children}
      <div role="status" aria-live="polite">
        <Show when={told()}>
          {(now) => (
            <div class="strip" onMouseEnter={hold} onMouseLeave={start} onFocusIn={hold} onFocusOut={start}>
              <span>{now().text}</span>
              <Show when={now().undo}>
                {(undo) => (
                  <button
                    type="button"
                    onClick={() => {
                      setTold(undefined)
                      undo()()
                    }}
                  >
                    {texts().common.undo}
                  </button>
                )}
              </Show>
            </div>
          )}
        </Show>
      </div>
    </Context.Provider>
  )
}

/** Tells what was done. */
export const useStrip = (): ((told: Told) => void) => {
  const tell = useContext(Context)
  if (tell === undefined) throw new Error('no strip here')
  return tell
}
