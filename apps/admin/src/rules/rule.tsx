import { A, useParams } from '@solidjs/router'
import type { CataloguePage } from '@samrad/api'
import { type JSX, Match, Switch } from 'solid-js'
import { useView } from '../queries.ts'
import { useLanguage } from '../texts/language.tsx'
import { PageError, PageHead, Skeleton } from '../ui/pieces.tsx'
import { Sections } from './sections.tsx'

/** What is beside the rule itself: what can be done, and for whom it holds. */
const beside: ReadonlySet<string> = new Set(['remedies', 'needs', 'mandates', 'regions', 'since'])

/** En regel: what the documents want, how it is decided, its examples with their answers, and for whom it holds. */
export const Rule = (): JSX.Element => {
  const { texts } = useLanguage()
  const params = useParams<{ chapter: string; rule: string }>()
  const rule = useView<CataloguePage>(() => `/api/rules/${params.chapter}/${params.rule}`)
  const part = (page: CataloguePage, aside: boolean): CataloguePage['sections'] =>
    page.sections.filter(({ id }) => beside.has(id) === aside)
  return (
    <Switch fallback={<Skeleton rows={12} />}>
      <Match when={rule.isError}>
        <PageError error={rule.error} retry={() => void rule.refetch()} />
      </Match>
      <Match when={rule.data}>
        {(page) => (
          <>
            <PageHead
              crumbs={
                <>
                  <A href="/regler">{texts().nav.rules}</A> / {page().chapter}
                </>
              }
              title={page().title}
              lead={page().lead}
            />
            <div class="columns findings catalogue">
              <div>
                <Sections sections={part(page(), false)} />
              </div>
              <aside>
                <Sections sections={part(page(), true)} />
                <p class="meta breakable page-part">{page().path}</p>
              </aside>
            </div>
          </>
        )}
      </Match>
    </Switch>
  )
}
