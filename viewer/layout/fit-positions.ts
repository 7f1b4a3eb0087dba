/**
 * Scales a layout into the room that the graph takes already, so that what did not take part lies near by.
 * positions from -9 to 9, the graph from 0 to 100 → positions from 0 to 100
 */
import type { Positions } from './layout-input.ts'

export interface Extent {
  left: number
  right: number
  top: number
  bottom: number
}

/** `null` without a point. */
export function extentOf(points: Iterable<{ x: number; y: number }>): Extent | null {
  const extent = {
    left: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    top: Number.NEGATIVE_INFINITY,
    bottom: Number.POSITIVE_INFINITY,
  }
  for (const { x, y } of points) {
    extent.left = Math.min(extent.left, x)
    extent.right = Math.max(extent.right, x)
    extent.top = Math.max(extent.top, y)
    extent.bottom = Math.min(extent.bottom, y)
  }
  return extent.right < extent.left ? null : extent
}

/** Keeps the proportions; the middle comes to the middle. */
export function fitPositions(positions: Positions, room: Extent): Positions {
  const own = extentOf(positions.values())
  if (own === null) return positions
  const spans = [own.right - own.left, own.top - own.bottom]
  const rooms = [room.right - room.left, room.top - room.bottom]
  const scale = (Math.max(...rooms) || 1) / (Math.max(...spans) || 1)
  const shift = (value: number, from: number, to: number, first: number, last: number) =>
    (first + last) / 2 + (value - (from + to) / 2) * scale
  return new Map(
    [...positions].map(([key, { x, y }]) => [
      key,
      {
        x: shift(x, own.left, own.right, room.left, room.right),
        y: shift(y, own.bottom, own.top, room.bottom, room.top),
      },
    ]),
  )
}
