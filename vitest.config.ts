import { defineConfig } from 'vitest/config'

const setupFiles = ['test/support/properties-setup.ts']

/**
 * Four suites: `pure` touches nothing, `database` runs on both databases, `http` on the composed application, `slow` reads and writes
 * whole files.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'pure',
          setupFiles,
          // Quick in themselves, but all guards run at once beside them.
          testTimeout: 20_000,
          // Rules keep no state, so their tests may share a process.
          isolate: false,
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/canaries/**', '**/*.db.test.ts', '**/*.http.test.ts', '**/*.slow.test.ts'],
        },
      },
      {
        test: {
          name: 'database',
          globalSetup: ['test/support/databases-setup.ts'],
          include: ['src/**/*.db.test.ts', 'test/**/*.db.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'http',
          globalSetup: ['test/support/databases-setup.ts'],
          include: ['src/**/*.http.test.ts', 'test/**/*.http.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'slow',
          setupFiles,
          include: ['src/**/*.slow.test.ts', 'test/**/*.slow.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
