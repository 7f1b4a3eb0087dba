/**
 * Has sigma draw anew what changed: small graphs at once, large ones in two steps.
 * 地点 unticked among 20,000 nodes → its nodes and edges are gone in the next frame, labels are placed anew a moment later
 */
import type Sigma from 'sigma'
import { LARGE_GRAPH, SETTLE_DELAY } from '../settings.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import type { Changed } from './paint-scene.ts'

/**
 * @param whole whether nodes or edges came, so that sigma must number all of them anew
 * @returns what takes back the second step
 */
export function redraw(sigma: Sigma<NodeLook, EdgeLook>, changed: Changed, whole: boolean): () => void {
  const { order, size } = sigma.getGraph()
  // Sigma forgets its numbers when settings or the window change, until it has drawn the next frame.
  // biome-ignore lint/complexity/useLiteralKeys: a private member, for which sigma has no public name
  const isNumbered = !sigma['needToProcess']
  if (whole || !isNumbered || order + size < LARGE_GRAPH) {
    sigma.refresh({ partialGraph: changed, schedule: true })
    return () => {}
  }
  // What changed at once; order of drawing and places of labels as soon as the reader pauses.
  sigma.refresh({ partialGraph: changed, skipIndexation: true, schedule: true })
  const settling = setTimeout(() => sigma.refresh({ partialGraph: {}, schedule: true }), SETTLE_DELAY)
  return () => clearTimeout(settling)
}
