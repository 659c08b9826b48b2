import { defineConfig } from '@playwright/test'

/** Journeys in a browser on the built application, on an empty embedded database or on TEST_DATABASE_URL's server. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['list'], ['json']],
  outputDir: '.cache/browser-results',
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    locale: 'cs-CZ',
    timezoneId: 'Europe/Prague',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
})
