/**
 * Moves the camera by a key's step.
 * 'left' at ratio 1 → the view shifts by an eighth of the graph's width
 */
import type Sigma from 'sigma'
import type { Camera } from 'sigma'
import type { CameraState } from 'sigma/types'
import type { EdgeLook, NodeLook } from '../canvas/display-graph.ts'

export type CameraMove = 'closer' | 'farther' | 'home' | 'left' | 'right' | 'up' | 'down'

const ZOOM = 1.5
const STEP = 0.125

/** @param duration milliseconds; 0 for those who want no motion */
export function moveCamera(
  camera: Pick<Camera, 'getState' | 'setState' | 'animate' | 'getBoundedRatio'>,
  how: CameraMove,
  duration: number,
): void {
  const to = { ...camera.getState(), ...placeAfter(camera.getState(), how) }
  to.ratio = camera.getBoundedRatio(to.ratio)
  if (duration === 0)
    camera.setState(to) // sigma's animations divide by their duration
  else void camera.animate(to, { duration })
}

function placeAfter({ x, y, ratio }: CameraState, how: CameraMove): Partial<CameraState> {
  const step = STEP * ratio
  switch (how) {
    case 'closer':
      return { ratio: ratio / ZOOM }
    case 'farther':
      return { ratio: ratio * ZOOM }
    case 'home':
      return { x: 0.5, y: 0.5, ratio: 1, angle: 0 }
    case 'left':
      return { x: x - step }
    case 'right':
      return { x: x + step }
    case 'up':
      return { y: y + step }
    case 'down':
      return { y: y - step }
  }
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
