/**
 * Where the camera must stand for nodes to fill the canvas, wherever a layout or the reader's hand has put them.
 * frameNodes(sigma, display, all in sight, margins) → { x: 0.5, y: 0.48, ratio: 0.9, angle: 0 }
 */
import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'
import { graphExtent } from 'sigma/utils'
import type { Shown } from '../graph/compute-shown.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'
import { CAMERA } from '../settings.ts'
import type { DisplayGraph, EdgeLook, NodeLook } from './display-graph.ts'
import { framePoints, type Margins, type Strays } from './frame-points.ts'

export function nodesInSight(graph: ViewerGraph, shown: Shown): string[] {
  return graph.filterNodes((_key, { number }) => shown.nodes[number] === 1)
}

/** The camera's state from which the nodes fill the canvas; null for no nodes. */
export function frameNodes(
  sigma: Sigma<NodeLook, EdgeLook>,
  display: DisplayGraph,
  keys: Iterable<string>,
  margins: Margins,
  strays?: Strays,
): Partial<CameraState> | null {
  const cameraState: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 }
  // Between a change of settings and the next drawing sigma does not know how far the graph reaches.
  const reach = sigma.getCustomBBox() ?? graphExtent(display)
  const graphDimensions = { width: reach.x[1] - reach.x[0] || 1, height: reach.y[1] - reach.y[0] || 1 }
  const override = { cameraState, graphDimensions }
  const points = [...keys]
    .filter((key) => display.hasNode(key))
    .map((key) => sigma.graphToViewport(display.getNodeAttributes(key), override))
  const frame = framePoints(points, sigma.getDimensions(), margins, strays)
  if (frame === null) return null
  const { x, y } = sigma.viewportToFramedGraph(frame.middle, override)
  const ratio = Math.min(CAMERA.farthest, Math.max(CAMERA.closest, frame.ratio))
  return { x, y, ratio, angle: 0 }
}
