import { styleText } from 'node:util'
import type { Terminal } from '../terminal.ts'

/** How a word is set apart, where the terminal has colours; the word says the same without. */
export type Style = Extract<Parameters<typeof styleText>[0], string>

/** The text in a style where standard output shows colours, and plain where it does not. */
export const painted = (text: string, style: Style | undefined, { colour }: Pick<Terminal, 'colour'>): string =>
  colour && style !== undefined && text !== '' ? styleText(style, text, { validateStream: false }) : text
