/**
 * The outline of a node in SVG.
 * { x: 10, y: 10, size: 4 } → <circle … cx="10" cy="10" r="4">…</circle>
 */
import type { PicturedNode } from './picture.ts'

export function drawShape({ x, y, size }: PicturedNode, attributes: string, content: string): string {
  return `<circle ${attributes} cx="${round(x)}" cy="${round(y)}" r="${round(size)}">${content}</circle>`
}

const round = (value: number) => Math.round(value * 100) / 100
