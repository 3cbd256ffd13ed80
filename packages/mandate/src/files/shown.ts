/** A value as a fault shows it: short, on one line. Nothing for a list, an object or null. */
export const shown = (value: unknown): string | undefined => {
  if (value === undefined || typeof value === 'object') return undefined
  const text = `${value as string | number | boolean}`.replaceAll(/\p{C}/gu, ' ')
  return text.length > 60 ? `${[...text].slice(0, 60).join('')}…` : text
}
