import type { SearchIndex } from '@samrad/api'
import { createMemo, type JSX } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { SearchDialog, type SearchEntry } from './search-dialog.tsx'

/** Ctrl+K: councils, people and institutions from the region's own index, and the rules. */
export const Search = (props: {
  readonly index: SearchIndex | undefined
  readonly onClose: () => void
  readonly onOpen: (href: string) => void
}): JSX.Element => {
  const { texts } = useLanguage()
  const entries = createMemo((): readonly SearchEntry[] => [
    ...(props.index?.councils ?? []).map(({ region, slug, name, fullName }) => ({
      kind: 'council' as const,
      title: name,
      keys: [fullName],
      href: `/raad/${region}/${slug}`,
    })),
    ...(props.index?.people ?? []).map(({ id, name, about }) => ({
      kind: 'person' as const,
      title: name,
      detail: about,
      href: `/personer/${id}`,
    })),
    ...(props.index?.institutions ?? []).map(({ orgNumber, name, shortName }) => ({
      kind: 'institution' as const,
      title: name,
      keys: [shortName],
      href: `/matrise?virksomhet=${orgNumber}`,
    })),
    ...(props.index?.rules ?? []).map(({ id, name, norms }) => ({
      kind: 'rule' as const,
      title: name,
      keys: norms,
      href: `/regler/${id}`,
    })),
  ])
  return (
    <SearchDialog
      open
      onClose={() => props.onClose()}
      entries={entries()}
      onOpen={(href) => props.onOpen(href)}
      words={{
        title: texts().search.label,
        placeholder: texts().search.placeholder,
        groups: {
          council: texts().search.councils,
          person: texts().search.people,
          institution: texts().search.institutions,
          rule: texts().search.rules,
        },
        none: (query) => texts().search.none(query),
        found: (count) => texts().search.found(count),
        close: texts().common.close,
        keys: { enter: 'Enter', escape: 'Esc' },
      }}
    />
  )
}
