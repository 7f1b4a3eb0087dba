/**
 * Which folder may import which; `npm run check` and test/unit/imports.test.ts hold to it.
 * viewer/ → graph/ is allowed, graph/ → viewer/ is not.
 */

/** A rule: files at `from` must not import files at `to`. */
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to: typeof to === 'string' ? { path: to } : to,
})

const STAGES = 'read|segment|extract|relate|link'

/** Files that hold the records passed from stage to stage. */
const RECORDS = '^src/(segment/segmented-text|extract/mention|extract/statement)\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('no-cycles', 'No file imports itself, however far round.', {}, { circular: true }),
    forbid('graph-alone', 'graph/ knows neither builder nor viewer.', '^graph/', '^(src|viewer|test)/'),
    forbid('builder-without-viewer', 'src/ knows no viewer and no test.', '^src/', '^(viewer|test)/'),
    forbid(
      'viewer-on-graph',
      'viewer/ runs in a browser: of the project it takes only graph/, and not its store.',
      { path: '^viewer/', pathNot: '^viewer/vite\\.config\\.ts$' },
      '^(src/|test/|graph/store/)|^(node:|fs$|path$|better-sqlite3)',
    ),
    forbid(
      'graph-in-the-browser',
      'graph/ without its store runs in a browser, too.',
      { path: '^graph/', pathNot: '^graph/store/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'finders-alone',
      'What finds one thing never imports what finds another; src/extract-document.ts puts them in order.',
      '^src/extract/find-[^/]+\\.ts$',
      '^src/extract/find-[^/]+\\.ts$',
    ),
    forbid(
      'stages-alone',
      'A stage takes only records and types from another: src/extract-document.ts puts them in order.',
      `^src/(${STAGES})/`,
      { path: `^src/(${STAGES})/`, pathNot: ['^src/$1/', RECORDS], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'stages-below-commands',
      'Stages know neither pipeline nor commands.',
      `^src/(${STAGES}|lexicon|view)/`,
      '^src/(commands/|extract-document\\.ts|cli\\.ts|pipeline\\.ts|build/|index\\.ts)',
    ),
    forbid(
      'segmenter-in-one-place',
      'Only src/segment imports nodejieba.',
      { pathNot: '^(src/segment|test/bench)/' },
      'node_modules/nodejieba/',
    ),
    forbid(
      'database-in-one-place',
      'Only graph/store imports better-sqlite3.',
      { pathNot: '^graph/store/' },
      { path: 'node_modules/better-sqlite3/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'nothing-unresolved',
      'Every import leads somewhere.',
      {},
      { couldNotResolve: true, pathNot: '\\?(raw|url)$' },
    ),
    forbid(
      'no-development-packages',
      'What is published does not need development packages.',
      { path: '^(src|graph)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
