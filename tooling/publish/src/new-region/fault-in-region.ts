import { readdir, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isOrgNumber, languages, sayFault } from '@samrad/mandate'

const digits = [...'0123456789']

/** The number at a place in the source, and the field or the constant that it is given to, where it is one that is refused. */
const refusedNumber = (line: string, column: number): readonly string[] => {
  const value = /^orgNumber\(\s*['"`]([^'"`]*)/.exec(line.slice(column - 1))?.[1]
  if (value === undefined || isOrgNumber(value)) return []
  const name = /(\w+)(?::\s*\w+)?\s*[:=]\s*$/.exec(line.slice(0, column - 1))?.[1] ?? ''
  const right = digits.map((digit) => value.slice(0, 8) + digit).find(isOrgNumber)
  return [
    `${name}: ${value}${right ? ` → ${right}` : ''}`,
    ...languages.map((language) => sayFault('orgNumber', { value, options: '' }, language)),
  ]
}

/** What keeps a module of the region from being read, in sentences: where it is, and what is wrong there. */
const said = async (error: Error, folder: string): Promise<string> => {
  const [, file, row, column] =
    new RegExp(`${RegExp.escape(folder)}/(src/[^:)]+):(\\d+):(\\d+)`).exec(error.stack ?? '') ?? []
  if (file === undefined) return error.message
  const line = (await readFile(join(folder, file), 'utf8')).split('\n')[Number(row) - 1] ?? ''
  const [name, ...sentences] = refusedNumber(line, Number(column))
  return name === undefined ? error.message : [`${file}:${row} ${name}`, ...sentences].join('\n')
}

/**
 * Reads each module in a region's `src`, and says in sentences what keeps the first of those that cannot be read from it:
 * a number with a wrong check digit by where it stands and which would be right, all else by what the error says.
 */
const faultInRegion = async (folder: string): Promise<string> => {
  const files = await readdir(join(folder, 'src')).catch(() => [])
  for (const file of files.filter((name) => /(?<!\.test)\.ts$/.test(name)).toSorted())
    try {
      await import(pathToFileURL(join(folder, 'src', file)).href)
    } catch (error) {
      return await said(error as Error, folder)
    }
  return ''
}

/** A process of its own for each region, forked with the folder: a module is read once in a process. Sends what it says. */
const [folder = '.'] = process.argv.slice(2)
process.send?.(await faultInRegion(await realpath(folder)))
