/**
 * Moves the camera to a side, or to a node that lies beyond the borders.
 * 'left' at ratio 1 → the view shifts by an eighth of the graph's width
 */
import type Sigma from 'sigma'
import type { Camera } from 'sigma'
import type { EdgeLook, NodeLook } from '../canvas/display-graph.ts'

export type Pan = 'left' | 'right' | 'up' | 'down'

/** Share of what is in sight that one key stroke moves by. */
const STEP = 0.125

const DIRECTIONS: Record<Pan, { x: number; y: number }> = {
  left: { x: -STEP, y: 0 },
  right: { x: STEP, y: 0 },
  up: { x: 0, y: STEP },
  down: { x: 0, y: -STEP },
}

/** @param duration milliseconds; 0 for those who want no motion */
export function panCamera(
  camera: Pick<Camera, 'getState' | 'setState' | 'animate'>,
  pan: Pan,
  duration: number,
): void {
  const { x, y, ratio } = camera.getState()
  const to = { x: x + DIRECTIONS[pan].x * ratio, y: y + DIRECTIONS[pan].y * ratio }
  if (duration === 0)
    camera.setState(to) // sigma's animations divide by their duration
  else void camera.animate(to, { duration })
}

/** Moves the camera to a node that lies beyond the borders. */
export function bringIntoSight(sigma: Sigma<NodeLook, EdgeLook>, key: string, duration: number): void {
  const place = sigma.getNodeDisplayData(key)
  if (place === undefined) return
  const { width, height } = sigma.getDimensions()
  const { x, y } = sigma.framedGraphToViewport(place)
  if (x > 0 && x < width && y > 0 && y < height) return
  const to = { ...sigma.getCamera().getState(), x: place.x, y: place.y }
  if (duration === 0) sigma.getCamera().setState(to)
  else void sigma.getCamera().animate(to, { duration })
}
