import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../command.ts'
import type { Agreed } from './agreed.ts'

/** Where the answers of the last release stand: one JSON value a line, so that a change is seen line by line. */
export const answersFile = join(root, 'packages/mandate/answers.jsonl')

const sorts = ['examples', 'rules', 'norms', 'mandates', 'regions'] as const satisfies readonly (keyof Agreed)[]

/** Writes the agreed answers: each on a line of its own, under the sort of thing it is. */
export const writeAnswers = async (agreed: Agreed, file: string = answersFile): Promise<void> => {
  const lines = sorts.flatMap((sort) => agreed[sort].map((value) => `${JSON.stringify({ [sort]: value })}\n`))
  await writeFile(file, lines.join(''))
}

/** Reads the agreed answers. */
export const readAnswers = async (file: string = answersFile): Promise<Agreed> => {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  const read: Record<keyof Agreed, unknown[]> = { examples: [], rules: [], norms: [], mandates: [], regions: [] }
  for (const line of lines) {
    const value: Readonly<Record<string, unknown>> = JSON.parse(line)
    for (const sort of sorts) if (sort in value) read[sort].push(value[sort])
  }
  return read as unknown as Agreed
}
