import type { Language } from '@samrad/mandate'
import { createContext, createEffect, createSignal, type JSX, useContext } from 'solid-js'
import { nb, type Texts } from './nb.ts'

const modules: Readonly<Record<Language, () => Promise<Texts>>> = {
  nb: async () => nb,
  nn: async () => (await import('./nn.ts')).nn,
  en: async () => (await import('./en.ts')).en,
}

const known = (value: string | null | undefined): Language | undefined =>
  value === 'nb' || value === 'nn' || value === 'en' ? value : undefined

const cookie = (): string | undefined => /(?:^|; )lang=(\w+)/.exec(document.cookie)?.[1]

const ofBrowser = (): Language => {
  for (const tag of navigator.languages) {
    const base = tag.slice(0, 2).toLowerCase()
    if (base === 'no') return 'nb'
    const language = known(base)
    if (language) return language
  }
  return 'nb'
}

/** The language the reader has chosen, by address, by cookie, or by the browser. */
export const firstLanguage = (): Language =>
  known(new URLSearchParams(location.search).get('lang')) ?? known(cookie()) ?? ofBrowser()

interface Spoken {
  readonly language: () => Language
  readonly texts: () => Texts
  readonly speak: (language: Language) => Promise<void>
}

const Context = createContext<Spoken>()

/** Loads a language's texts; call before the first render. */
export const loadTexts = (language: Language): Promise<Texts> => modules[language]()

/** Gives the texts to what is inside, and changes them when the reader chooses another language. */
export const LanguageProvider = (props: {
  readonly language: Language
  readonly texts: Texts
  readonly children: JSX.Element
}): JSX.Element => {
  // eslint-disable-next-line solid/reactivity -- the first language; later ones are chosen through `speak`
  const [spoken, setSpoken] = createSignal({ language: props.language, texts: props.texts })
  const mark = (language: Language): void => {
    document.documentElement.lang = language
  }
  createEffect(() => mark(spoken().language))
  const speak = async (language: Language): Promise<void> => {
    const texts = await loadTexts(language)
    document.cookie = `lang=${language}; path=/; max-age=31536000; samesite=lax`
    setSpoken({ language, texts })
  }
  return (
    <Context.Provider value={{ language: () => spoken().language, texts: () => spoken().texts, speak }}>
      {props.children}
    </Context.Provider>
  )
}

/** The reader's language and its texts. */
export const useLanguage = (): Spoken => {
  const spoken = useContext(Context)
  if (spoken === undefined) throw new Error('no language here')
  return spoken
}
