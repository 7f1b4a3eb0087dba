/**
 * Puts the edges of a group into the order that the reader chose.
 * 'newest' → the edge of the document of 2024-05 before that of 2021-03
 */
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
import type { NeighbourEdge } from './group-edges.ts'
import type { ViewerGraph } from './viewer-graph.ts'

export const EDGE_ORDERS = ['sentences', 'newest', 'name'] as const
export type EdgeOrder = (typeof EDGE_ORDERS)[number]

/** `edges` come with most sentences first, as from `groupEdges`; that order also parts those that are equal. */
export function sortEdges(
  edges: readonly NeighbourEdge[],
  order: EdgeOrder,
  graph: ViewerGraph,
  documents: readonly DocumentSummary[],
): readonly NeighbourEdge[] {
  if (order === 'sentences') return edges
  if (order === 'newest') {
    return sortedBy(
      edges,
      ({ attributes }) => newestDate(attributes.documents, documents),
      (left, right) => (left === right ? 0 : left < right ? 1 : -1),
    )
  }
  const { compare } = new Intl.Collator('zh-CN')
  return sortedBy(edges, ({ neighbour }) => graph.getNodeAttribute(neighbour, 'label'), compare)
}

/** Date of the newest of some documents, given by their places; '' where none has one. */
export function newestDate(places: readonly number[], documents: readonly DocumentSummary[]): string {
  let newest = ''
  for (const place of places) {
    const date = documents[place]?.date ?? ''
    if (date > newest) newest = date
  }
  return newest
}

function sortedBy<T>(
  edges: readonly NeighbourEdge[],
  read: (edge: NeighbourEdge) => T,
  compare: (left: T, right: T) => number,
): readonly NeighbourEdge[] {
  return edges
    .map((edge) => ({ edge, value: read(edge) }))
    .sort((left, right) => compare(left.value, right.value))
    .map(({ edge }) => edge)
}
