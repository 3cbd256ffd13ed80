import { readFile } from 'node:fs/promises'
import { type Language, type Mandate, readMandate, sayMandateFault } from '@samrad/mandate'
import { argumentWords } from '../arguments/argument-words.ts'
import { UsageError } from '../arguments/usage-error.ts'
import type { Terminal } from '../terminal.ts'

/** The mandate in a file. Undefined where it is none: then every fault is told, on standard error and as JSON where that is asked. */
export const mandateIn = async (
  file: string,
  { language, json }: { readonly language: Language; readonly json: boolean },
  terminal: Terminal,
): Promise<Mandate | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(argumentWords[language].noFile(file))
  })
  const { mandate, faults = [] } = readMandate(text)
  const told = faults.map((fault) => ({ ...fault, why: sayMandateFault(fault, language) }))
  for (const { why } of told) terminal.err(`${file}: ${why}`)
  if (json && mandate === undefined) terminal.out(JSON.stringify({ file, faults: told }, null, 2))
  return mandate
}
