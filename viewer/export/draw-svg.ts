/**
 * Writes the present view as SVG, for browsers, Inkscape and print: edges, nodes, labels, each a named element.
 * 云溪镇 in blue → <path class="node" fill="#0072b2" d="M-.62-.88H.62…" transform="translate(512 300) scale(9)">…</path>
 */
import { escapeXml } from '../../graph/export/xml-text.ts'
import { controlPoint } from '../canvas/edge-shapes.ts'
import { createLabelRoom } from '../canvas/label-room.ts'
import { ARROW_HEAD } from '../settings.ts'
import { drawShape } from './draw-shape.ts'
import type { Picture, PicturedEdge, PicturedNode } from './picture.ts'
import { type EdgeLabel, placeEdgeLabels, placeNodeLabels } from './place-labels.ts'
import { round } from './round.ts'

export interface SvgStyle {
  background: string
  label: string
  edgeLabel: string
  font: string
  labelSize: number
  edgeLabelSize: number
}

export interface SvgWords {
  title: string
  description: string
}

export function drawSvg(picture: Picture, style: SvgStyle, { title, description }: SvgWords): string {
  const { width, height, nodes, edges } = picture
  const font = `font-family="${escapeXml(style.font)}"`
  const halo = `stroke="${escapeXml(style.background)}" stroke-linejoin="round" paint-order="stroke"`
  const room = createLabelRoom()
  const labels = placeNodeLabels(nodes, style.labelSize, room)
  const edgeLabels = placeEdgeLabels(edges, style.edgeLabelSize, room)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escapeXml(style.background)}"/>`,
    '<g id="edges" fill="none">',
    ...edges.map(drawEdge),
    '</g>',
    `<g id="nodes" fill-rule="evenodd" ${halo}>`,
    ...nodes.map(drawNode),
    '</g>',
    `<g id="edge-labels" ${font} ${halo} stroke-width="3" font-size="${style.edgeLabelSize}" fill="${escapeXml(style.edgeLabel)}" text-anchor="middle">`,
    ...edgeLabels.map((label) => drawEdgeLabel(label, style.edgeLabelSize)),
    '</g>',
    `<g id="labels" ${font} ${halo} stroke-width="4" font-size="${style.labelSize}" font-weight="500" fill="${escapeXml(style.label)}">`,
    ...labels.map(({ x, y, text }) => `<text x="${round(x)}" y="${round(y)}">${escapeXml(text)}</text>`),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function drawNode(node: PicturedNode): string {
  const { key, color, name } = node
  const attributes = `class="node" data-key="${escapeXml(key)}" fill="${escapeXml(color)}"`
  return drawShape(node, attributes, `<title>${escapeXml(name || key)}</title>`)
}

/** A line or a curve, which ends at the border of the node that its arrowhead points to. */
function drawEdge(edge: PicturedEdge): string {
  const { key, source, target, size, color, directed } = edge
  const bend = bendOf(edge)
  const length = Math.hypot(target.x - bend.x, target.y - bend.y) || 1
  const towards = { x: (target.x - bend.x) / length, y: (target.y - bend.y) / length }
  const { lengthToThicknessRatio, widenessToThicknessRatio } = ARROW_HEAD
  const head = directed ? Math.min(size * lengthToThicknessRatio, length / 2) : 0
  const at = (back: number) => ({ x: target.x - towards.x * back, y: target.y - towards.y * back })
  const tip = at(directed ? target.size : 0)
  const end = at(directed ? target.size + head : 0)
  const curve = edge.curvature === 0 ? 'L' : `Q${point(bend)} `
  const stroke = `class="edge" data-key="${escapeXml(key)}" stroke="${escapeXml(color)}" stroke-width="${round(size)}"`
  const line = `<path ${stroke} d="M${point(source)}${curve}${point(end)}"/>`
  if (!directed) return line
  const half = (size * widenessToThicknessRatio) / 2
  const side = { x: -towards.y * half, y: towards.x * half }
  const left = { x: end.x + side.x, y: end.y + side.y }
  const right = { x: end.x - side.x, y: end.y - side.y }
  return `${line}<path class="arrow" fill="${escapeXml(color)}" d="M${point(tip)}L${point(left)}L${point(right)}Z"/>`
}

/** The point that a curve bends towards, as the canvas's program for curves has it; the source where straight. */
function bendOf({ source, target, curvature }: PicturedEdge): { x: number; y: number } {
  return curvature === 0 ? source : controlPoint(source, target, -curvature) // y grows downwards here
}

function drawEdgeLabel({ x, y, angle, text }: EdgeLabel, size: number): string {
  const place = `translate(${round(x)} ${round(y)}) rotate(${round(angle)})`
  return `<text transform="${place}" dy="${round(size * 0.36)}">${escapeXml(text)}</text>`
}

const point = ({ x, y }: { x: number; y: number }) => `${round(x)},${round(y)}`
