import { A } from '@solidjs/router'
import { For, type JSX } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'

/** The screens there are, in the order an administrator needs them. */
export const Nav = (props: { readonly open: boolean; readonly onChosen: () => void }): JSX.Element => {
  const { texts } = useLanguage()
  const items = () =>
    [
      { href: '/', word: texts().nav.today, end: true },
      { href: '/raad', word: texts().nav.councils, end: false },
      { href: '/matrise', word: texts().nav.matrix, end: false },
      { href: '/personer', word: texts().nav.people, end: false },
      { href: '/import', word: texts().nav.imports, end: false },
      { href: '/regler', word: texts().nav.rules, end: false },
    ] as const
  return (
    <nav id="nav" class="nav" classList={{ open: props.open }} aria-label={texts().shell.navigation}>
      <ul>
        <For each={items()}>
          {(item) => (
            <li>
              <A href={item.href} end={item.end} onClick={() => props.onChosen()}>
                {item.word}
              </A>
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}
