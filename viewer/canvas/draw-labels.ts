/**
 * Draws labels that stay readable: none over another, a halo over edges, a card around the selected and the hovered.
 * 云溪镇 and 云溪大桥 at one place → the larger node's label, on a halo in the background's colour
 */
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Palette } from '../settings.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'

type DrawLabel = NodeLabelDrawingFunction<NodeLook, EdgeLook>
type Request = Parameters<DrawLabel>

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export interface LabelPainter {
  /** For sigma, which asks for one label after another: only notes it down. */
  draw: DrawLabel
  /** To be called once a frame is rendered: draws what was noted, larger nodes first, where there is room. */
  flush: () => void
}

const GAP = 5
const PADDING = 6

export function createLabelPainter(palette: Palette): LabelPainter {
  let requests: Request[] = []
  return {
    draw: (...request) => {
      if (request[1].label) requests.push(request)
    },
    flush: () => {
      const drawn: Box[] = []
      for (const request of requests.sort(byImportance)) {
        const box = boxOf(request)
        if (drawn.some((other) => overlap(box, other))) continue
        drawn.push(box)
        drawLabel(request, palette)
      }
      requests = []
    },
  }
}

function byImportance([, left]: Request, [, right]: Request): number {
  return Number(right.highlighted ?? false) - Number(left.highlighted ?? false) || right.size - left.size
}

/** The room that a label takes, or the card of a node that has one. */
function boxOf([context, { x, y, size, label, highlighted }, settings]: Request): Box {
  context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
  const left = x + size + GAP
  const right = left + context.measureText(label ?? '').width
  const radius = cardRadius(size, settings.labelSize)
  if (highlighted) return { left: x - radius, right: right + radius / 2, top: y - radius, bottom: y + radius }
  const half = settings.labelSize * 0.6
  return { left, right, top: y - half, bottom: y + half }
}

const cardRadius = (size: number, labelSize: number) => Math.max(size + 4, labelSize / 2 + PADDING)

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

function drawLabel([context, { x, y, size, label }, settings]: Request, palette: Palette): void {
  context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = palette.background
  context.fillStyle = palette.label
  const left = x + size + GAP
  const baseline = y + settings.labelSize * 0.36
  context.strokeText(label ?? '', left, baseline)
  context.fillText(label ?? '', left, baseline)
}

/** A drawing function for the selected and the hovered node. */
export function drawCardIn(palette: Palette): NodeHoverDrawingFunction<NodeLook, EdgeLook> {
  return (context, { x, y, size, label, color }, { labelSize, labelFont }) => {
    context.font = `600 ${labelSize}px ${labelFont}`
    const words = label ?? ''
    const radius = cardRadius(size, labelSize)
    const width = radius + size + GAP + context.measureText(words).width + PADDING * 1.6
    context.beginPath()
    context.roundRect(x - radius, y - radius, words === '' ? radius * 2 : width, radius * 2, radius)
    context.fillStyle = palette.card
    context.shadowColor = palette.shadow
    context.shadowBlur = 12
    context.shadowOffsetY = 2
    context.fill()
    context.shadowColor = 'transparent'
    context.beginPath()
    context.arc(x, y, size, 0, Math.PI * 2)
    context.fillStyle = color
    context.fill()
    context.fillStyle = palette.label
    context.fillText(words, x + size + GAP, y + labelSize * 0.36)
  }
}
