import { existsSync } from 'node:fs'
import { configDefaults, defineConfig } from 'vitest/config'

/** What takes minutes: `npm run test:deep`, no part of `npm test`. */
const deep = '**/*.deep.test.ts'
const floors = {
  mandate: 'packages/mandate',
  'roster-file': 'packages/roster-file',
  store: 'packages/store',
  cli: 'packages/cli',
  api: 'apps/api',
  admin: 'apps/admin',
  tooling: 'tooling/config',
  bench: 'tooling/bench',
  publish: 'tooling/publish',
}
const common = {
  environment: 'node',
  exclude: [...configDefaults.exclude, deep],
  testTimeout: 20_000,
  hookTimeout: 60_000,
}
const vite = './apps/admin/vite.config.ts'

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      ...Object.entries(floors).map(([name, folder]) => ({
        ...(name === 'admin' && existsSync(vite) ? { extends: vite } : {}),
        test: { ...common, name, root: folder, include: ['**/*.test.{ts,tsx}'] },
      })),
      { test: { ...common, name: 'deep', include: [deep], exclude: configDefaults.exclude, testTimeout: 600_000 } },
    ],
  },
})
