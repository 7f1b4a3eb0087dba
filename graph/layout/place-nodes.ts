/**
 * Gives every node of a graph a place in the plane, near the nodes it hangs together with.
 * A graph of 何文远, 云溪镇 → the same graph, 何文远 at x -12.1, y 4.2, 云溪镇 at x 12.1, y -4.2.
 */
import type { MultiGraph } from 'graphology'
import type { ZhengtuGraph } from '../model/to-graphology.ts'
import type { EdgeAttributes, NodeAttributes } from '../ontology.ts'
import type { Position, PullingEdge } from './bodies.ts'
import { computePositions } from './compute-positions.ts'
import type { LayoutOptions } from './lay-out-island.ts'

export type PlacedGraph = MultiGraph<NodeAttributes & Position, EdgeAttributes>

/** Sets x and y of every node and returns the graph. The same graph, iterations and seed give the same positions. */
export function placeNodes(graph: ZhengtuGraph, options: LayoutOptions = {}): PlacedGraph {
  const placed = graph as PlacedGraph
  const edges = graph.mapEdges((_key, { relation, weight }, source, target): PullingEdge => {
    return { source, target, relation, weight }
  })
  const positions = computePositions(graph.nodes(), edges, options)
  placed.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...positions.get(key)! }))
  return placed
}
