import { Route, Router } from '@solidjs/router'
import { type JSX, lazy } from 'solid-js'
import { Shell } from './shell/shell.tsx'

const Today = lazy(async () => ({ default: (await import('./today/today.tsx')).Today }))
const Councils = lazy(async () => ({ default: (await import('./councils/councils.tsx')).Councils }))
const Council = lazy(async () => ({ default: (await import('./councils/council.tsx')).Council }))
const Matrix = lazy(async () => ({ default: (await import('./matrix/matrix.tsx')).Matrix }))
const People = lazy(async () => ({ default: (await import('./people/people.tsx')).People }))
const PersonPage = lazy(async () => ({ default: (await import('./people/person.tsx')).PersonPage }))
const Imports = lazy(async () => ({ default: (await import('./imports/imports.tsx')).Imports }))
const Rules = lazy(async () => ({ default: (await import('./rules/rules.tsx')).Rules }))
const Rule = lazy(async () => ({ default: (await import('./rules/rule.tsx')).Rule }))
const NotFound = lazy(async () => ({ default: (await import('./shell/not-found.tsx')).NotFound }))

/** The screens by their address. */
export const App = (): JSX.Element => (
  <Router base="/admin" root={Shell}>
    <Route path="/" component={Today} />
    <Route path="/raad" component={Councils} />
    <Route path="/raad/:region/:council" component={Council} />
    <Route path="/raad/:region/:council/:tab" component={Council} />
    <Route path="/matrise" component={Matrix} />
    <Route path="/personer" component={People} />
    <Route path="/personer/:person" component={PersonPage} />
    <Route path="/import" component={Imports} />
    <Route path="/regler" component={Rules} />
    <Route path="/regler/:chapter/:rule" component={Rule} />
    <Route path="*" component={NotFound} />
  </Router>
)
