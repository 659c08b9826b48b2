import { defineConfig } from '@playwright/test'

/** Journeys in a browser on the built application, on an empty embedded database or on TEST_DATABASE_URL's server. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  outputDir: '.cache/browser-results',
  use: {
    locale: 'cs-CZ',
    timezoneId: 'Europe/Prague',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
})
