import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/solid-query'
import { read } from './api.ts'
import { useLanguage } from './texts/language.tsx'

/** Reads a view model and keeps it fresh: again when the language changes, and when something has been done. */
export const useView = <View>(path: () => string | undefined): UseQueryResult<View, unknown> => {
  const { language } = useLanguage()
  return useQuery(() => ({
    queryKey: ['view', path(), language()],
    queryFn: () => read<View>(path() ?? '', language()),
    enabled: path() !== undefined,
    placeholderData: keepPreviousData,
  }))
}
