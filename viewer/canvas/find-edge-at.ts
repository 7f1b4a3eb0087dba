/**
 * Finds the edge that a point lies on or close to, without a picture of all edges in colours that stand for them.
 * a point 3 pixels beside the line from 林知远 to 云溪镇 → the key of that edge
 */
import type { Shown } from '../graph/compute-shown.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'
import type { DisplayGraph } from './display-graph.ts'
import { controlPoint, type Point, pointOnCurve } from './edge-shapes.ts'

/** Into how many straight pieces a curve is taken apart. */
const PIECES = 12

/** The nearest edge in sight within `reach`; point and reach in the graph's own units. Null where there is none. */
export function findEdgeAt(
  graph: ViewerGraph,
  display: DisplayGraph,
  shown: Shown,
  point: Point,
  reach: number,
): string | null {
  let nearest: string | null = null
  let least = reach * reach
  graph.forEachEdge((key, { number }, sourceKey, targetKey) => {
    if (shown.edges[number] !== 1 || !display.hasEdge(key)) return
    const source = display.getNodeAttributes(sourceKey)
    const target = display.getNodeAttributes(targetKey)
    const { curvature } = display.getEdgeAttributes(key)
    if (!isInBox(point, source, target, reach, curvature)) return
    const distance =
      curvature === 0
        ? squaredDistance(point, source, target)
        : squaredDistanceToCurve(point, source, target, curvature)
    if (distance >= least) return
    least = distance
    nearest = key
  })
  return nearest
}

/** Rules out most edges with few comparisons. */
function isInBox({ x, y }: Point, source: Point, target: Point, reach: number, curvature: number): boolean {
  const bulge =
    curvature === 0
      ? reach
      : reach + Math.abs(curvature) * (Math.abs(target.x - source.x) + Math.abs(target.y - source.y))
  return (
    x > Math.min(source.x, target.x) - bulge &&
    x < Math.max(source.x, target.x) + bulge &&
    y > Math.min(source.y, target.y) - bulge &&
    y < Math.max(source.y, target.y) + bulge
  )
}

function squaredDistanceToCurve(point: Point, source: Point, target: Point, curvature: number): number {
  const control = controlPoint(source, target, curvature)
  let least = Number.POSITIVE_INFINITY
  let from: Point = source
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const to = pointOnCurve(source, control, target, piece / PIECES)
    least = Math.min(least, squaredDistance(point, from, to))
    from = to
  }
  return least
}

/** From a point to the line between two others. */
function squaredDistance({ x, y }: Point, from: Point, to: Point): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length
  const share = Math.min(1, Math.max(0, along))
  return (x - from.x - share * dx) ** 2 + (y - from.y - share * dy) ** 2
}
