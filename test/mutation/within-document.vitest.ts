import { defineConfig } from 'vitest/config'

/** The tests that judge a mutant of what joins mentions within a document. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    include: ['test/unit/link/*.test.ts', 'test/unit/relate/*.test.ts'],
    setupFiles: ['test/mutation/fix-seed.ts'],
  },
})
