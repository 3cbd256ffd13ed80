import { join } from 'node:path'

/** Where the administrator's session lies; a walk signs in by `test.use({ storageState: session })`. */
export const session = join(import.meta.dirname, '../../../node_modules/.cache/test/session.json')
