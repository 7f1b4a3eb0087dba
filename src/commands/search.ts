/**
 * zhengtu search: nodes by a part of their name, in characters, pinyin or initials.
 * zhengtu search yunxi → 云溪镇, 云溪智造园.
 */
import type { Command } from 'commander'
import { searchNodes } from '../../graph/query/search-nodes.ts'
import { formatTable } from './format-table.ts'
import { type Format, formatOption, graphOption, readCount } from './query-options.ts'
import { terminalOf } from './terminal.ts'
import { withGraph } from './with-graph.ts'

interface SearchFlags {
  graph: string
  limit: number
  format: Format
}

export function registerSearch(program: Command): void {
  program
    .command('search')
    .summary('find nodes by a part of their name')
    .description(
      'Finds nodes by a part of their name or alias, simplified or traditional, or by pinyin or initials;\n' +
        'exact names come first, then the nodes that are named most.',
    )
    .argument('<text>', 'part of a name, pinyin or initials')
    .option('--limit <number>', 'rows at most', readCount, 20)
    .addOption(graphOption())
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExamples:\n  zhengtu search 云溪\n  zhengtu search yunxizhen\n  zhengtu search yxz',
    )
    .action(async (text: string, { graph, limit, format }: SearchFlags, command: Command) => {
      const terminal = terminalOf(command)
      const hits = await withGraph(graph, (store) => searchNodes(store, text, limit))
      if (format === 'json') {
        terminal.printJson(hits)
        return
      }
      const table = formatTable(
        hits,
        [
          { heading: 'name', cell: ({ node }) => node.label },
          { heading: 'kind', cell: ({ node }) => node.kind },
          { heading: 'also', cell: ({ node, name }) => (name === node.label ? '' : name) },
          { heading: 'mentions', cell: ({ node }) => String(node.mentions), right: true },
          { heading: 'edges', cell: ({ node }) => String(node.degree), right: true },
          { heading: 'key', cell: ({ node }) => node.key },
        ],
        terminal.width,
      )
      terminal.print(table)
      if (hits.length === 0) terminal.note(`no name contains ${text}`)
    })
}
