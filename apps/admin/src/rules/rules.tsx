import type { CataloguePage } from '@samrad/api'
import { type JSX, Match, Switch } from 'solid-js'
import { useView } from '../queries.ts'
import { PageError, PageHead, Skeleton } from '../ui/pieces.tsx'
import { Sections } from './sections.tsx'

/** Regler: every rule by chapter, each leading to its page. */
export const Rules = (): JSX.Element => {
  const rules = useView<CataloguePage>(() => '/api/rules')
  return (
    <Switch fallback={<Skeleton rows={12} />}>
      <Match when={rules.isError}>
        <PageError error={rules.error} retry={() => void rules.refetch()} />
      </Match>
      <Match when={rules.data}>
        {(page) => (
          <>
            <PageHead title={page().title} lead={page().lead} />
            <div class="catalogue page-part wide">
              <Sections sections={page().sections} />
            </div>
          </>
        )}
      </Match>
    </Switch>
  )
}
