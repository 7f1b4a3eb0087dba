/**
 * Has sigma draw anew what changed: small graphs at once, large ones in two steps.
 * 地点 unticked among 20,000 nodes → its nodes and edges are gone in the next frame, labels are placed anew a moment later
 */
import type Sigma from 'sigma'
import { FADING_LIMIT, LARGE_GRAPH, SETTLE_DELAY } from '../settings.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import type { Changed } from './paint-scene.ts'
import { refreshChanged } from './refresh-changed.ts'

/**
 * @param whole whether nodes or edges came, so that sigma must number all of them anew
 * @returns what takes back the second step
 */
export function redraw(
  sigma: Sigma<NodeLook, EdgeLook>,
  changed: Changed,
  whole: boolean,
): (() => void) | undefined {
  const { order, size } = sigma.getGraph()
  if (whole || order + size < LARGE_GRAPH) {
    sigma.refresh({ partialGraph: changed, schedule: true })
    return undefined
  }
  // What changed at once; order of drawing and places of labels as soon as the reader pauses.
  refreshChanged(sigma, changed)
  if (changed.nodes.length + changed.edges.length < FADING_LIMIT) return undefined
  const settling = setTimeout(() => sigma.refresh({ partialGraph: {}, schedule: true }), SETTLE_DELAY)
  return () => clearTimeout(settling)
}
