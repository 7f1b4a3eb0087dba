import { defineConfig } from 'vitest/config'

/** The tests that judge a mutant of the merge or of the graph: those that are done in a moment. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    include: ['test/unit/link/*.test.ts', 'test/unit/graph/*.test.ts'],
    // They load the lexicon, some seconds for every mutant.
    exclude: ['test/unit/link/link-statements.test.ts', 'test/unit/link/resolve-document.test.ts'],
    // A mutant is to be found wrong, not slow.
    testNamePattern: /^(?!.*soon enough)/,
    setupFiles: ['test/mutation/fix-seed.ts'],
  },
})
