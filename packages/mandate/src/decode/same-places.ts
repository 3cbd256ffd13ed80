import type { Accepts } from './accepts.ts'

/** One piece of a pattern: a class of characters, or one character; as often as the braces say, else once. */
const piece = /(?:\[([\w-]+)\]|([\w-]))(?:\{(\d+)(?:,(\d+))?\})?/y

const ascii = 128

const inClass = (members: string, code: number): boolean =>
  new RegExp(`[${members}]`, 'u').test(String.fromCharCode(code))

/**
 * What a pattern asks of each place in a text, where it asks the same of the same place in every text: a UUID, a digest, a
 * reference. The text is then read character by character, which takes a third of the time of the regular expression.
 * Nothing for any other pattern; only its last piece may vary in length.
 */
export const samePlaces = (pattern: string): Accepts | undefined => {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) return undefined
  const classes: string[] = []
  const places: number[] = []
  let shortest = 0
  piece.lastIndex = 1
  while (piece.lastIndex < pattern.length - 1) {
    const [found, characters, one, least = '1', most = least] = piece.exec(pattern) ?? []
    const last = piece.lastIndex === pattern.length - 1
    if (found === undefined || (least !== most && !last) || classes.length > 30) return undefined
    const members = characters ?? String(one)
    if (!classes.includes(members)) classes.push(members)
    const bit = 1 << classes.indexOf(members)
    shortest += Number(least)
    for (let count = 0; count < Number(most); count += 1) places.push(bit)
  }
  const longest = places.length
  const bitsOf = Array.from({ length: ascii }, (_, code) =>
    classes.reduce((bits, members, index) => (inClass(members, code) ? bits | (1 << index) : bits), 0),
  )
  return (value) => {
    if (typeof value !== 'string') return false
    const { length } = value
    if (length < shortest || length > longest) return false
    for (let index = 0; index < length; index += 1) {
      if (((bitsOf[value.charCodeAt(index)] as number) & (places[index] as number)) === 0) return false
    }
    return true
  }
}
