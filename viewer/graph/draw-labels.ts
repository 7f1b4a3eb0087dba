/**
 * Draws labels that stay readable over edges and in the dark: a halo around plain labels, a card around chosen ones.
 * 云溪镇 → ● 云溪镇, its strokes on a halo in the background's colour
 */
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { EdgeAttributes } from '../../graph/ontology.ts'
import type { Palette } from '../settings.ts'
import type { ViewerNode } from './viewer-graph.ts'

const GAP = 5
const PADDING = 6

/** A label drawing function for sigma in the colours of `palette`. */
export function drawLabelIn(palette: Palette): NodeLabelDrawingFunction<ViewerNode, EdgeAttributes> {
  return (context, node, settings) => {
    if (!node.label) return
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = palette.background
    context.fillStyle = palette.label
    const x = node.x + node.size + GAP
    const y = node.y + settings.labelSize * 0.36
    context.strokeText(node.label, x, y)
    context.fillText(node.label, x, y)
  }
}

/** A drawing function for the selected and the hovered node. */
export function drawCardIn(palette: Palette): NodeHoverDrawingFunction<ViewerNode, EdgeAttributes> {
  return (context, node, settings) => {
    context.font = `600 ${settings.labelSize}px ${settings.labelFont}`
    const words = node.label ?? ''
    const radius = Math.max(node.size + 4, settings.labelSize / 2 + PADDING)
    const width = radius + node.size + GAP + context.measureText(words).width + PADDING * 1.6
    context.beginPath()
    context.roundRect(node.x - radius, node.y - radius, words === '' ? radius * 2 : width, radius * 2, radius)
    context.fillStyle = palette.card
    context.shadowColor = palette.shadow
    context.shadowBlur = 12
    context.shadowOffsetY = 2
    context.fill()
    context.shadowColor = 'transparent'
    context.beginPath()
    context.arc(node.x, node.y, node.size, 0, Math.PI * 2)
    context.fillStyle = node.color
    context.fill()
    context.fillStyle = palette.label
    context.fillText(words, node.x + node.size + GAP, node.y + settings.labelSize * 0.36)
  }
}
