/**
 * Draws labels that stay readable: none over another, a halo over edges, a card around the selected and the hovered.
 * 云溪镇 and 云溪大桥 at one place → the larger node's label beside it, the other's on another side if there is room
 */
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Palette } from '../colours.ts'
import { MOST_LABELS } from '../settings.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'
import { baselineIn, LABEL_GAP, placesBeside } from './label-places.ts'
import { type Box, createLabelRoom, type LabelRoom } from './label-room.ts'

type DrawLabel = NodeLabelDrawingFunction<NodeLook, EdgeLook>
type Request = Parameters<DrawLabel>

export interface LabelPainter {
  /** For sigma, which asks for one label after another: only notes it down. */
  draw: DrawLabel
  /** To be called once a frame is rendered: draws what was noted, larger nodes first; answers the room that is left. */
  flush: () => LabelRoom
}

const PADDING = 6

export function createLabelPainter(palette: Palette): LabelPainter {
  let requests: Request[] = []
  const widths = new Map<string, number>()
  return {
    draw: (...request) => {
      if (request[1].label) requests.push(request)
    },
    flush: () => {
      const room = createLabelRoom()
      const wanted = requests.sort(byImportance).slice(0, MOST_LABELS.nodes)
      requests = []
      const first = wanted[0]
      if (first === undefined) return room
      const [context, , { labelWeight, labelSize, labelFont }] = first
      context.font = `${labelWeight} ${labelSize}px ${labelFont}`
      const widthOf = (label: string) => {
        const known = widths.get(label)
        if (known !== undefined) return known
        const { width } = context.measureText(label)
        widths.set(label, width)
        return width
      }
      for (const [, { x, y, size }] of wanted) {
        room.block({ left: x - size, right: x + size, top: y - size, bottom: y + size })
      }
      for (const request of wanted) {
        const [, { label, highlighted }, { labelSize: height }] = request
        const width = widthOf(label ?? '')
        if (highlighted) {
          room.block(cardBox(request, width)) // its label stands on the card
          continue
        }
        const side = placesBeside(request[1], width, height).find(room.take)
        if (side !== undefined) drawLabel(request, palette, side)
      }
      return room
    },
  }
}

function byImportance([, left]: Request, [, right]: Request): number {
  return (
    Number(right.highlighted) - Number(left.highlighted) ||
    Number(right.forceLabel) - Number(left.forceLabel) ||
    right.size - left.size
  )
}

function cardBox([, { x, y, size }, { labelSize }]: Request, width: number): Box {
  const radius = cardRadius(size, labelSize)
  return {
    left: x - radius,
    right: x + size + LABEL_GAP + width + radius / 2,
    top: y - radius,
    bottom: y + radius,
  }
}

const cardRadius = (size: number, labelSize: number) => Math.max(size + 4, labelSize / 2 + PADDING)

function drawLabel([context, { label }, { labelSize }]: Request, palette: Palette, place: Box): void {
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = palette.background
  context.fillStyle = palette.label
  const baseline = baselineIn(place, labelSize)
  context.strokeText(label ?? '', place.left, baseline)
  context.fillText(label ?? '', place.left, baseline)
}

/** A drawing function for the selected and the hovered node; sigma draws the node itself above it. */
export function drawCardIn(palette: Palette): NodeHoverDrawingFunction<NodeLook, EdgeLook> {
  return (context, data, { labelSize, labelFont }) => {
    const { x, y, size, name } = data as typeof data & NodeLook
    context.font = `600 ${labelSize}px ${labelFont}`
    const radius = cardRadius(size, labelSize)
    const width = radius + size + LABEL_GAP + context.measureText(name).width + PADDING * 1.6
    context.beginPath()
    context.roundRect(x - radius, y - radius, name === '' ? radius * 2 : width, radius * 2, radius)
    context.fillStyle = palette.card
    context.shadowColor = palette.shadow
    context.shadowBlur = 12
    context.shadowOffsetY = 2
    context.fill()
    context.shadowColor = 'transparent'
    context.fillStyle = palette.label
    context.fillText(name, x + size + LABEL_GAP, y + labelSize * 0.36)
  }
}
