/**
 * The outline of a node in SVG: the shape that its kind has on the canvas, in a thin border, ringed where it is pinned.
 * 云溪镇 at (512, 300), radius 9 → <path … d="M-.62-.88H.62…" transform="translate(512 300) scale(9)" …>…</path>
 */
import { escapeXml } from '../../graph/export/xml-text.ts'
import { SHAPE_PATHS } from '../canvas/kind-shapes.ts'
import type { PicturedNode } from './picture.ts'
import { round } from './round.ts'

/** Pixels, as in the canvas' shader: the border on both sides of the outline, the ring's distance and width. */
const BORDER = 2.2
const RING = { distance: 3.3, width: 1.8 }

/** `attributes` and `content` are SVG already. */
export function drawShape(node: PicturedNode, attributes: string, content: string): string {
  const { x, y, size, shape, color, pinned } = node
  const outline = (radius: number) =>
    `d="${SHAPE_PATHS[shape]}" transform="translate(${round(x)} ${round(y)}) scale(${round(radius)})"`
  const body = `<path ${attributes} ${outline(size)} stroke-width="${round(BORDER / size)}">${content}</path>`
  if (!pinned) return body
  const radius = size + RING.distance
  return `<path class="ring" fill="none" stroke="${escapeXml(color)}" stroke-width="${round(RING.width / radius)}" ${outline(radius)}/>${body}`
}
