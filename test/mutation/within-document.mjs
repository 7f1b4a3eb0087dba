/**
 * Mutation testing of what joins mentions within a document, by tests that load the lexicon: about a second a mutant.
 * npm run mutate -- test/mutation/within-document.mjs
 */
import base from '../../stryker.config.mjs'

export default {
  ...base,
  mutate: ['src/link/within-document/*.ts'],
  vitest: { configFile: 'test/mutation/within-document.vitest.ts' },
  incrementalFile: 'reports/mutation/within-document.json',
}
