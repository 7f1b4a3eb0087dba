/**
 * zhengtu show: all that a graph holds of one node.
 * zhengtu show 云溪镇 → aliases, code, edges and sentences; with --why the rule of each.
 */
import type { Command } from 'commander'
import { RELATIONS, STATED_RELATIONS } from '../../graph/ontology.ts'
import { findNeighbours } from '../../graph/query/find-neighbours.ts'
import { chooseNode } from './choose-node.ts'
import { formatNode, formatReasons } from './format-node.ts'
import { coOccursOption, type Format, formatOption, graphOption, readCount } from './query-options.ts'
import { terminalOf } from './terminal.ts'
import { withGraph } from './with-graph.ts'

interface ShowFlags {
  graph: string
  limit: number
  format: Format
  why?: boolean
  coOccurs?: boolean
}

export function registerShow(program: Command): void {
  program
    .command('show')
    .summary('show one node with its edges and sentences')
    .description('Shows one node: its names and attributes, its edges, and the sentences that name it.')
    .argument('<name>', 'label, alias or key of a node')
    .option('--why', 'every sentence with the rule that found it and how sure it is')
    .addOption(coOccursOption())
    .option('--limit <number>', 'edges, and sentences, at most', readCount, 20)
    .addOption(graphOption())
    .addOption(formatOption())
    .addHelpText('after', '\nExamples:\n  zhengtu show 云溪镇\n  zhengtu show 何文远 --why')
    .action(async (name: string, flags: ShowFlags, command: Command) => {
      const terminal = terminalOf(command)
      const { limit, format, why = false } = flags
      await withGraph(flags.graph, (store) => {
        const { key } = chooseNode(store, name, terminal)
        const node = store.nodeRecord(key)!
        const relations = flags.coOccurs ? RELATIONS : STATED_RELATIONS
        const sentences = why || format === 'json' ? undefined : 1
        const { rows, more } = findNeighbours(store, key, { relations, limit, sentences })
        if (format === 'json') terminal.printJson({ node, neighbours: rows, more })
        else terminal.print((why ? formatReasons : formatNode)(node, rows, limit, terminal))
        if (more) terminal.note(`there are more than ${limit} edges; --limit shows more`)
      })
    })
}
