/**
 * Lays out one node: head, attributes, edges, sentences.
 * 云溪镇 → `云溪镇  place`, then aliases, code, level, a table of edges, the sentences by document.
 */
import type { Evidence, NodeRecord } from '../../graph/ontology.ts'
import type { Neighbour } from '../../graph/query/find-neighbours.ts'
import { arrowOf, detailOf, formatNeighbours } from './format-neighbours.ts'
import { formatSentence } from './format-sentence.ts'
import { formatTable } from './format-table.ts'
import type { Terminal } from './terminal.ts'

export function formatNode(node: NodeRecord, rows: Neighbour[], limit: number, terminal: Terminal): string {
  const sentences = formatTable(
    node.evidence.slice(0, limit),
    [
      { heading: 'document', cell: ({ document }) => document },
      { heading: 'sentence', cell: (evidence, rest) => formatSentence(evidence, rest, terminal.colours) },
    ],
    terminal.width,
  )
  const rest = node.evidence.length - limit
  const blocks = [formatHead(node, terminal), formatNeighbours(rows, terminal), sentences]
  return `${blocks.filter((block) => block !== '').join('\n')}${rest > 0 ? `and ${rest} more documents\n` : ''}`
}

/** The same with every sentence's rule and confidence in place of the tables. */
export function formatReasons(
  node: NodeRecord,
  rows: Neighbour[],
  limit: number,
  terminal: Terminal,
): string {
  const named = `named\n${formatEvidence(node.evidence.slice(0, limit), terminal)}`
  const edges = rows.map(({ edge, from, node: other, evidence }) => {
    const head = [arrowOf(edge, from.key), edge.relation, other.label, `(${other.kind})`, detailOf(edge)]
    return `${head.filter(Boolean).join(' ')}\n${formatEvidence(evidence, terminal)}`
  })
  return [formatHead(node, terminal), named, ...edges].join('\n')
}

function formatHead(node: NodeRecord, { colours, width }: Terminal): string {
  const { label, kind, key, aliases, mentions, documents, confidence, code, level } = node
  const attributes: [name: string, value: string | undefined][] = [
    ['key', key],
    ['aliases', aliases.join('、')],
    ['mentions', `${mentions} in ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`],
    ['confidence', confidence.toFixed(2)],
    ['code', code],
    ['level', level],
    ['investment', investmentOf(node)],
    ['status', node.status],
    ['period', node.period],
  ]
  const table = formatTable(
    attributes.filter(([, value]) => value),
    [{ cell: ([name]) => name }, { cell: ([, value]) => value ?? '' }],
    width,
  )
  return `${colours.bold(label)}  ${kind}\n${table}`
}

/** 6000000000 yuan (逾60亿元) */
function investmentOf({ investment, investment_raw }: NodeRecord): string | undefined {
  if (investment === undefined) return investment_raw
  return investment_raw ? `${investment} yuan (${investment_raw})` : `${investment} yuan`
}

function formatEvidence(evidence: Evidence[], { width, colours }: Terminal): string {
  return formatTable(
    evidence,
    [
      { heading: '  rule', cell: ({ rule }) => `  ${rule}` },
      { heading: 'sure', cell: ({ confidence }) => confidence.toFixed(2), right: true },
      { heading: 'document', cell: ({ document, start }) => `${document}:${start}` },
      { heading: 'sentence', cell: (one, rest) => formatSentence(one, rest, colours) },
    ],
    width,
  )
}
