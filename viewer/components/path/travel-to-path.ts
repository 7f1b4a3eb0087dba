/**
 * Brings a path into sight.
 * travelToPath(canvas, ['lin', 'yunxi', 'yunling'], true) → the camera travels until all three stand in view
 */
import type { CanvasHandle } from '../../canvas/canvas-session.ts'
import { CAMERA } from '../../settings.ts'

/** Share of the canvas that the path fills. */
const FILLED = 0.6

export function travelToPath(
  { sigma, display }: CanvasHandle,
  keys: readonly string[],
  animated: boolean,
): void {
  sigma.resize() // the panel may have taken a part of the page in this very moment
  const { width, height } = sigma.getDimensions()
  if (width === 0 || height === 0) return
  const camera = sigma.getCamera()
  const cameraState = camera.getState()
  const points = keys
    .filter((key) => display.hasNode(key))
    .map((key) => sigma.graphToViewport(display.getNodeAttributes(key), { cameraState }))
  if (points.length === 0) return
  const span = (values: number[]) => ({ least: Math.min(...values), most: Math.max(...values) })
  const across = span(points.map(({ x }) => x))
  const down = span(points.map(({ y }) => y))
  const middle = { x: (across.least + across.most) / 2, y: (down.least + down.most) / 2 }
  const size = Math.max((across.most - across.least) / width, (down.most - down.least) / height) / FILLED
  const ratio = Math.min(CAMERA.farthest, Math.max(CAMERA.closest, cameraState.ratio * size))
  const to = { ...sigma.viewportToFramedGraph(middle, { cameraState }), ratio }
  if (animated) void camera.animate(to, { duration: CAMERA.duration })
  else camera.setState(to)
}
