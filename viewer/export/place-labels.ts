/**
 * Chooses the labels of a picture so that none lies over another: highlighted nodes first, then larger ones, then edges.
 * 云溪镇 and a smaller 云溪大桥 at one place → 云溪镇 beside its node, 云溪大桥 on another side where there is room
 */
import {
  baselineIn,
  type Line,
  lineAlong,
  middleOf,
  placeAlong,
  placesBeside,
} from '../canvas/label-places.ts'
import type { LabelRoom } from '../canvas/label-room.ts'
import type { PicturedEdge, PicturedNode } from './picture.ts'

export interface NodeLabel {
  /** Left end and baseline. */
  x: number
  y: number
  text: string
}

export interface EdgeLabel {
  /** Middle of the words. */
  x: number
  y: number
  /** Degrees, clockwise. */
  angle: number
  text: string
}

export function placeNodeLabels(
  nodes: readonly PicturedNode[],
  height: number,
  room: LabelRoom,
): NodeLabel[] {
  const rank = ({ highlighted, size }: PicturedNode) => (highlighted ? 1e6 : 0) + size
  const labelled = nodes.filter(({ label }) => label).sort((left, right) => rank(right) - rank(left))
  for (const { x, y, size } of labelled) {
    room.block({ left: x - size, right: x + size, top: y - size, bottom: y + size })
  }
  return labelled.flatMap((node) => {
    const text = node.label!
    const place = placesBeside(node, widthOf(text) * height, height).find(room.take)
    return place === undefined ? [] : [{ x: place.left, y: baselineIn(place, height), text }]
  })
}

/** Only where the edge is long enough for its words. */
export function placeEdgeLabels(
  edges: readonly PicturedEdge[],
  height: number,
  room: LabelRoom,
): EdgeLabel[] {
  return edges.flatMap(({ source, target, curvature, label }) => {
    if (!label) return []
    const width = widthOf(label) * height
    const length = Math.hypot(target.x - source.x, target.y - source.y) - source.size - target.size
    const line = lineAlong(source, target, curvature)
    if (width > length || !room.take(placeAlong(line, width, height))) return []
    return [{ ...middleOf(line), angle: angleOf(line), text: label }]
  })
}

/** In the middle a curve runs as the straight line between its ends. */
function angleOf({ source, target }: Line): number {
  return (Math.atan2(target.y - source.y, target.x - source.x) * 180) / Math.PI
}

/** In units of the font's size: Chinese characters fill their square, others about half of it. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character > '\u2e80' ? 1 : 0.58
  return width
}
