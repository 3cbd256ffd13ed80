import type { NormId } from '../../sources/register.ts'

/** The norm that a written decision meets: a council has no decision authority. */
export const noDecisionNorm: NormId = 'N038'

/*
 * Norwegian letters are not word characters to a regular expression, so the edges are spelled out. A mandate is adopted
 * («vedtatt i regionalt HR-direktørmøte») by others; that past participle is therefore not among the words.
 */
const decision =
  /(?<![\p{L}])(vedtak(et|a|ene|s)?|vedtaksforslag(et|a|ene)?|vedtar?|vedtek|vedtok|vedtas|vedtake|beslutt(e|er|et|a|es)|beslutning(en|er|ene|ar|ane)?|avgjerd(a|er|ene)?|stemmer over|voter(er|ing|inga|ingen)|resolution|resolves|the council (has )?(decided|decides|resolved))(?![\p{L}])/iu

/** The first word in a text that would make it a decision, where it stands; nothing where there is none (N038). */
export const decisionIn = (text: string): { readonly word: string; readonly index: number } | undefined => {
  const found = decision.exec(text)
  return found ? { word: found[0], index: found.index } : undefined
}
