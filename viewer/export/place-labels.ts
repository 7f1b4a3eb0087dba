/**
 * Chooses the labels of a picture so that none lies over another: highlighted first, then larger nodes.
 * 云溪镇 and a smaller 云溪大桥 at one place → 云溪镇 alone
 */
import type { PicturedNode } from './picture.ts'

export interface PlacedLabel {
  /** Left end and baseline. */
  x: number
  y: number
  text: string
}

/** Space between a node and its label. */
const GAP = 5
const LONGEST = 60

export function placeLabels(nodes: readonly PicturedNode[], fontSize: number): PlacedLabel[] {
  const rank = ({ highlighted, size }: PicturedNode) => (highlighted ? 1e6 : 0) + size
  const taken: { left: number; right: number; top: number; bottom: number }[] = []
  const placed: PlacedLabel[] = []
  for (const node of nodes.filter(({ label }) => label).sort((a, b) => rank(b) - rank(a))) {
    const text = clipLabel(node.label!)
    const left = node.x + node.size + GAP
    const half = fontSize * 0.6
    const box = { left, right: left + widthOf(text) * fontSize, top: node.y - half, bottom: node.y + half }
    const covers = taken.some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    )
    if (covers) continue
    taken.push(box)
    placed.push({ x: left, y: node.y + fontSize * 0.36, text })
  }
  return placed
}

/** A name of thousands of characters is no label. */
export function clipLabel(label: string): string {
  const characters = [...label.slice(0, LONGEST * 2)]
  return characters.length <= LONGEST ? label : `${characters.slice(0, LONGEST - 1).join('')}…`
}

/** In units of the font's size: Chinese characters fill their square, others about half of it. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character > '\u2e80' ? 1 : 0.58
  return width
}
