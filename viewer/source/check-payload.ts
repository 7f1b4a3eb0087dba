/**
 * Checks what came as a graph by its shape, so that a damaged one is told at once and not by a crash later.
 * { nodes: [{ key: 'place:440605104' }] } → SourceError 'damaged' `node 0 has no label`
 */
import type { GraphPart, ViewerPayload } from '../../graph/model/viewer-payload.ts'
import { KINDS, RELATIONS } from '../../graph/ontology.ts'
import { SourceError } from './graph-source.ts'

/** Throws a SourceError that says what is wrong. */
export function checkPayload(came: unknown): ViewerPayload {
  const payload = came as Partial<ViewerPayload> | null
  need(typeof payload === 'object' && payload !== null, 'the graph is no object')
  const { documents, total, version } = payload
  need(Array.isArray(documents), 'the graph has no documents')
  for (const [index, each] of documents.entries()) {
    need(isText(each?.id) && isText(each.title), `document ${index} has no id or title`)
  }
  need(isText(version) && isCount(total?.nodes) && isCount(total.edges), 'the graph has no version or size')
  return checkPart(payload, documents.length) as ViewerPayload
}

/** @param documents number of documents of the graph, which the part's elements name by place */
export function checkPart(came: unknown, documents: number): GraphPart {
  const part = came as Partial<GraphPart> | null
  need(typeof part === 'object' && part !== null, 'the graph is no object')
  const { nodes, edges } = part
  need(Array.isArray(nodes) && Array.isArray(edges), 'the graph has no nodes or edges')
  const isPlace = (place: unknown) => isCount(place) && place < documents
  for (const [index, node] of nodes.entries()) {
    const name = `node ${index}`
    need(isText(node?.key) && isText(node.label), `${name} has no key or label`)
    need(KINDS.includes(node.kind), `${name} has no kind`)
    need(Array.isArray(node.aliases) && node.aliases.every(isText), `${name} has no aliases`)
    need(Array.isArray(node.spellings) && node.spellings.every(isText), `${name} has no spellings`)
    need(Array.isArray(node.documents) && node.documents.every(isPlace), `${name} has no documents`)
    const { degree, community, pagerank, mentions, confidence, x = 0, y = 0 } = node
    const numbers = [degree, community, pagerank, mentions, confidence, x, y]
    need(numbers.every(Number.isFinite), `${name} has no measures or position`)
  }
  for (const [index, edge] of edges.entries()) {
    const name = `edge ${index}`
    need(isText(edge?.key) && isText(edge.source) && isText(edge.target), `${name} has no key or ends`)
    need(RELATIONS.includes(edge.relation), `${name} has no relation`)
    need([edge.weight, edge.confidence].every(Number.isFinite), `${name} has no weight or confidence`)
    need(Array.isArray(edge.documents) && edge.documents.every(isPlace), `${name} has no documents`)
  }
  return part as GraphPart
}

function need(holds: boolean, problem: string): asserts holds {
  if (!holds) throw new SourceError('damaged', problem)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0
}
