/**
 * Finds the part of the canvas to look at so that a cloud of points fills it, a few stray ones left out.
 * points from (100, 100) to (300, 200), a view of 800 × 600 with 50 pixels free → middle (200, 150), ratio 0.286
 */
import type { Coordinates, Dimensions } from 'sigma/types'

export interface Margins {
  top: number
  right: number
  bottom: number
  left: number
}

/** Share of the points at each end that may be strays. */
const STRAYS = 0.04
/** How far beyond the others, as a factor of their spread, a point still belongs to them. */
const TOLERANCE = 0.12
/** With fewer points all are shown. */
const FEWEST = 12

/** Whether a few far points may stay out of sight, so that the others can be read. */
export type Strays = 'left out' | 'kept'

/**
 * The middle of what is to be looked at, in the units of the points, and the factor by which the view must cover more
 * than it does now: below 1, the camera comes closer. Null for no points.
 */
export function framePoints(
  points: readonly Coordinates[],
  { width, height }: Dimensions,
  margins: Margins,
  strays: Strays = 'left out',
): { middle: Coordinates; ratio: number } | null {
  if (points.length === 0) return null
  const x = rangeOf(
    points.map((point) => point.x),
    strays,
  )
  const y = rangeOf(
    points.map((point) => point.y),
    strays,
  )
  const free = {
    width: Math.max(40, width - margins.left - margins.right),
    height: Math.max(40, height - margins.top - margins.bottom),
  }
  const ratio = Math.max((x.to - x.from) / free.width, (y.to - y.from) / free.height)
  const middleOf = ({ from, to, least, most }: Range, room: number) =>
    most - least <= room * ratio ? (least + most) / 2 : (from + to) / 2
  return {
    // The margins need not be the same on both sides.
    middle: {
      x: middleOf(x, free.width) + ((margins.right - margins.left) / 2) * ratio,
      y: middleOf(y, free.height) + ((margins.bottom - margins.top) / 2) * ratio,
    },
    ratio,
  }
}

interface Range {
  /** Without strays. */
  from: number
  to: number
  /** With them. */
  least: number
  most: number
}

function rangeOf(values: readonly number[], strays: Strays): Range {
  const sorted = Float64Array.from(values).sort()
  const least = sorted[0]!
  const most = sorted.at(-1)!
  if (strays === 'kept' || sorted.length < FEWEST) return { from: least, to: most, least, most }
  const stray = Math.floor(sorted.length * STRAYS)
  const low = sorted[stray]!
  const high = sorted[sorted.length - 1 - stray]!
  const reach = (high - low) * TOLERANCE
  return { from: Math.max(least, low - reach), to: Math.min(most, high + reach), least, most }
}
