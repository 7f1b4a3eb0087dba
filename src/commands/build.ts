/**
 * zhengtu build: files and folders → a graph, with a progress bar and a summary.
 * zhengtu build 公告/ → zhengtu.db, and what was and was not found in 公告/.
 */
import { type Command, Option } from 'commander'
import { addReadOptions, READABLE, type ReadFlags, readOptionsOf } from './read-options.ts'
import { terminalOf } from './terminal.ts'

interface BuildFlags extends ReadFlags {
  graph: string
  format: 'text' | 'json'
}

export function registerBuild(program: Command): void {
  const command = program
    .command('build')
    .summary('read files and folders into a graph')
    .description(
      'Reads documents and writes their graph into one file.\n' +
        `${READABLE}\n` +
        'A build that is broken off leaves the last graph as it was.',
    )
    .argument('<path...>', 'files and folders to read')
    .option('--graph <file>', 'the graph to write', 'zhengtu.db')
    .addOption(
      new Option('--format <format>', 'form of the summary').choices(['text', 'json']).default('text'),
    )
  addReadOptions(command)
    .addHelpText('after', '\nExample:\n  zhengtu build 公告/ 报告.txt --graph county.db')
    .action(async (paths: string[], flags: BuildFlags, command: Command) => {
      const terminal = terminalOf(command)
      const [{ default: progress }, { buildGraph }, { formatBuildSummary, formatWarnings, formatSkipped }] =
        await Promise.all([
          import('cli-progress'),
          import('../build-graph.ts'),
          import('./format-build-summary.ts'),
        ])
      const bar = new progress.SingleBar({
        format: 'Reading {bar} {value}/{total} {document}',
        barsize: 24,
        stream: process.stderr,
        clearOnComplete: true,
      })
      // The bar draws itself only where stderr is a terminal.
      const summary = await buildGraph(paths, {
        graph: flags.graph,
        read: readOptionsOf(flags),
        onProgress(done, total, document) {
          if (bar.isActive) bar.update(done, { document })
          else bar.start(total, done, { document })
        },
      }).finally(() => bar.stop())
      if (summary.skipped.length > 0) terminal.note(formatSkipped(summary.skipped))
      if (summary.warnings.length > 0) terminal.note(formatWarnings(summary.warnings))
      if (summary.documents === 0) throw new Error(`no document to read in ${paths.join(' ')}`)
      if (flags.format === 'json') terminal.printJson(summary)
      else terminal.print(formatBuildSummary(summary, { graph: flags.graph, program: runAs() }))
    })
}

/** How the user calls this program: through npm, it is not on the PATH. */
function runAs(): string {
  return process.env.npm_command === undefined ? 'zhengtu' : 'npx zhengtu'
}
