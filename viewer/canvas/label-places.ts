/**
 * Where labels may stand: beside their nodes, and along their edges.
 * a node of radius 9 at (100, 50), a label of 39 by 13 pixels → right of it, from (114, 42.2) to (153, 57.8), or left of it, …
 */
import { controlPoint, type Point, pointOnCurve } from './edge-shapes.ts'
import type { Box } from './label-room.ts'

/** Pixels between a node and its label. */
export const LABEL_GAP = 5

/** The best place first: right of its node, left, below, above. */
export function placesBeside(
  { x, y, size }: { x: number; y: number; size: number },
  width: number,
  height: number,
): Box[] {
  const half = height * 0.6
  const from = size + LABEL_GAP
  const box = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - half,
    bottom: middle + half,
  })
  return [
    box(x + from, y),
    box(x - from - width, y),
    box(x - width / 2, y + size + half + 2),
    box(x - width / 2, y - size - half - 2),
  ]
}

/** Of a label in such a box. */
export const baselineIn = ({ top }: Box, height: number) => top + height * 0.96

/** What an edge's label is written along, in pixels. */
export interface Line {
  source: Point
  /** On the straight line where the edge is not bent. */
  control: Point
  target: Point
}

/** From left to right, so that the words stand upright; y grows downwards here. */
export function lineAlong(source: Point, target: Point, curvature: number): Line {
  const control = controlPoint(source, target, -curvature)
  return source.x <= target.x ? { source, control, target } : { source: target, control, target: source }
}

export function middleOf({ source, control, target }: Line): Point {
  return pointOnCurve(source, control, target, 0.5)
}

/** The room that a label takes in the middle of its line. */
export function placeAlong(line: Line, width: number, height: number): Box {
  const { x, y } = middleOf(line)
  const dx = Math.abs(line.target.x - line.source.x)
  const dy = Math.abs(line.target.y - line.source.y)
  const length = dx + dy || 1
  const across = (width * dx) / length / 2 + height / 2
  const along = (width * dy) / length / 2 + height / 2
  return { left: x - across, right: x + across, top: y - along, bottom: y + along }
}
