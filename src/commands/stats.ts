/**
 * zhengtu stats: what a graph holds, what yielded nothing, what is undecided.
 * zhengtu stats → 官员 official 5, …; documents without a node; pairs that may be one.
 */
import type { Command } from 'commander'
import { KIND_LABELS, KINDS, RELATION_LABELS, RELATIONS } from '../../graph/ontology.ts'
import { readStats, type Stats } from '../../graph/query/read-stats.ts'
import { countNoun } from './count-noun.ts'
import { formatTable } from './format-table.ts'
import { type Format, formatOption, graphOption, readCount } from './query-options.ts'
import { type Terminal, terminalOf } from './terminal.ts'
import { withGraph } from './with-graph.ts'

/** Lines of a list before "and 12 more"; json has them all. */
const LISTED = 10

interface StatsFlags {
  graph: string
  top: number
  format: Format
}

export function registerStats(program: Command): void {
  program
    .command('stats')
    .summary('sum a graph up')
    .description(
      'Counts nodes and edges, lists the most connected nodes of each kind, the documents in which nothing was\n' +
        'found, and the pairs of nodes that may be the same thing.',
    )
    .option('--top <number>', 'nodes a kind among the most connected', readCount, 3)
    .addOption(graphOption())
    .addOption(formatOption())
    .addHelpText('after', '\nExample:\n  zhengtu stats --graph county.db --top 10')
    .action(async ({ graph, top, format }: StatsFlags, command: Command) => {
      const terminal = terminalOf(command)
      const stats = await withGraph(graph, (store) => readStats(store, top))
      if (format === 'json') terminal.printJson(stats)
      else terminal.print(formatStats(stats, terminal))
    })
}

function formatStats(
  { counts, mostConnected, silentDocuments, openPairs, meta }: Stats,
  terminal: Terminal,
): string {
  const { width } = terminal
  const count = (name: string, label: string, number: number) => ({ name, label, number })
  const countTable = (heading: string, rows: ReturnType<typeof count>[]) =>
    formatTable(
      rows,
      [
        { heading, cell: ({ name }) => name },
        { cell: ({ label }) => label },
        { heading: 'count', cell: ({ number }) => String(number) },
      ],
      width,
    )
  const top = KINDS.flatMap((kind) => mostConnected[kind].filter(({ degree }) => degree > 0))
  const blocks = [
    `${countNoun(counts.documents, 'document')}\n`,
    countTable(
      'nodes',
      KINDS.map((kind) => count(kind, KIND_LABELS[kind], counts.nodes[kind])),
    ),
    countTable(
      'edges',
      RELATIONS.map((name) => count(name, RELATION_LABELS[name], counts.edges[name])),
    ),
    formatTable(
      top,
      [
        { heading: 'most connected', cell: ({ label }) => label },
        { heading: 'kind', cell: ({ kind }) => kind },
        { heading: 'edges', cell: ({ degree }) => String(degree), right: true },
        { heading: 'mentions', cell: ({ mentions }) => String(mentions), right: true },
        { heading: 'key', cell: ({ key }) => key },
      ],
      width,
    ),
    formatList(
      'Nothing was found in',
      silentDocuments.map(({ id }) => id),
    ),
    formatList(
      'May be the same thing',
      openPairs.map(
        ({ left, right, leftLabel, rightLabel, reason }) =>
          `${leftLabel} (${left}) and ${rightLabel} (${right}): ${reason}`,
      ),
    ),
    formatList(
      'The build noted',
      Object.entries(meta).map(([name, value]) => `${name}: ${value}`),
    ),
  ]
  return blocks.filter((block) => block !== '').join('\n')
}

function formatList(title: string, entries: string[]): string {
  if (entries.length === 0) return ''
  const lines = entries.slice(0, LISTED).map((entry) => `  ${entry}\n`)
  const rest =
    entries.length > LISTED ? `  and ${entries.length - LISTED} more (--format json lists all)\n` : ''
  return `${title}:\n${lines.join('')}${rest}`
}
