import type { Language } from '@samrad/mandate'
import { createSignal, For, type JSX } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { Pop } from './pop.tsx'
import { chooseTheme, chosenTheme, type Theme } from './theme.ts'

const names = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const
const languages: readonly Language[] = ['nb', 'nn', 'en']
const themes: readonly Theme[] = ['light', 'dark', 'system']

/** The reader's name, and behind it language, appearance and the way out. */
export const You = (props: { readonly name: string; readonly onSignOut: () => void }): JSX.Element => {
  const { language, texts, speak } = useLanguage()
  const [theme, setTheme] = createSignal(chosenTheme())
  return (
    <Pop class="plain-button" label={props.name}>
      {() => (
        <>
          <h2>{texts().shell.language}</h2>
          <div class="choices">
            <For each={languages}>
              {(each) => (
                <button
                  type="button"
                  class="chip"
                  lang={each}
                  aria-pressed={language() === each}
                  onClick={() => void speak(each)}
                >
                  {names[each]}
                </button>
              )}
            </For>
          </div>
          <h2 class="below">{texts().shell.theme}</h2>
          <div class="choices">
            <For each={themes}>
              {(each) => (
                <button
                  type="button"
                  class="chip"
                  aria-pressed={theme() === each}
                  onClick={() => {
                    chooseTheme(each)
                    setTheme(each)
                  }}
                >
                  {texts().shell.themes[each]}
                </button>
              )}
            </For>
          </div>
          <p class="below">
            <button type="button" class="link-button" onClick={() => props.onSignOut()}>
              {texts().shell.signOut}
            </button>
          </p>
        </>
      )}
    </Pop>
  )
}
