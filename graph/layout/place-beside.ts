/**
 * Finds a place for the nodes that are too many to be laid out: each beside its most connected neighbour.
 * 周小溪 —holds_office→ 云溪镇, which was laid out at 10, 20 → 周小溪 at 20.28, 29.52, where no other stands
 */
import type { Position, PullingEdge } from './bodies.ts'
import { GOLDEN_ANGLE } from './scatter-communities.ts'

/** Distance between nodes that stand around the same neighbour. */
const SPACING = 14

/**
 * All positions by key: those given are moved apart to make room, nodes without a more connected neighbour go around
 * the outside. Memory grows with the number of nodes only. The same input gives the same positions.
 * @param keys of all nodes, the most connected first
 * @param laidOut of some of them
 */
export function placeBeside(
  keys: readonly string[],
  edges: Iterable<PullingEdge>,
  laidOut: ReadonlyMap<string, Position>,
): Map<string, Position> {
  const neighbours = bestNeighbours(keys, edges)
  const stretch = Math.sqrt(keys.length / Math.max(1, laidOut.size))
  let reach = 0
  for (const { x, y } of laidOut.values()) reach = Math.max(reach, stretch * Math.hypot(x, y))
  const places: Position[] = []
  const beside = new Uint32Array(keys.length)
  let outside = 0
  for (const [number, key] of keys.entries()) {
    const own = laidOut.get(key)
    const neighbour = neighbours[number]!
    if (own) places.push({ x: own.x * stretch, y: own.y * stretch })
    else if (neighbour >= 0) {
      const count = ++beside[neighbour]!
      places.push(onSunflower(places[neighbour]!, SPACING * Math.sqrt(count), count))
    } else {
      outside++
      const distance = Math.hypot(reach + 2 * SPACING, 2 * SPACING * Math.sqrt(outside))
      places.push(onSunflower({ x: 0, y: 0 }, distance, outside))
    }
  }
  return new Map(keys.map((key, number) => [key, rounded(places[number]!)]))
}

/** By a node's number, that of its neighbour that comes first among those before it, by a statement if there is one; or -1. */
function bestNeighbours(keys: readonly string[], edges: Iterable<PullingEdge>): Int32Array {
  const numbers = new Map(keys.map((key, number) => [key, number]))
  const stated = new Int32Array(keys.length).fill(-1)
  const hinted = new Int32Array(keys.length).fill(-1)
  for (const { source, target, relation } of edges) {
    const [left, right] = [numbers.get(source)!, numbers.get(target)!]
    if (left === right) continue
    const best = relation === 'co_occurs' ? hinted : stated
    const [before, after] = left < right ? [left, right] : [right, left]
    if (best[after] === -1 || before < best[after]!) best[after] = before
  }
  return stated.map((neighbour, number) => (neighbour >= 0 ? neighbour : hinted[number]!))
}

function onSunflower(middle: Position, distance: number, seed: number): Position {
  const angle = seed * GOLDEN_ANGLE
  return { x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) }
}

function rounded({ x, y }: Position): Position {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 }
}
