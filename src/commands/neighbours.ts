/**
 * zhengtu neighbours: the nodes around a node, with relation and sentence.
 * zhengtu neighbours 云溪镇 --kind official → 何文远, holds_office, 党委书记, …
 */
import type { Command } from 'commander'
import type { Kind, Relation } from '../../graph/ontology.ts'
import { findNeighbours } from '../../graph/query/find-neighbours.ts'
import { chooseNode } from './choose-node.ts'
import { formatNeighbours } from './format-neighbours.ts'
import {
  askedRelations,
  confidenceOption,
  coOccursOption,
  type Format,
  formatOption,
  graphOption,
  kindOption,
  readCount,
  relationOption,
} from './query-options.ts'
import { terminalOf } from './terminal.ts'
import { withGraph } from './with-graph.ts'

interface NeighboursFlags {
  graph: string
  depth: number
  limit: number
  format: Format
  kind?: Kind[]
  relation?: Relation[]
  coOccurs?: boolean
  minConfidence?: number
}

export function registerNeighbours(program: Command): void {
  program
    .command('neighbours')
    .alias('neighbors')
    .summary('list the nodes around a node')
    .description('Lists the nodes around a node, each with the relation and a sentence that states it.')
    .argument('<name>', 'label, alias or key of a node')
    .option('--depth <number>', 'steps from the node', readCount, 1)
    .addOption(kindOption())
    .addOption(relationOption())
    .addOption(coOccursOption())
    .addOption(confidenceOption())
    .option('--limit <number>', 'rows at most', readCount, 50)
    .addOption(graphOption())
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExamples:\n  zhengtu neighbours 云溪镇\n  zhengtu neighbours 云溪镇 --kind official,project --depth 2\n' +
        '  zhengtu neighbours 何文远 --relation co_occurs --format json',
    )
    .action(async (name: string, flags: NeighboursFlags, command: Command) => {
      const terminal = terminalOf(command)
      const { depth, limit, kind: kinds, minConfidence, format } = flags
      const relations = askedRelations(flags)
      await withGraph(flags.graph, (store) => {
        const node = chooseNode(store, name, terminal)
        const sentences = format === 'json' ? undefined : 1
        const options = { depth, limit, kinds, relations, minConfidence, sentences }
        const { rows, more } = findNeighbours(store, node.key, options)
        if (format === 'json') {
          terminal.printJson({ node, neighbours: rows, more })
          return
        }
        terminal.print(formatNeighbours(rows, terminal))
        if (more)
          terminal.note(`there are more than ${limit}; --limit shows more, --kind and --relation choose`)
        if (rows.length > 0) return
        const hint = relations.includes('co_occurs')
          ? ''
          : '; --co-occurs shows what is named in one sentence with it'
        terminal.note(`${node.label} has no such neighbours${hint}`)
      })
    })
}
