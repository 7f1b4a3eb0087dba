/**
 * Finds the zoom that shows a set of points around a centre.
 * centre (400, 300), a point at (600, 300), a view 800 wide, ratio 1 → 0.725 with a margin of 1.45
 */
import type { Coordinates, Dimensions } from 'sigma/types'
import { CAMERA } from '../settings.ts'

/**
 * The camera ratio at which all `points` are in sight once `centre` is in the middle; within the limits of the settings.
 * Points are in pixels of the present view, whose camera has `ratio`.
 */
export function fitRatio(
  centre: Coordinates,
  points: readonly Coordinates[],
  { width, height }: Dimensions,
  ratio: number,
): number {
  const reachX = Math.max(0, ...points.map(({ x }) => Math.abs(x - centre.x)))
  const reachY = Math.max(0, ...points.map(({ y }) => Math.abs(y - centre.y)))
  const share = Math.max((2 * reachX) / width, (2 * reachY) / height)
  return Math.min(CAMERA.farthest, Math.max(CAMERA.closest, share * CAMERA.margin * ratio))
}
