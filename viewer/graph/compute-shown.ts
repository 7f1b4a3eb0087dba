/**
 * Decides which nodes and edges are in sight: the filters, then what the reader hid or let in by hand.
 * hide kind place → 42 of 58 nodes, 37 of 120 edges
 */
import { KINDS, RELATIONS } from '../../graph/ontology.ts'
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
import type { Overrides } from '../state/overrides.ts'
import type { Filters } from '../state/view-state.ts'
import { dateSpan } from './date-span.ts'
import { type ElementColumns, type PackedLists, readColumns } from './element-columns.ts'
import { findInDivision } from './find-in-division.ts'
import type { ViewerGraph } from './viewer-graph.ts'

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
  const columns = readColumns(graph)
  const counting = countingDocuments(documents, filters)
  const { division } = filters
  const inside = division === null || !graph.hasNode(division) ? null : findInDivision(graph, division)

  const nodes = filterNodes(columns.nodes, filters, counting, inside)
  // The later word counts: what was let in and then hidden is in `hidden` alone, and the other way round.
  for (const key of letIn) if (graph.hasNode(key)) nodes[graph.getNodeAttribute(key, 'number')] = 1
  for (const key of hidden) if (graph.hasNode(key)) nodes[graph.getNodeAttribute(key, 'number')] = 0
  const edges = filterEdges(columns.edges, filters, counting, nodes)
  return { nodes, edges, nodeCount: countFlags(nodes), edgeCount: countFlags(edges) }
}

function filterNodes(
  { kind, degree, confidence, documents }: ElementColumns['nodes'],
  { hiddenKinds, minDegree, minConfidence }: Filters,
  counting: Uint8Array | null,
  inside: Uint8Array | null,
): Uint8Array {
  const nodes = new Uint8Array(kind.length)
  const kinds = KINDS.map((each) => !hiddenKinds.has(each))
  for (let number = 0; number < nodes.length; number += 1) {
    // A node's confidence says how surely its name is a name: one below the limit is no more to be trusted than the
    // edges that the limit leaves out, and would stand there alone.
    const passes =
      kinds[kind[number]!] &&
      degree[number]! >= minDegree &&
      confidence[number]! >= minConfidence &&
      (inside === null || inside[number] === 1) &&
      (counting === null || hasAny(documents, number, counting))
    if (passes) nodes[number] = 1
  }
  return nodes
}

/** An edge needs both ends, and a document of its own that counts. */
function filterEdges(
  { relation, confidence, source, target, documents }: ElementColumns['edges'],
  { hiddenRelations, minConfidence }: Filters,
  counting: Uint8Array | null,
  nodes: Uint8Array,
): Uint8Array {
  const edges = new Uint8Array(relation.length)
  const relations = RELATIONS.map((each) => !hiddenRelations.has(each))
  for (let number = 0; number < edges.length; number += 1) {
    const passes =
      relations[relation[number]!] &&
      nodes[source[number]!] === 1 &&
      nodes[target[number]!] === 1 &&
      confidence[number]! >= minConfidence &&
      (counting === null || hasAny(documents, number, counting))
    if (passes) edges[number] = 1
  }
  return edges
}

/** Flags by the documents' places: 1 where the document counts; null where all do. */
function countingDocuments(
  documents: readonly DocumentSummary[],
  { from, to, documents: wanted }: Filters,
): Uint8Array | null {
  if (from === null && to === null && wanted.size === 0) return null
  const counting = new Uint8Array(documents.length)
  for (const [place, { id, date }] of documents.entries()) {
    if (wanted.size > 0 && !wanted.has(id)) continue
    const span = from === null && to === null ? undefined : dateSpan(date)
    const inRange =
      span === undefined ||
      (span !== null && (from === null || span.last >= from) && (to === null || span.first <= to))
    if (inRange) counting[place] = 1
  }
  return counting
}

function hasAny({ starts, members }: PackedLists, number: number, flags: Uint8Array): boolean {
  for (let at = starts[number]!; at < starts[number + 1]!; at += 1) if (flags[members[at]!] === 1) return true
  return false
}

function countFlags(flags: Uint8Array): number {
  let count = 0
  for (let number = 0; number < flags.length; number += 1) count += flags[number]!
  return count
}
