import { defineConfig } from 'vitest/config'

const BROWSER_TESTS = 'test/e2e/viewer/*.test.ts'

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'plain', include: ['test/**/*.test.ts'], exclude: [BROWSER_TESTS] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          // A browser that draws in software takes two cores for itself: one file after another, after all others.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 40_000,
          hookTimeout: 120_000,
          // On a busy machine a browser may stand still; a test that fails twice has failed.
          retry: process.env.CI === undefined ? 0 : 1,
        },
      },
    ],
  },
})
