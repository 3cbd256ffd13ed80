import { useLocation } from '@solidjs/router'
import { createEffect, type JSX, on } from 'solid-js'
import { ProblemError } from '../api.ts'
import { PageError } from '../ui/pieces.tsx'

/** Without a connection, what a screen throws that is no answer of ours is that its code or style could not be fetched. */
const asProblem = (error: unknown): unknown =>
  !(error instanceof ProblemError) && !navigator.onLine
    ? new ProblemError({ type: 'offline', title: '', status: 0, detail: '' })
    : error

/** A screen that could not be shown: why, and a way to try again. Going elsewhere leaves it behind. */
export const Broken = (props: { readonly error: unknown; readonly reset: () => void }): JSX.Element => {
  const location = useLocation()
  createEffect(
    on(
      () => location.pathname,
      () => props.reset(),
      { defer: true },
    ),
  )
  return <PageError error={asProblem(props.error)} retry={() => globalThis.location.reload()} />
}
