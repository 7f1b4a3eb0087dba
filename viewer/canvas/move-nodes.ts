/**
 * Moves nodes by hand, in the graph and in what is drawn of it, and says what is to be drawn anew.
 * 云溪镇 by (3, 0) → { nodes: ['place:440605104'], edges: [all that touch it] }
 */
import type { DisplayGraph } from './display-graph.ts'
import type { Changed } from './paint-scene.ts'

interface Placed {
  getNodeAttributes: (key: string) => { x: number; y: number }
}

export function moveNodes(
  [graph, display]: readonly [Placed, DisplayGraph],
  keys: readonly string[],
  by: { x: number; y: number },
): Changed {
  const edges = new Set<string>()
  for (const key of keys) {
    const { x, y } = display.getNodeAttributes(key)
    // In place: an attribute set through graphology would have sigma index the whole graph again.
    for (const placed of [graph, display]) {
      Object.assign(placed.getNodeAttributes(key), { x: x + by.x, y: y + by.y })
    }
    for (const edge of display.edges(key)) edges.add(edge)
  }
  return { nodes: [...keys], edges: [...edges] }
}
