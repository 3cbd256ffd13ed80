import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../command.ts'
import type { Agreed, AgreedExample, AgreedMandate, AgreedRegion } from './agreed.ts'

/** Where the answers of the last release stand: one JSON value a line, so that a change is seen line by line. */
export const answersFile = join(root, 'packages/mandate/answers.jsonl')

type Line = AgreedExample | AgreedMandate | AgreedRegion

/** Writes the agreed answers. */
export const writeAnswers = async (
  { examples, mandates, regions }: Agreed,
  file: string = answersFile,
): Promise<void> => {
  const lines: readonly Line[] = [...examples, ...mandates, ...regions]
  await writeFile(
    file,
    lines
      .map(
        (line) => `${JSON.stringify(line)}
`,
      )
      .join(''),
  )
}

/** Reads the agreed answers. */
export const readAnswers = async (file: string = answersFile): Promise<Agreed> => {
  const text = await readFile(file, 'utf8')
  const lines = text.split('\n').flatMap((line): readonly Line[] => (line === '' ? [] : [JSON.parse(line)]))
  return {
    examples: lines.filter((line) => 'facts' in line),
    mandates: lines.filter((line) => 'mandate' in line),
    regions: lines.filter((line) => 'refinements' in line),
  }
}
