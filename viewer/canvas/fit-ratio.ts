/**
 * Finds the zoom that shows the points around a centre, the farthest few left out.
 * centre (400, 300), a point at (600, 300), a view 800 wide, ratio 1 → 0.725 with a margin of 1.45
 */
import type { Coordinates, Dimensions } from 'sigma/types'
import { CAMERA } from '../settings.ts'

/**
 * The camera ratio at which most of `points` are in sight once `centre` is in the middle; within the limits of the
 * settings. Points are in pixels of the present view, whose camera has `ratio`.
 */
export function fitRatio(
  centre: Coordinates,
  points: readonly Coordinates[],
  { width, height }: Dimensions,
  ratio: number,
): number {
  const shares = points
    .map(({ x, y }) => Math.max((2 * Math.abs(x - centre.x)) / width, (2 * Math.abs(y - centre.y)) / height))
    .sort((left, right) => left - right)
  const share = shares[Math.ceil(shares.length * CAMERA.fitted) - 1] ?? 0
  return Math.min(CAMERA.farthest, Math.max(CAMERA.closest, share * CAMERA.margin * ratio))
}
