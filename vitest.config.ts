import { defineConfig } from 'vitest/config'

const BUILD_TESTS = 'test/e2e/build/*.test.ts'
const BROWSER_TESTS = 'test/e2e/viewer/*.test.ts'

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'plain', include: ['test/**/*.test.ts'], exclude: [BUILD_TESTS, BROWSER_TESTS] },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: [BUILD_TESTS],
          // Whole builds as processes of their own, with bounds on their time: one file after another, after all others.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          // A browser that draws in software takes two cores for itself: one file after another, after all others.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 40_000,
          hookTimeout: 120_000,
          // A page answers when it has drawn: what a test expects of it is asked for until it holds.
          expect: { poll: { timeout: 10_000 } },
          // On a busy machine a browser may stand still; a test that fails twice has failed.
          retry: process.env.CI === undefined ? 0 : 1,
        },
      },
    ],
  },
})
