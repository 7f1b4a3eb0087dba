/**
 * Counts nodes by kind and edges by relation, and how many of them the filters leave in sight.
 * hide place → { nodes: { all: 58, shown: 42 }, edges: { all: 120, shown: 37 } }
 */
import type { Kind, Relation } from '../../graph/ontology.ts'
import type { ViewerGraph } from './viewer-graph.ts'

export interface Filters {
  hiddenKinds: ReadonlySet<Kind>
  hiddenRelations: ReadonlySet<Relation>
}

export interface Share {
  all: number
  shown: number
}

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

/** How many nodes and edges the filters leave in sight. */
export function countShown(
  graph: ViewerGraph,
  { hiddenKinds, hiddenRelations }: Filters,
): { nodes: Share; edges: Share } {
  const nodes = { all: graph.order, shown: 0 }
  const edges = { all: graph.size, shown: 0 }
  graph.forEachNode((_key, { kind }) => {
    if (!hiddenKinds.has(kind)) nodes.shown += 1
  })
  graph.forEachEdge((_key, { relation }, _source, _target, source, target) => {
    const hidden =
      hiddenRelations.has(relation) || hiddenKinds.has(source.kind) || hiddenKinds.has(target.kind)
    if (!hidden) edges.shown += 1
  })
  return { nodes, edges }
}
