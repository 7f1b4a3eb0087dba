/**
 * Mutation testing: changes one place of the code at a time and tells which changes no test notices.
 * npm run mutate -- --mutate 'graph/query/*.ts' → reports/mutation/mutation.html
 */
export default {
  mutate: ['src/link/across-documents/*.ts', 'graph/**/*.ts', '!graph/layout/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  // Only a loop without end is to time out, not a machine that is busy.
  timeoutMS: 20_000,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  ignorePatterns: [
    'dist',
    'test/bench',
    'test/e2e/**/*',
    // The graph that the quick tests share with those.
    '!test/e2e/small-graph.ts',
    'test/score',
    'test/gold',
    'test/golden',
    'viewer',
    'reports',
  ],
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 90, low: 75, break: null },
}
