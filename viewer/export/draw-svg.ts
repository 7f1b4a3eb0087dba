/**
 * Writes the present view as SVG, for browsers, Inkscape and print: edges, nodes, labels, each a named element.
 * 云溪镇 in blue → <circle class="node" cx="512" cy="300" r="9" fill="#0072b2"><title>云溪镇</title></circle>
 */
import { escapeXml } from '../../graph/export/xml-text.ts'
import { drawShape } from './draw-shape.ts'
import type { Picture, PicturedEdge, PicturedNode } from './picture.ts'
import { clipLabel, placeLabels } from './place-labels.ts'

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
  const labels = placeLabels(nodes, style.labelSize)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escapeXml(style.background)}"/>`,
    '<g id="edges" fill="none">',
    ...edges.map(drawEdge),
    '</g>',
    '<g id="nodes">',
    ...nodes.map(drawNode),
    '</g>',
    `<g id="edge-labels" ${font} ${halo} stroke-width="3" font-size="${style.edgeLabelSize}" fill="${escapeXml(style.edgeLabel)}" text-anchor="middle">`,
    ...edges.filter(({ label }) => label).map((edge) => drawEdgeLabel(edge, style.edgeLabelSize)),
    '</g>',
    `<g id="labels" ${font} ${halo} stroke-width="4" font-size="${style.labelSize}" font-weight="500" fill="${escapeXml(style.label)}">`,
    ...labels.map(({ x, y, text }) => `<text x="${round(x)}" y="${round(y)}">${escapeXml(text)}</text>`),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function drawNode(node: PicturedNode): string {
  const { key, color, label } = node
  const name = `class="node" data-key="${escapeXml(key)}" fill="${escapeXml(color)}"`
  return drawShape(node, name, `<title>${escapeXml(clipLabel(label ?? key))}</title>`)
}

/** A line or a curve, which ends at the border of the node that its arrowhead points to. */
function drawEdge(edge: PicturedEdge): string {
  const { key, source, target, size, color, directed } = edge
  const bend = bendOf(edge)
  const length = Math.hypot(target.x - bend.x, target.y - bend.y) || 1
  const towards = { x: (target.x - bend.x) / length, y: (target.y - bend.y) / length }
  const head = directed ? Math.min(size * 2.5 + 2, length / 2) : 0
  const at = (back: number) => ({ x: target.x - towards.x * back, y: target.y - towards.y * back })
  const tip = at(directed ? target.size : 0)
  const end = at(directed ? target.size + head : 0)
  const curve = edge.curvature === 0 ? 'L' : `Q${point(bend)} `
  const stroke = `class="edge" data-key="${escapeXml(key)}" stroke="${escapeXml(color)}" stroke-width="${round(size)}"`
  const line = `<path ${stroke} d="M${point(source)}${curve}${point(end)}"/>`
  if (!directed) return line
  const side = { x: -towards.y * head * 0.4, y: towards.x * head * 0.4 }
  const left = { x: end.x + side.x, y: end.y + side.y }
  const right = { x: end.x - side.x, y: end.y - side.y }
  return `${line}<path class="arrow" fill="${escapeXml(color)}" d="M${point(tip)}L${point(left)}L${point(right)}Z"/>`
}

/** The point that a curve bends towards, as the canvas's program for curves has it; the source where straight. */
function bendOf({ source, target, curvature }: PicturedEdge): { x: number; y: number } {
  if (curvature === 0) return source
  const across = { x: target.x - source.x, y: target.y - source.y }
  return {
    x: (source.x + target.x) / 2 + across.y * curvature,
    y: (source.y + target.y) / 2 - across.x * curvature,
  }
}

function drawEdgeLabel(edge: PicturedEdge, size: number): string {
  const { source, target, label, curvature } = edge
  const bend = bendOf(edge)
  const share = curvature === 0 ? 0 : 0.5
  const x = ((source.x + target.x) / 2) * (1 - share) + bend.x * share
  const y = ((source.y + target.y) / 2) * (1 - share) + bend.y * share
  return `<text x="${round(x)}" y="${round(y + size * 0.36)}">${escapeXml(clipLabel(label ?? ''))}</text>`
}

const round = (value: number) => Math.round(value * 100) / 100
const point = ({ x, y }: { x: number; y: number }) => `${round(x)},${round(y)}`
