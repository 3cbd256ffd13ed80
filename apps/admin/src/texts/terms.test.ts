import { calledOtherwise } from '@samrad/mandate'
import { expect, test } from 'vitest'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

test('the screens call every thing by its term in the glossary', () => {
  expect(calledOtherwise({ nb, nn, en })).toEqual([])
})
