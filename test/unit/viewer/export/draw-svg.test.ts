/**
 * The present view as SVG text, labels that do not lie over one another, names of files.
 * a name with <script> → &lt;script&gt;
 */
import { describe, expect, it } from 'vitest'
import { drawSvg } from '../../../../viewer/export/draw-svg.ts'
import { nameFile } from '../../../../viewer/export/name-file.ts'
import type { Picture, PicturedNode } from '../../../../viewer/export/picture.ts'
import { clipLabel, placeLabels } from '../../../../viewer/export/place-labels.ts'

const node = (key: string, x: number, y: number, more: Partial<PicturedNode> = {}): PicturedNode => ({
  key,
  x,
  y,
  size: 10,
  color: '#0072b2',
  label: key,
  highlighted: false,
  ...more,
})
const style = {
  background: '#ffffff',
  label: '#000000',
  edgeLabel: '#333333',
  font: '"Noto Sans CJK SC", sans-serif',
  labelSize: 13,
  edgeLabelSize: 11,
}
const words = { title: '云溪镇', description: '2 个节点' }

describe('drawSvg', () => {
  const hostile = node('<script>alert("1")</script>\u0000&', 100, 50)
  const yunxi = node('云溪镇', 300, 50)
  const edge = { key: 'a', source: hostile, target: yunxi, size: 1, color: '#cccccc', label: '位于' }
  const draw = (edges: Picture['edges']) =>
    drawSvg({ width: 400, height: 100, nodes: [hostile, yunxi], edges }, style, words)

  it('escapes every text', () => {
    const svg = draw([{ ...edge, directed: true, curvature: 0 }])
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;')
    expect(svg).not.toContain('\u0000')
  })
  it('ends an arrow at the border of its node', () => {
    const svg = draw([{ ...edge, directed: true, curvature: 0 }])
    expect(svg).toContain('class="arrow" fill="#cccccc" d="M290,50L')
    expect(draw([{ ...edge, directed: false, curvature: 0 }])).toContain('d="M100,50L300,50"')
  })
  it('bends an edge to one side, and back to the other', () => {
    expect(draw([{ ...edge, directed: false, curvature: 0.25 }])).toContain('d="M100,50Q200,0 300,50"')
    expect(draw([{ ...edge, directed: false, curvature: -0.25 }])).toContain('d="M100,50Q200,100 300,50"')
  })
})

describe('placeLabels', () => {
  it('leaves out the label of the smaller node where two lie over each other', () => {
    const labels = placeLabels(
      [node('云溪大桥', 12, 10, { size: 5 }), node('云溪镇', 10, 10), node('白露镇', 10, 40)],
      13,
    )
    expect(labels.map(({ text }) => text)).toEqual(['云溪镇', '白露镇'])
  })
  it('prefers what is highlighted', () => {
    const small = node('云溪大桥', 12, 10, { size: 5, highlighted: true })
    expect(placeLabels([node('云溪镇', 10, 10), small], 13).map(({ text }) => text)).toEqual(['云溪大桥'])
  })
  it('clips a name of thousands of characters, not through a character', () => {
    expect(clipLabel('镇'.repeat(10_000))).toHaveLength(60)
    expect([...clipLabel('𠮷'.repeat(100))].every((character) => '𠮷…'.includes(character))).toBe(true)
  })
})

describe('nameFile', () => {
  it('carries the date of the reader', () => {
    expect(nameFile('gexf', new Date(2024, 4, 6))).toBe('zhengtu-2024-05-06.gexf')
  })
})
