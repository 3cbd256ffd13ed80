import { tryNewRegion } from './try-new-region.ts'

/** `npm run example:new-region`. */
const said = await tryNewRegion((step) => console.log(`✓ ${step}`))
console.log(`\n${said}`)
