import { defineConfig } from '@playwright/test'
import { chromium } from '@samrad/config/chromium'

/** The browser walks: one server for all of them, on a store of its own in a temporary folder. */
export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.walk.ts',
  outputDir: '../../node_modules/.cache/walks',
  globalSetup: './src/one-server.ts',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env['SAMRAD_ADDRESS'] ?? '',
    viewport: { width: 1280, height: 800 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: chromium(),
    trace: 'retain-on-failure',
  },
})
