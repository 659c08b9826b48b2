import { defineConfig } from '@playwright/test'

/** Journeys in a browser on the built application, on an empty embedded database or on TEST_DATABASE_URL's server. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  workers: 1,
  // A crowded computer may be slow; what does not answer at all still fails.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  retries: process.env['CI'] === 'true' ? 1 : 0,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['list'], ['json']],
  outputDir: '.cache/browser-results',
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    locale: 'cs-CZ',
    timezoneId: 'Europe/Prague',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
})
