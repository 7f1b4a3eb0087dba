/**
 * zhengtu build: files and folders → a graph, with a progress bar and a summary.
 * zhengtu build 公告/ → zhengtu.db, and what was and was not found in 公告/.
 */
import { type Command, Option } from 'commander'

interface BuildFlags {
  graph: string
  format: 'text' | 'json'
}

export function registerBuild(program: Command): void {
  program
    .command('build')
    .summary('read files and folders into a graph')
    .description(
      'Reads documents (.txt, .md; UTF-8, GB18030, Big5 or UTF-16) and writes their graph into one file.\n' +
        'A build that is broken off leaves the last graph as it was.',
    )
    .argument('<path...>', 'files and folders to read')
    .option('--graph <file>', 'the graph to write', 'zhengtu.db')
    .addOption(
      new Option('--format <format>', 'form of the summary').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', '\nExample:\n  zhengtu build 公告/ 报告.txt --graph county.db')
    .action(async (paths: string[], flags: BuildFlags) => {
      const [{ default: progress }, { buildGraph }, { formatBuildSummary, formatSkipped }] =
        await Promise.all([
          import('cli-progress'),
          import('../pipeline.ts'),
          import('./format-build-summary.ts'),
        ])
      const bar = new progress.SingleBar({
        format: 'Reading {bar} {value}/{total} {document}',
        barsize: 24,
        stream: process.stderr,
        clearOnComplete: true,
      })
      // The bar draws itself only where stderr is a terminal.
      bar.start(0, 0, { document: '' })
      const summary = await buildGraph(paths, {
        graph: flags.graph,
        onProgress(done, total, document) {
          bar.setTotal(total)
          bar.update(done, { document })
        },
      }).finally(() => bar.stop())
      process.stderr.write(formatSkipped(summary.skipped))
      if (summary.documents === 0) throw new Error(`no document to read in ${paths.join(' ')}`)
      const asText = () => formatBuildSummary(summary, { graph: flags.graph, program: runAs() })
      process.stdout.write(flags.format === 'json' ? `${JSON.stringify(summary, null, 2)}\n` : asText())
    })
}

/** How the user calls this program: through npm, it is not on the PATH. */
function runAs(): string {
  return process.env.npm_command === undefined ? 'zhengtu' : 'npx zhengtu'
}
