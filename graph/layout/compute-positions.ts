/**
 * Computes a readable drawing: what hangs together lies together, the rest is packed around it, little overlaps.
 * [何文远, 云溪镇, 白露镇], 何文远 —holds_office→ 云溪镇 → 何文远 beside 云溪镇, 白露镇 on a ring around both
 */
import { UndirectedGraph } from 'graphology'
import { connectedComponents } from 'graphology-components'
import { type Bodies, createBodies, type Position, type PullingEdge } from './bodies.ts'
import { type LayoutOptions, layOutIsland, MARGIN } from './lay-out-island.ts'
import { packIslands } from './pack-islands.ts'

/** By key. The same nodes, edges, iterations and seed in the same order give the same positions. */
export function computePositions(
  keys: Iterable<string>,
  edges: Iterable<PullingEdge>,
  options: LayoutOptions = {},
): Map<string, Position> {
  const bodies = createBodies(keys, edges)
  const islands = connectedComponents(bodies)
    .map((members) => {
      const island = islandOf(bodies, members)
      layOutIsland(island, options)
      return { island, radius: radiusOf(island) }
    })
    .sort((left, right) => right.radius - left.radius)
  const centres = packIslands(islands, MARGIN)
  const positions = new Map<string, Position>()
  for (const [number, { island }] of islands.entries()) {
    const centre = centres[number]!
    island.forEachNode((key, { x, y }) => {
      positions.set(key, { x: round(centre.x + x), y: round(centre.y + y) })
    })
  }
  return positions
}

function islandOf(bodies: Bodies, members: readonly string[]): Bodies {
  const island: Bodies = new UndirectedGraph()
  for (const key of members) island.addNode(key, bodies.getNodeAttributes(key))
  for (const key of members) {
    bodies.forEachEdge(key, (_edge, { weight }, source, target) => {
      if (source === key) island.addEdge(source, target, { weight })
    })
  }
  return island
}

function radiusOf(island: Bodies): number {
  let radius = 0
  island.forEachNode((_key, { x, y, size }) => {
    radius = Math.max(radius, Math.hypot(x, y) + size)
  })
  return radius
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
