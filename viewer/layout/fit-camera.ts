/**
 * Brings all nodes of a layout into sight.
 * a circle that reaches beyond the view → the camera backs away until it fits
 */
import type { CanvasHandle } from '../canvas/canvas-session.ts'
import { extentOf } from './fit-positions.ts'

/** `duration`: milliseconds, 0 for at once. */
export function fitCamera({ sigma, display }: CanvasHandle, keys: Iterable<string>, duration: number): void {
  const camera = sigma.getCamera()
  const cameraState = camera.getState()
  const points = [...keys]
    .filter((key) => display.hasNode(key))
    .map((key) => sigma.graphToViewport(display.getNodeAttributes(key), { cameraState }))
  const extent = extentOf(points)
  if (extent === null) return
  const { width, height } = sigma.getDimensions()
  const padding = 2 * sigma.getSetting('stagePadding')
  const share = Math.max(
    (extent.right - extent.left) / Math.max(1, width - padding),
    (extent.top - extent.bottom) / Math.max(1, height - padding),
  )
  const middle = { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 }
  const { x, y } = sigma.viewportToFramedGraph(middle, { cameraState })
  const to = camera.validateState({ x, y, angle: 0, ratio: cameraState.ratio * (share || 1) })
  if (duration === 0) camera.setState(to)
  else void camera.animate(to, { duration })
}
