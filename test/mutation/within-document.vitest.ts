import { defineConfig } from 'vitest/config'

/** The tests that judge a mutant of what joins mentions within a document; those that extract while they load would judge all at once. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    include: [
      'test/unit/link/{find-topic,is-short-form,resolve-document,settle-divisions}.test.ts',
      'test/unit/relate/*.test.ts',
    ],
  },
})
