import { A } from '@solidjs/router'
import type { JSX } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { PageHead } from '../ui/pieces.tsx'

/** No such page, and the way home. */
export const NotFound = (): JSX.Element => {
  const { texts } = useLanguage()
  return (
    <>
      <PageHead title={texts().notFound.title} lead={texts().notFound.text} />
      <p class="lead">
        <A href="/">{texts().notFound.home}</A>
      </p>
    </>
  )
}
