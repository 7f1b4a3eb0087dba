/**
 * The graphs of seeds/documents in a form that people can review: one line a node, one line an edge.
 * → { nodes: ["official 林远山 · …"], edges: ["林远山 holds_office 河东县 · office=县委书记 · “河东县委书记林远山”"] }
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../graph/ontology.ts'
import type { Statement } from '../../src/extract/statement.ts'
import { createExtractor, linkStatements } from '../../src/pipeline.ts'
import { readDocuments } from '../../src/read/read-documents.ts'

export interface GoldenGraph {
  nodes: string[]
  edges: string[]
}

/** Name of the graph of all documents together. */
const TOGETHER = 'all-documents'

const DOCUMENTS = join(import.meta.dirname, '../../seeds/documents')

/** The graphs as the program now makes them, by name: each document alone, and all together. */
export async function currentGraphs(): Promise<Map<string, GoldenGraph>> {
  const extractor = createExtractor()
  const graphs = new Map<string, GoldenGraph>()
  const together: Statement[] = []
  for await (const result of readDocuments([DOCUMENTS])) {
    if ('problem' in result) throw new Error(`${result.problem.path}: ${result.problem.reason}`)
    const statements = extractor.extract(result.document)
    together.push(...statements)
    const name = result.document.id.replace(/^documents\//, '').replace(/\.\w+$/, '')
    graphs.set(name, outline(linkStatements(statements)))
  }
  return graphs.set(TOGETHER, outline(linkStatements(together)))
}

/** Where the accepted graph of this name is kept. */
export function goldenFile(name: string): string {
  return join(import.meta.dirname, `${name}.json`)
}

/** The accepted graph of this name; empty where none was accepted yet. */
export function acceptedGraph(name: string): GoldenGraph {
  const file = goldenFile(name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { nodes: [], edges: [] }
}

/** `co_occurs` is left out: it follows from the nodes. */
function outline({ nodes, edges, documents }: GraphRecords): GoldenGraph {
  const labels = new Map(nodes.map((node) => [node.key, node.label]))
  const texts = new Map(documents.map((document) => [document.id, document.text]))
  return {
    nodes: nodes.map(outlineNode).sort(),
    edges: edges
      .filter((edge) => edge.relation !== 'co_occurs')
      .map((edge) => outlineEdge(edge, labels, texts))
      .sort(),
  }
}

function outlineNode(node: NodeRecord): string {
  const { code, level, status, period, investment, investment_raw } = node
  const aliases = node.aliases.length > 0 ? `aliases=${node.aliases.join('、')}` : ''
  return [
    `${node.kind} ${node.label}`,
    aliases,
    ...outlineFields({ code, level, status, period, investment, investment_raw }),
    `mentions=${node.mentions}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function outlineEdge(edge: EdgeRecord, labels: Map<string, string>, texts: Map<string, string>): string {
  const { office, role, start, end } = edge
  const [first] = edge.evidence
  return [
    `${labels.get(edge.source)} ${edge.relation} ${labels.get(edge.target)}`,
    ...outlineFields({ office, role, start, end }),
    `weight=${edge.weight}`,
    ...(first?.date ? [`${first.date} ${first.dated}`] : []),
    ...(first ? [`“${texts.get(first.document)?.slice(first.start, first.end)}”`] : []),
  ].join(' · ')
}

function outlineFields(fields: Record<string, string | number | undefined>): string[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
}
