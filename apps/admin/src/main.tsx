import './ui/style.css'
import { QueryClient, QueryClientProvider } from '@tanstack/solid-query'
import { render } from 'solid-js/web'
import { ProblemError } from './api.ts'
import { App } from './app.tsx'
import { followTheme } from './shell/theme.ts'
import { firstLanguage, LanguageProvider, loadTexts } from './texts/language.tsx'

const worthAnotherTry = (failures: number, error: unknown): boolean =>
  failures < 2 && error instanceof ProblemError && (error.problem.status === 0 || error.problem.status >= 500)

const client = new QueryClient({
  defaultOptions: {
    // Asked also when there is no connection, so that it is said and not waited for.
    queries: { retry: worthAnotherTry, staleTime: 5_000, networkMode: 'always' },
  },
})

followTheme()
const language = firstLanguage()
const root = document.getElementById('app')
if (root) {
  const texts = await loadTexts(language)
  render(
    () => (
      <QueryClientProvider client={client}>
        <LanguageProvider language={language} texts={texts}>
          <App />
        </LanguageProvider>
      </QueryClientProvider>
    ),
    root,
  )
}
