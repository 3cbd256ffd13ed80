import { resolve } from 'node:path'
import { smallest, tryRegion } from './try-region.ts'

/** `npm run example:new-region`: the smallest region, or the one in the folder that is named, from where the caller stands. */
const [named] = process.argv.slice(2)
const own = named === undefined ? smallest : resolve(process.env['INIT_CWD'] ?? '', named)
const said = await tryRegion(own, (step) => console.log(`✓ ${step}`))
console.log(`\n${said}`)
