import { A, useIsRouting, useLocation, useNavigate } from '@solidjs/router'
import type { SearchIndex, SessionView } from '@samrad/api'
import { useQueryClient } from '@tanstack/solid-query'
import {
  createEffect,
  createSignal,
  ErrorBoundary,
  type JSX,
  lazy,
  on,
  onCleanup,
  onMount,
  Show,
  Suspense,
} from 'solid-js'
import { newKey, send } from '../api.ts'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import { Skeleton } from '../ui/pieces.tsx'
import { Broken } from './broken.tsx'
import { Symbol } from '../ui/symbol.tsx'
import { Logo } from './logo.tsx'
import { Nav } from './nav.tsx'
import { Practice } from './practice.tsx'
import { StripProvider } from './strip.tsx'
import { You } from './you.tsx'

const Search = lazy(async () => ({ default: (await import('./search.tsx')).Search }))

/** What every screen stands in: bar, nav, search, and the place where the page is. */
export const Shell = (props: { readonly children?: JSX.Element }): JSX.Element => {
  const { texts, language } = useLanguage()
  const location = useLocation()
  const navigate = useNavigate()
  const routing = useIsRouting()
  const client = useQueryClient()
  const [menu, setMenu] = createSignal(false)
  const [searching, setSearching] = createSignal(false)
  const [said, setSaid] = createSignal('')
  const session = useView<SessionView>(() => '/api/session')
  const index = useView<SearchIndex>(() => (searching() ? '/api/search-index' : undefined))

  createEffect(() => {
    if (session.data && !session.data.signedIn) globalThis.location.assign('/logg-inn')
  })

  const arrive = (): void => {
    const heading = document.querySelector('main h1')
    if (!(heading instanceof HTMLElement)) return
    document.title = `${heading.textContent} · Samråd`
    setSaid(texts().shell.loaded(heading.textContent))
    heading.focus({ preventScroll: true })
  }
  createEffect(on([() => location.pathname, routing], ([, busy]) => !busy && setTimeout(arrive, 120), { defer: true }))

  const titled = new MutationObserver(() => {
    const heading = document.querySelector('main h1')
    if (heading?.textContent) document.title = `${heading.textContent} · Samråd`
  })
  const onKey = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      setSearching(true)
    }
  }
  onMount(() => {
    document.addEventListener('keydown', onKey)
    const main = document.querySelector('main')
    if (main) titled.observe(main, { childList: true, subtree: true, characterData: true })
  })
  onCleanup(() => {
    document.removeEventListener('keydown', onKey)
    titled.disconnect()
  })

  const signOut = async (): Promise<void> => {
    await fetch('/logg-ut', { method: 'POST' })
    client.clear()
    globalThis.location.assign('/logg-inn')
  }
  const begin = async (): Promise<void> => {
    await send({ method: 'POST', path: '/api/demo/end', body: {}, key: newKey() }, language())
    globalThis.location.assign('/admin/')
  }

  return (
    <StripProvider>
      <a
        class="ds-skip-link"
        href="#main"
        onClick={(event) => {
          // The router takes every link, and would scroll without moving the focus.
          event.preventDefault()
          document.querySelector<HTMLElement>('main h1')?.focus()
        }}
      >
        {texts().shell.skip}
      </a>
      <header class="bar">
        <A class="brand" href="/">
          <Logo />
          Samråd
        </A>
        <button type="button" class="search-button" onClick={() => setSearching(true)}>
          <Symbol name="search" />
          <span>{texts().shell.search}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <div class="end">
          <Show when={session.data?.place === 'demo'}>
            <Practice onBegin={begin} />
          </Show>
          <span class="region">{session.data?.region?.name}</span>
          <Show when={session.data?.name}>{(name) => <You name={name()} onSignOut={() => void signOut()} />}</Show>
          <button
            type="button"
            class="plain-button menu-button"
            aria-expanded={menu()}
            aria-controls="nav"
            onClick={() => setMenu(!menu())}
          >
            <Symbol name="menu" />
            {texts().shell.menu}
          </button>
        </div>
      </header>
      <div class="layout">
        <Nav open={menu()} onChosen={() => setMenu(false)} />
        <main id="main">
          <ErrorBoundary fallback={(error, reset) => <Broken error={error} reset={reset} />}>
            <Suspense fallback={<Skeleton />}>{props.children}</Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <p class="only-read" aria-live="polite">
        {said()}
      </p>
      <Show when={searching()}>
        <Suspense>
          <Search
            index={index.data}
            onClose={() => setSearching(false)}
            onOpen={(href) => {
              setSearching(false)
              navigate(href)
            }}
          />
        </Suspense>
      </Show>
    </StripProvider>
  )
}
