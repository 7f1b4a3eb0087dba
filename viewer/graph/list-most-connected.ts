/**
 * Lists the nodes of each kind that have most stated relations.
 * limit 2 → { place: ['云岭县', '云溪镇'], official: ['林知远', '周砚秋'] }
 */
import type { Kind } from '../../graph/ontology.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** Keys by kind, the most connected first, at most `limit` of each kind. */
export function listMostConnected(graph: ViewerGraph, limit: number): Map<Kind, string[]> {
  const sorted = graph
    .mapNodes((key, { kind, degree }) => ({ key, kind, degree }))
    .sort((left, right) => right.degree - left.degree || (left.key < right.key ? -1 : 1))
  const listed = new Map<Kind, string[]>()
  for (const { key, kind } of sorted) {
    const keys = listed.get(kind) ?? []
    if (keys.length < limit) listed.set(kind, [...keys, key])
  }
  return listed
}
