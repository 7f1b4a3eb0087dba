/**
 * Decides which nodes and edges are in sight: the filters, then what the reader hid or let in by hand.
 * hide kind place → 42 of 58 nodes, 37 of 120 edges
 */
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
import type { Overrides } from '../state/overrides.ts'
import type { Filters } from '../state/view-state.ts'
import { dateSpan } from './date-span.ts'
import { findInDivision } from './find-in-division.ts'
import type { ViewerGraph, ViewerNode } from './viewer-graph.ts'

/** Flags by the numbers of nodes and edges: 1 in sight, 0 not. */
export interface Shown {
  nodes: Uint8Array
  edges: Uint8Array
  nodeCount: number
  edgeCount: number
}

export function computeShown(
  graph: ViewerGraph,
  documents: readonly DocumentSummary[],
  filters: Filters,
  { hidden, letIn }: Pick<Overrides, 'hidden' | 'letIn'>,
): Shown {
  const { hiddenKinds, hiddenRelations, minConfidence, minDegree, division } = filters
  const inDocuments = documentTest(documents, filters)
  const inDivision = division === null || !graph.hasNode(division) ? null : findInDivision(graph, division)
  // A node's confidence says how surely its name is a name: one below the limit is no more to be trusted than the
  // edges that the limit leaves out, and would stand there alone.
  const passes = (node: ViewerNode) =>
    !hiddenKinds.has(node.kind) &&
    node.degree >= minDegree &&
    node.confidence >= minConfidence &&
    (inDivision === null || inDivision[node.number] === 1) &&
    inDocuments(node.documents)

  const nodes = new Uint8Array(graph.order)
  const edges = new Uint8Array(graph.size)
  let nodeCount = 0
  let edgeCount = 0
  graph.forEachNode((key, node) => {
    if (hidden.has(key) || !(letIn.has(key) || passes(node))) return
    nodes[node.number] = 1
    nodeCount += 1
  })
  graph.forEachEdge((_key, edge, _source, _target, source, target) => {
    const isShown =
      nodes[source.number] === 1 &&
      nodes[target.number] === 1 &&
      !hiddenRelations.has(edge.relation) &&
      edge.confidence >= minConfidence &&
      inDocuments(edge.documents)
    if (!isShown) return
    edges[edge.number] = 1
    edgeCount += 1
  })
  return { nodes, edges, nodeCount, edgeCount }
}

/** Whether one of some documents, given by their places, is among those that count. */
function documentTest(
  documents: readonly DocumentSummary[],
  { from, to, documents: wanted }: Filters,
): (places: readonly number[]) => boolean {
  if (from === null && to === null && wanted.size === 0) return () => true
  const counts = documents.map(({ id, date }) => {
    if (wanted.size > 0 && !wanted.has(id)) return false
    if (from === null && to === null) return true
    const span = dateSpan(date)
    return span !== null && (from === null || span.last >= from) && (to === null || span.first <= to)
  })
  return (places) => places.some((place) => counts[place])
}
