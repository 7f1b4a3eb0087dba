/**
 * Gives nodes that came without a position one beside their neighbours, on a spiral so that none covers another.
 * 周砚秋 loaded as a neighbour of 云岭县 at (3, 5) → 周砚秋 at (3.4, 5.1)
 */
import type { ViewerGraph } from './viewer-graph.ts'

/** The angle between two seeds of a sunflower: successive points never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Share of the drawing's width between one newcomer and the next. */
const SPACING = 0.004

/** Only nodes whose x is not a number are moved. */
export function placeNewcomers(graph: ViewerGraph, keys: readonly string[]): void {
  const newcomers = keys.filter((key) => Number.isNaN(graph.getNodeAttribute(key, 'x')))
  if (newcomers.length === 0) return
  const spacing = widthOf(graph) * SPACING
  for (const [index, key] of newcomers.entries()) {
    const { x, y } = middleOf(graph, key)
    const distance = spacing * Math.sqrt(index + 1)
    const angle = index * GOLDEN_ANGLE
    graph.mergeNodeAttributes(key, {
      x: x + distance * Math.cos(angle),
      y: y + distance * Math.sin(angle),
    })
  }
}

function widthOf(graph: ViewerGraph): number {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  graph.forEachNode((_key, { x }) => {
    if (x < least) least = x
    if (x > most) most = x
  })
  return most > least ? most - least : 100
}

/** Of the neighbours that have a position; the origin where none has. */
function middleOf(graph: ViewerGraph, key: string): { x: number; y: number } {
  const sum = { x: 0, y: 0, count: 0 }
  graph.forEachNeighbor(key, (_neighbour, { x, y }) => {
    if (Number.isNaN(x)) return
    sum.x += x
    sum.y += y
    sum.count += 1
  })
  return sum.count === 0 ? { x: 0, y: 0 } : { x: sum.x / sum.count, y: sum.y / sum.count }
}
