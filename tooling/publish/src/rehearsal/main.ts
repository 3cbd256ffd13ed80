import { rehearse } from './rehearse.ts'

/** `npm run publish:rehearse`. */
const { got } = await rehearse((step) => console.log(`✓ ${step}`))
console.log(`\n${got}`)
