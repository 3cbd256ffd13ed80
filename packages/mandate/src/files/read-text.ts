import { pointerOf } from '../decode/pointer.ts'
import type { MandateFault } from './fault.ts'
import { shown } from './shown.ts'

/** The longest text that is read, in characters; the longest mandate we ship is a hundredth of it. */
const longest = 1_000_000

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/gsu

/** An object or list that is being read: the keys seen in it, or which item it is at. */
interface Open {
  readonly seen?: Set<string>
  at: string | number
  wantsKey: boolean
}

/** The keys that stand twice in one object. JSON would silently keep the last. The text is known to be JSON. */
const duplicateKeys = (text: string): readonly MandateFault[] => {
  const open: Open[] = []
  const faults: MandateFault[] = []
  for (const [token] of text.matchAll(tokens)) {
    const top = open.at(-1)
    if (token === '{') open.push({ seen: new Set(), at: '', wantsKey: true })
    else if (token === '[') open.push({ at: 0, wantsKey: false })
    else if (token === '}' || token === ']') open.pop()
    else if (token === ',') {
      if (top && typeof top.at === 'number') top.at += 1
      else if (top) top.wantsKey = true
    } else if (top?.wantsKey) {
      const key = String(JSON.parse(token))
      top.at = key
      top.wantsKey = false
      if (top.seen?.has(key))
        faults.push({
          fault: 'duplicate-key',
          pointer: pointerOf(open.map(({ at }) => at)),
          value: shown(key) ?? '',
        })
      top.seen?.add(key)
    }
  }
  return faults
}

const placeOf = (text: string, message: string): Pick<MandateFault, 'line' | 'column'> => {
  const position = /position (\d+)/u.exec(message)?.[1]
  if (position === undefined) return {}
  const before = text.slice(0, Number(position)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** The value that the text of a mandate file writes, or what is wrong with the text. */
export const readText = (
  written: string,
): { readonly value: unknown } | { readonly faults: readonly MandateFault[] } => {
  const text = written.replace(/^\uFEFF/u, '')
  if (text.trim() === '') return { faults: [{ fault: 'empty-file', pointer: '' }] }
  if (text.length > longest) return { faults: [{ fault: 'too-large', pointer: '', value: String(longest) }] }
  try {
    const value: unknown = JSON.parse(text)
    const faults = duplicateKeys(text)
    return faults.length > 0 ? { faults } : { value }
  } catch (error) {
    return { faults: [{ fault: 'not-json', pointer: '', ...placeOf(text, String(error)) }] }
  }
}
