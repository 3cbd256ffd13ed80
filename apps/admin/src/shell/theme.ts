/** How the reader wants it: light, dark, or as the machine is set. */
export type Theme = 'light' | 'dark' | 'system'

const dark = matchMedia('(prefers-color-scheme: dark)')

/** The theme the reader has chosen, remembered on this machine. */
export const chosenTheme = (): Theme => {
  const kept = localStorage.getItem('theme')
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

const apply = (): void => {
  const theme = chosenTheme()
  document.documentElement.dataset['colorScheme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
}

/** Sets the theme, now and when the machine changes its own. */
export const followTheme = (): void => {
  apply()
  dark.addEventListener('change', apply)
}

/** Chooses a theme. */
export const chooseTheme = (theme: Theme): void => {
  if (theme === 'system') localStorage.removeItem('theme')
  else localStorage.setItem('theme', theme)
  apply()
}
