/**
 * Counts nodes by kind and edges by relation, all of them or those in sight.
 * a graph of 58 nodes → { kinds: Map { place → 17, … }, relations: Map { part_of → 9, … } }
 */
import type { Kind, Relation } from '../../graph/ontology.ts'
import type { Shown } from './compute-shown.ts'
import type { ViewerGraph } from './viewer-graph.ts'

export interface ElementCounts {
  kinds: Map<Kind, number>
  relations: Map<Relation, number>
}

/** Number of nodes of each kind and edges of each relation; without `shown`, whatever is hidden. */
export function countElements(graph: ViewerGraph, shown?: Pick<Shown, 'nodes' | 'edges'>): ElementCounts {
  const kinds = new Map<Kind, number>()
  const relations = new Map<Relation, number>()
  graph.forEachNode((_key, { kind, number }) => {
    if (shown?.nodes[number] !== 0) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  })
  graph.forEachEdge((_key, { relation, number }) => {
    if (shown?.edges[number] !== 0) relations.set(relation, (relations.get(relation) ?? 0) + 1)
  })
  return { kinds, relations }
}
