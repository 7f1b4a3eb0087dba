/**
 * zhengtu build: files and folders → a graph, with a progress bar and a summary.
 * zhengtu build 公告/ → zhengtu.db, and what was and was not found in 公告/.
 */
import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import type { BuildOptions, BuildSummary } from '../build/build-graph.ts'
import { compileLate } from './compile-late.ts'
import { readCount } from './query-options.ts'
import { addReadOptions, READABLE, type ReadFlags, readOptionsOf } from './read-options.ts'
import { type Terminal, terminalOf } from './terminal.ts'

interface BuildFlags extends ReadFlags {
  graph: string
  format: 'text' | 'json'
  fresh?: boolean
  watch?: boolean
  jobs: number
}

export function registerBuild(program: Command): void {
  const command = program
    .command('build')
    .summary('read files and folders into a graph')
    .description(
      'Reads documents and writes their graph into one file. Again on the same files it reads only what changed.\n' +
        `${READABLE}\n` +
        'A build that is broken off leaves the last graph as it was.',
    )
    .argument('<path...>', 'files and folders to read')
    .option('--graph <file>', 'the graph to write', 'zhengtu.db')
    .addOption(
      new Option('--format <format>', 'form of the summary').choices(['text', 'json']).default('text'),
    )
    .option('--fresh', 'read everything anew, whatever the graph holds already')
    .option('--watch', 'stay, and bring the graph up to date whenever files change')
    .option('--jobs <number>', 'files are worked on by so many threads at most', readCount, mostJobs())
  addReadOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  zhengtu build 公告/ 报告.txt --graph county.db\n' +
        '  zhengtu build 网页/ --include "*.html" --exclude 附件\n' +
        '  zhengtu build 新闻.csv --map text=正文,title=标题,date=发布时间\n' +
        '  zhengtu build 公告/ --watch',
    )
    .action(async (paths: string[], flags: BuildFlags, command: Command) => {
      const terminal = terminalOf(command)
      if (flags.watch && paths.includes('-')) {
        command.error('error: --watch follows files; standard input (-) ends and cannot be watched')
      }
      compileLate()
      const [{ buildGraph }, { formatBuildSummary }, { showProgress }] = await Promise.all([
        import('../build/build-graph.ts'),
        import('./format-build-summary.ts'),
        import('./show-progress.ts'),
      ])
      const options: BuildOptions = { graph: flags.graph, read: readOptionsOf(flags), jobs: flags.jobs }
      const progress = showProgress()
      const stop = new AbortController()
      // A second Ctrl+C ends the program at once.
      const onInterrupt = () => stop.abort(new Error('interrupted; the last graph is as it was'))
      process.once('SIGINT', onInterrupt)
      const summary = await buildGraph(paths, {
        ...options,
        isFresh: flags.fresh ?? false,
        onProgress: progress.update,
        signal: stop.signal,
      }).finally(progress.end)
      process.off('SIGINT', onInterrupt)
      await noteProblems(summary, terminal)
      if (summary.documents === 0) throw new Error(`no document to read in ${paths.join(' ')}`)
      if (flags.format === 'json') terminal.printJson(summary)
      else terminal.print(formatBuildSummary(summary, { graph: flags.graph, program: runAs() }))
      if (flags.watch) await keepUpToDate(paths, options, terminal)
    })
}

/** Until the program is interrupted. */
async function keepUpToDate(paths: string[], options: BuildOptions, terminal: Terminal): Promise<void> {
  const [{ watchFiles }, { leaveOutGraph }, { buildGraph }, { extractHere }, { formatUpdate }] =
    await Promise.all([
      import('../build/watch-files.ts'),
      import('../build/leave-out-graph.ts'),
      import('../build/build-graph.ts'),
      import('../build/extraction.ts'),
      import('./format-build-summary.ts'),
    ])
  const extraction = extractHere()
  let trouble = ''
  const update = async () => {
    try {
      const summary = await buildGraph(paths, { ...options, extraction })
      trouble = ''
      const { readFiles, goneFiles, because } = summary
      if (readFiles + goneFiles === 0 && !because) return true
      await noteProblems(summary, terminal)
      const isEmpty = summary.documents === 0
      terminal.note(isEmpty ? 'no document is left; the graph stays as it was' : formatUpdate(summary))
      return true
    } catch (error) {
      const { message } = error as Error
      // It is tried again and again until the other build is done, or there is room on the disk.
      if (message !== trouble) terminal.note(message)
      trouble = message
      return false
    }
  }
  terminal.note('watching; Ctrl+C ends it')
  const watch = await watchFiles(paths, update, {
    isLeftOut: leaveOutGraph(options.graph),
    onTrouble: (error) => terminal.note(`cannot watch: ${error.message}`),
  })
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  await watch.close()
}

async function noteProblems({ skipped, warnings }: BuildSummary, terminal: Terminal): Promise<void> {
  const { formatSkipped, formatWarnings } = await import('./format-build-summary.ts')
  if (skipped.length > 0) terminal.note(formatSkipped(skipped))
  if (warnings.length > 0) terminal.note(formatWarnings(warnings))
}

/** Each takes some hundred megabytes, so not one for each of very many cores. */
function mostJobs(): number {
  return Math.min(availableParallelism(), 8)
}

/** How the user calls this program: through npm, it is not on the PATH. */
function runAs(): string {
  return process.env.npm_command === undefined ? 'zhengtu' : 'npx zhengtu'
}
