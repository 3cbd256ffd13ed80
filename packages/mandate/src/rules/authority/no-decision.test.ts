import { expect, test } from 'vitest'
import { isNormId } from '../../sources/register.ts'
import { decisionIn, noDecisionNorm } from './no-decision.ts'

const decisions = `
vedtak, vedtaket, vedtaka, vedtakene, vedtaks, vedtaksforslag, vedtaksforslaget, vedtaksforslaga, vedtaksforslagene
vedta, vedtar, vedtek, vedtok, vedtas, vedtake, beslutte, beslutter, besluttet, beslutta, besluttes, beslutning
beslutningen, beslutninger, beslutningene, beslutningar, beslutningane, avgjerd, avgjerda, avgjerder, avgjerdene
stemmer over, voterer, votering, voteringa, voteringen, resolution, resolves, the council decided
the council has decided, the council decides, the council resolved, Vedtak, VEDTAK`
  .trim()
  .split(/, |\n/u)

test.each(decisions)('«%s» is a decision, wherever it stands', (word) => {
  expect(decisionIn(word)).toEqual({ word, index: 0 })
  expect(decisionIn(`Sak 3: ${word}.`)).toEqual({ word, index: 7 })
})

test.each([
  'vedtatt',
  'vedteken',
  'avgjerdsmynde',
  'beslutningsmyndighet',
  'råvedtak',
  'vedtakå',
  'vedtakelse',
  'anbefaling',
  'the council has met',
  '',
])('«%s» is none', (text) => {
  expect(decisionIn(text)).toBeUndefined()
})

test('the norm that a decision meets is in the register', () => {
  expect(isNormId(noDecisionNorm)).toBe(true)
})
