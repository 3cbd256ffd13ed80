import { stripVTControlCharacters } from 'node:util'

/** Text as it may stand on a terminal: nothing in it moves the cursor or colours what follows. */
export const plain = (text: string): string =>
  stripVTControlCharacters(text.normalize('NFC'))
    .replaceAll(/[\t\r\n]+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')

/** How many columns a plain text takes. */
export const widthOf = (text: string): number => [...text].length

const pieces = (word: string, width: number): readonly string[] => {
  const letters = [...word]
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, index) =>
    letters.slice(index * width, (index + 1) * width).join(''),
  )
}

/** Brutte linjer: the text in lines of at most so many columns, broken between words; a word that is longer is cut. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of plain(text)
    .split(' ')
    .flatMap((own) => (widthOf(own) > width ? pieces(own, width) : own))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
