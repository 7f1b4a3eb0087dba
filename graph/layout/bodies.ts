/**
 * The lean graph that a layout works on: discs that attract and repel each other, one edge a pair.
 * 林知远 —holds_office→ 云溪镇 (3 sentences) and 林知远 —co_occurs— 云溪镇 → one edge of weight 2.2
 */
import { UndirectedGraph } from 'graphology'
import type { EdgeRecord } from '../ontology.ts'

/** To two decimals; a node is a disc with a radius of 4 to 17 units, as it is of pixels on the screen. */
export interface Position {
  x: number
  y: number
}

export interface Body extends Position {
  /** Radius. */
  size: number
}

export type Bodies = UndirectedGraph<Body, { weight: number }>

export type PullingEdge = Pick<EdgeRecord, 'source' | 'target' | 'relation' | 'weight'>

const RADIUS = { smallest: 4, largest: 17 }
/** How much less a hint pulls than a statement. */
const HINT = 0.2

/** All at the origin; the radius grows with the number of stated relations. */
export function createBodies(keys: Iterable<string>, edges: Iterable<PullingEdge>): Bodies {
  const bodies: Bodies = new UndirectedGraph()
  const stated = new Map<string, number>()
  for (const key of keys) bodies.addNode(key, { x: 0, y: 0, size: 0 })
  for (const { source, target, relation, weight } of edges) {
    if (source === target) continue
    const pull = (relation === 'co_occurs' ? HINT : 1) * Math.log2(1 + weight)
    bodies.updateUndirectedEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + pull }))
    if (relation === 'co_occurs') continue
    for (const key of [source, target]) stated.set(key, (stated.get(key) ?? 0) + 1)
  }
  let most = 1
  for (const degree of stated.values()) most = Math.max(most, degree)
  const { smallest, largest } = RADIUS
  bodies.updateEachNodeAttributes((key, { x, y }) => {
    const size = smallest + (largest - smallest) * Math.sqrt((stated.get(key) ?? 0) / most)
    return { x, y, size }
  })
  return bodies
}
