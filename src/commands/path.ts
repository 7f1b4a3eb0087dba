/**
 * zhengtu path: how two nodes hang together, each step with its sentence.
 * zhengtu path 何文远 青川市 → 何文远 → 云溪镇 → 青川市, by holds_office and part_of.
 */
import type { Command } from 'commander'
import { findPaths, type Step } from '../../graph/query/find-paths.ts'
import { chooseNode } from './choose-node.ts'
import { arrowOf, detailOf } from './format-neighbours.ts'
import { formatSentence } from './format-sentence.ts'
import { coOccursOption, type Format, formatOption, graphOption, readCount } from './query-options.ts'
import { type Terminal, terminalOf } from './terminal.ts'
import { withGraph } from './with-graph.ts'

interface PathFlags {
  graph: string
  max: number
  limit: number
  format: Format
  coOccurs?: boolean
}

export function registerPath(program: Command): void {
  program
    .command('path')
    .summary('show how two nodes hang together')
    .description(
      'Shows the shortest chains of stated relations between two nodes, those that avoid hubs first,\n' +
        'and detours where there are few, each step with its sentence.',
    )
    .argument('<from>', 'label, alias or key of a node')
    .argument('<to>', 'label, alias or key of another')
    .option('--max <number>', 'steps in a chain at most', readCount, 6)
    .option('--limit <number>', 'chains at most', readCount, 3)
    .addOption(coOccursOption())
    .addOption(graphOption())
    .addOption(formatOption())
    .addHelpText('after', '\nExample:\n  zhengtu path 何文远 青川市 --max 4')
    .action(async (fromName: string, toName: string, flags: PathFlags, command: Command) => {
      const terminal = terminalOf(command)
      const { max: maxLength, limit, coOccurs = false, format } = flags
      await withGraph(flags.graph, (store) => {
        const from = chooseNode(store, fromName, terminal)
        const to = chooseNode(store, toName, terminal)
        if (from.key === to.key) throw new Error(`${fromName} and ${toName} are one node, ${from.label}`)
        const sentences = format === 'json' ? undefined : 1
        const paths = findPaths(store, from.key, to.key, { maxLength, limit, coOccurs, sentences })
        if (format === 'json') {
          terminal.printJson({ from, to, paths })
          return
        }
        terminal.print(paths.map((steps) => formatPath(steps, terminal)).join('\n'))
        if (paths.length > 0) return
        const hint = coOccurs ? 'a larger --max' : 'a larger --max, or --co-occurs'
        terminal.note(`no path of ${maxLength} steps or fewer from ${from.label} to ${to.label}; try ${hint}`)
      })
    })
}

function formatPath(steps: Step[], { width, colours }: Terminal): string {
  const labels = [steps[0]!.from, ...steps.map(({ to }) => to)].map(({ label }) => colours.bold(label))
  const indent = '    '
  const room = width === undefined ? undefined : width - indent.length
  const lines = steps.flatMap(({ from, to, edge, evidence: [first] }) => {
    const detail = detailOf(edge)
    const hop = `  ${from.label} ${arrowOf(edge, from.key)} ${to.label}  ${edge.relation}${detail && `  ${detail}`}`
    if (!first) return [hop]
    return [`${hop}  ${colours.dim(first.document)}`, `${indent}${formatSentence(first, room, colours)}`]
  })
  return `${labels.join(' · ')}\n${lines.join('\n')}\n`
}
