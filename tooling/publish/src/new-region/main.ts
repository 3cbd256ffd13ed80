import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { smallest, tryRegion } from './try-region.ts'

const help = `npm run example:new-region [-- FOLDER]

Installs the packed library in a copy of a region's package, checks its types and tries its agreed answers.
FOLDER is the package, from where you stand; examples/new-region where none is named.`

/** `npm run example:new-region`: the smallest region, or the one in the folder that is named. */
const tell = async (args: readonly string[]): Promise<string> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (values.help) return help
  const [named] = positionals
  const own = named === undefined ? smallest : resolve(process.env['INIT_CWD'] ?? '', named)
  return `\n${await tryRegion(own, (step) => console.log(`✓ ${step}`))}`
}

try {
  console.log(await tell(process.argv.slice(2)))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
