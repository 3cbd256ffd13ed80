import { expect, it } from 'vitest'
import { paragraph, table } from './table.ts'
import { widthOf, wrap } from './wrap.ts'

const screen = { colour: false, columns: 30 }

it('lines columns up by letters, whatever the letters, and ends no line in spaces', () => {
  const decomposed = 'Åse'.normalize('NFD')
  expect(
    table(
      [{}, {}],
      [
        [decomposed, 'b'],
        ['Øyvind', ''],
      ],
      screen,
    ),
  ).toBe('Åse     b\nØyvind')
})

it('breaks what is wider than the terminal between words, under its own column', () => {
  const text = table([{}, {}], [['Én', 'Rådet drøfter, anbefaler og løfter videre']], screen, 2)
  expect(text.split('\n')).toEqual(['  Én  Rådet drøfter, anbefaler', '      og løfter videre'])
})

it('takes from the widest column first, and never shows a line wider than the terminal', () => {
  const long = 'saker og møter '.repeat(9).trim()
  const lines = table([{ head: 'Kort' }, { head: 'Tall', numbers: true }, {}], [['kort', '7', long]], screen).split(
    '\n',
  )
  expect(lines.slice(0, 2)).toEqual(['Kort  Tall', 'kort     7  saker og møter'])
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(30)
})

it('cuts a word that no line holds, and keeps words together that a no-break space joins', () => {
  expect(wrap('aaaaabbbbbcc dd', 5)).toEqual(['aaaaa', 'bbbbb', 'cc dd'])
  expect(wrap('se ·\u00A0N031', 6)).toEqual(['se', '·\u00A0N031'])
})

it('styles the text and not the space around it, and only where there are colours', () => {
  const cells = [
    [{ text: 'a', style: 'yellow' }, 'b'],
    ['ccc', 'd'],
  ] as const
  expect(table([{}, {}], cells, { colour: true, columns: 30 })).toBe('\u001B[33ma\u001B[39m    b\nccc  d')
  expect(table([{}, {}], cells, screen)).toBe('a    b\nccc  d')
})

it('lets nothing through that moves the cursor', () => {
  expect(paragraph('a\u001B[2Jb\u001B]0;x\u0007c\rd\u202Ee', screen)).toBe('abc de')
})
