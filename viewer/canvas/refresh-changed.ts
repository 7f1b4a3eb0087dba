/**
 * Has sigma draw anew what changed and nothing else.
 * { nodes: ['place:440605104'], edges: [] } → one node's colours and place go to the graphics card
 */
import type Sigma from 'sigma'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import type { Changed } from './paint-scene.ts'

/** The order of drawing and the places of labels stay as they were. */
export function refreshChanged(sigma: Sigma<NodeLook, EdgeLook>, changed: Changed): void {
  try {
    sigma.refresh({ partialGraph: changed, skipIndexation: true, schedule: true })
  } catch {
    // Settings or the window's size changed in this very frame: sigma has forgotten its indices and makes them again
    // before it draws, of which nothing but this error tells.
    sigma.refresh({ partialGraph: changed, schedule: true })
  }
}
