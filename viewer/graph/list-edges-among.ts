/**
 * Lists the edges whose both ends are among some nodes, in the ontology's order of relations.
 * 林知远, 云溪镇 → 林知远 —任职→ 云溪镇
 */
import { RELATIONS } from '../../graph/ontology.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** Keys of edges; within a relation those with most sentences first. */
export function listEdgesAmong(graph: ViewerGraph, nodes: readonly string[]): string[] {
  const among = new Set(nodes)
  const found = new Map<string, { relation: number; weight: number }>()
  for (const node of among) {
    graph.forEachEdge(node, (key, { relation, weight }, source, target) => {
      if (among.has(source) && among.has(target)) {
        found.set(key, { relation: RELATIONS.indexOf(relation), weight })
      }
    })
  }
  return [...found]
    .sort(
      ([leftKey, left], [rightKey, right]) =>
        left.relation - right.relation || right.weight - left.weight || (leftKey < rightKey ? -1 : 1),
    )
    .map(([key]) => key)
}
