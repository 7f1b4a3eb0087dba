/**
 * Writes what edges say along them, on a halo, where neither a node's label nor another edge's stands.
 * 林知远 —党委书记→ 云溪镇, bent → the four characters on the curve, upright
 */
import type Sigma from 'sigma'
import type { Palette } from '../colours.ts'
import { MOST_LABELS } from '../settings.ts'
import type { DisplayGraph, EdgeLook, NodeLook } from './display-graph.ts'
import { pointOnCurve } from './edge-shapes.ts'
import { type Line, lineAlong, middleOf, placeAlong } from './label-places.ts'
import type { LabelRoom } from './label-room.ts'

/** `labelled`: keys of the edges that have a label; those whose label is forced come first. */
export function drawEdgeLabels(
  sigma: Sigma<NodeLook, EdgeLook>,
  display: DisplayGraph,
  labelled: Iterable<string>,
  palette: Palette,
  room: LabelRoom,
): void {
  // Not the layer of sigma's edge labels, which lies below the nodes.
  const context = sigma.getCanvases().labels?.getContext('2d')
  if (context === null || context === undefined) return
  const { edgeLabelSize, edgeLabelFont, edgeLabelWeight } = sigma.getSettings()
  const { width, height } = sigma.getDimensions()
  context.font = `${edgeLabelWeight} ${edgeLabelSize}px ${edgeLabelFont}`
  context.save()
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = palette.background
  context.fillStyle = palette.edgeLabel

  const wanted: { label: string; forced: boolean; line: Line; length: number }[] = []
  for (const key of labelled) {
    const { label, curvature, forceLabel } = display.getEdgeAttributes(key)
    if (!label) continue
    const [from, to] = display.extremities(key).map((end) => display.getNodeAttributes(end)) as [
      NodeLook,
      NodeLook,
    ]
    const source = sigma.graphToViewport(from)
    const target = sigma.graphToViewport(to)
    const length = Math.hypot(target.x - source.x, target.y - source.y)
    const free = length - sigma.scaleSize(from.size) - sigma.scaleSize(to.size)
    // Edges too short for the shortest office are passed over before anything is measured.
    if (free < edgeLabelSize * 2) continue
    const line = lineAlong(source, target, curvature)
    const { x, y } = middleOf(line)
    if (x < 0 || y < 0 || x > width || y > height) continue
    wanted.push({ label, forced: forceLabel, line, length: free })
  }
  wanted.sort((left, right) => Number(right.forced) - Number(left.forced) || right.length - left.length)
  for (const { label, line, length } of wanted.slice(0, MOST_LABELS.edges)) {
    const textWidth = context.measureText(label).width
    if (textWidth > length) continue
    if (room.take(placeAlong(line, textWidth, edgeLabelSize))) drawAlong(context, label, line)
  }
  context.restore()
}

/** One character after another, each turned as the curve is where it stands. */
function drawAlong(
  context: CanvasRenderingContext2D,
  label: string,
  { source, control, target }: Line,
): void {
  const characters = [...label].map((text) => ({ text, width: context.measureText(text).width }))
  const length = lengthOf({ source, control, target })
  const whole = characters.reduce((sum, { width }) => sum + width, 0)
  for (const paint of ['strokeText', 'fillText'] as const) {
    let walked = (length - whole) / 2
    for (const { text, width } of characters) {
      const share = (walked + width / 2) / length
      const { x, y } = pointOnCurve(source, control, target, share)
      const tangent = {
        x: (1 - share) * (control.x - source.x) + share * (target.x - control.x),
        y: (1 - share) * (control.y - source.y) + share * (target.y - control.y),
      }
      context.save()
      context.translate(x, y)
      context.rotate(Math.atan2(tangent.y, tangent.x))
      context[paint](text, -width / 2, 0)
      context.restore()
      walked += width
    }
  }
}

function lengthOf({ source, control, target }: Line): number {
  let length = 0
  let from = source
  for (let piece = 1; piece <= 12; piece += 1) {
    const to = pointOnCurve(source, control, target, piece / 12)
    length += Math.hypot(to.x - from.x, to.y - from.y)
    from = to
  }
  return length
}
