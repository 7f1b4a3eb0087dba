/**
 * Counts nodes by kind and edges by relation.
 * a graph of 58 nodes → { kinds: Map { place → 17, … }, relations: Map { part_of → 9, … } }
 */
import type { Kind, Relation } from '../../graph/ontology.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** Number of nodes of each kind and edges of each relation, whatever is hidden. */
export function countElements(graph: ViewerGraph): {
  kinds: Map<Kind, number>
  relations: Map<Relation, number>
} {
  const kinds = new Map<Kind, number>()
  const relations = new Map<Relation, number>()
  graph.forEachNode((_key, { kind }) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1))
  graph.forEachEdge((_key, { relation }) => relations.set(relation, (relations.get(relation) ?? 0) + 1))
  return { kinds, relations }
}
