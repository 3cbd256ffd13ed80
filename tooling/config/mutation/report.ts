/** What Stryker writes of one file: its text, and what became of each change to it. */
interface MutatedFile {
  readonly source: string
  readonly mutants: readonly {
    readonly mutatorName: string
    readonly replacement?: string
    readonly status: string
    readonly location: {
      readonly start: { readonly line: number; readonly column: number }
      readonly end: { readonly line: number; readonly column: number }
    }
  }[]
}

export interface MutationResult {
  readonly files: Readonly<Record<string, MutatedFile>>
}

const caught = ['Killed', 'Timeout']
const unseen = ['Survived', 'NoCoverage']
const longest = 60

const short = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

const original = ({ source }: MutatedFile, { start, end }: MutatedFile['mutants'][number]['location']): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n')
}

/** The report that is checked in: how many of the changes the tests noticed, file by file, and each that they did not. */
export const mutationReport = ({ files }: MutationResult): string => {
  const counted = Object.entries(files)
    .map(([path, file]) => {
      const count = (among: readonly string[]) => file.mutants.filter(({ status }) => among.includes(status)).length
      return { path, file, killed: count(caught), lived: count(unseen) }
    })
    .filter(({ killed, lived }) => killed + lived > 0)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const [killed, lived] = [
    counted.reduce((sum, own) => sum + own.killed, 0),
    counted.reduce((sum, own) => sum + own.lived, 0),
  ]
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`
  return [
    `${percent(killed, killed + lived)} of ${killed + lived} changes noticed, ${lived} not.`,
    '',
    ...counted.map(
      (own) => `${percent(own.killed, own.killed + own.lived).padStart(7)}  ${own.path.replace('src/', '')}`,
    ),
    '',
    ...counted.flatMap(({ path, file }) =>
      file.mutants
        .filter(({ status }) => unseen.includes(status))
        .map(
          (own) =>
            `${path.replace('src/', '')}:${own.location.start.line} ${own.mutatorName}: ${short(original(file, own.location))} → ${short(own.replacement ?? '')}`,
        ),
    ),
    '',
  ].join('\n')
}
