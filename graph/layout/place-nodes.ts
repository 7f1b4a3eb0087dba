/**
 * Gives every node a place in the plane, near the nodes it hangs together with.
 * A graph of 何文远, 云溪镇 → the same graph, 何文远 at x 1.52, y -0.87, 云溪镇 at x -1.52, y 0.87.
 */

import { type MultiGraph, UndirectedGraph } from 'graphology'
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import type { ZhengtuGraph } from '../model/to-graphology.ts'
import type { EdgeAttributes, NodeAttributes } from '../ontology.ts'
import { seededRandom } from './seeded-random.ts'

/** The package is CommonJS whose export is the function itself; its types tell of a default export. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default

export interface PlaceNodesOptions {
  /** Rounds of ForceAtlas2; fewer for larger graphs where left out. */
  iterations?: number
  /** Another seed, another layout; 1 where left out. */
  seed?: number
}

/** In no particular unit, to two decimals. */
export interface Position {
  x: number
  y: number
}

export type PlacedGraph = MultiGraph<NodeAttributes & Position, EdgeAttributes>

/** Sets x and y of every node and returns the graph. The same graph, iterations and seed give the same positions. */
export function placeNodes(graph: ZhengtuGraph, options: PlaceNodesOptions = {}): PlacedGraph {
  const placed = graph as PlacedGraph
  if (graph.order === 0) return placed
  const { iterations = iterationsFor(graph.order), seed = 1 } = options
  const positions = forceAtlas2(bareGraph(graph, seededRandom(seed)), {
    iterations,
    settings: forceAtlas2.inferSettings(graph.order),
  })
  placed.updateEachNodeAttributes((key, attributes) => {
    const { x, y } = positions[key]!
    return { ...attributes, x: round(x), y: round(y) }
  })
  return placed
}

/** Scattered nodes and one edge a pair, which the layout needs and no more. */
function bareGraph(graph: ZhengtuGraph, random: () => number): UndirectedGraph<Position, { weight: number }> {
  const bare = new UndirectedGraph<Position, { weight: number }>()
  graph.forEachNode((key) => bare.addNode(key, { x: random() * 100, y: random() * 100 }))
  graph.forEachEdge((_, { relation, weight }, source, target) => {
    if (source === target) return
    const pull = (relation === 'co_occurs' ? 0.2 : 1) * Math.log2(1 + weight)
    bare.updateUndirectedEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + pull }))
  })
  return bare
}

/** Some seconds at most: a round takes time in proportion to the number of nodes. */
function iterationsFor(order: number): number {
  return Math.max(20, Math.min(300, Math.round(600_000 / order)))
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
