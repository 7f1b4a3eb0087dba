/**
 * The present view as SVG text, labels that do not lie over one another, names of files.
 * a name with <script> → &lt;script&gt;
 */
import { describe, expect, it } from 'vitest'
import { SHAPE_PATHS } from '../../../../viewer/canvas/kind-shapes.ts'
import { createLabelRoom } from '../../../../viewer/canvas/label-room.ts'
import { drawSvg } from '../../../../viewer/export/draw-svg.ts'
import { nameFile } from '../../../../viewer/export/name-file.ts'
import type { Picture, PicturedEdge, PicturedNode } from '../../../../viewer/export/picture.ts'
import { placeEdgeLabels, placeNodeLabels } from '../../../../viewer/export/place-labels.ts'

const node = (key: string, x: number, y: number, more: Partial<PicturedNode> = {}): PicturedNode => ({
  key,
  x,
  y,
  size: 10,
  shape: 'square',
  color: '#0072b2',
  pinned: false,
  name: key,
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
  it('gives nodes the shapes of the canvas, and pinned ones a ring', () => {
    const svg = draw([])
    expect(svg.match(/class="node"/g)).toHaveLength(2)
    expect(svg).toContain(`d="${SHAPE_PATHS.square}" transform="translate(300 50) scale(10)"`)
    expect(svg).not.toContain('class="ring"')
    const pinned = { width: 400, height: 100, nodes: [{ ...yunxi, pinned: true }], edges: [] }
    expect(drawSvg(pinned, style, words)).toContain('class="ring" fill="none" stroke="#0072b2"')
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

describe('placeNodeLabels', () => {
  const place = (nodes: PicturedNode[], room = createLabelRoom()) => placeNodeLabels(nodes, 13, room)

  it('gives the better place to the larger node where two lie over each other', () => {
    const [first, second] = place([node('云溪大桥', 100, 10, { size: 5 }), node('云溪镇', 100, 10)])
    expect(first).toMatchObject({ text: '云溪镇', x: 115 })
    expect(second?.text).toBe('云溪大桥')
    expect(second!.x).toBeLessThan(100)
  })
  it('prefers what is highlighted', () => {
    const small = node('云溪大桥', 100, 10, { size: 5, highlighted: true })
    expect(place([node('云溪镇', 100, 10), small])[0]).toMatchObject({ text: '云溪大桥', x: 110 })
  })
  it('leaves out what finds no room', () => {
    const room = createLabelRoom()
    room.block({ left: 0, right: 200, top: -50, bottom: 60 })
    expect(place([node('云溪镇', 100, 10)], room)).toEqual([])
  })
})

describe('placeEdgeLabels', () => {
  const edge = (target: PicturedNode, more: Partial<PicturedEdge> = {}): PicturedEdge => ({
    key: 'a',
    source: node('林知远', 200, 200),
    target,
    size: 1,
    color: '#cccccc',
    label: '镇长',
    directed: true,
    curvature: 0,
    ...more,
  })
  const place = (one: PicturedEdge) => placeEdgeLabels([one], 11, createLabelRoom())

  it('writes upright along the edge, whichever way it runs', () => {
    expect(place(edge(node('云溪镇', 300, 300)))).toEqual([{ x: 250, y: 250, angle: 45, text: '镇长' }])
    expect(place(edge(node('云溪镇', 100, 100)))).toEqual([{ x: 150, y: 150, angle: 45, text: '镇长' }])
  })
  it('stands on the curve of a bent edge', () => {
    expect(place(edge(node('云溪镇', 400, 200), { curvature: 0.2 }))[0]).toMatchObject({ x: 300, y: 180 })
  })
  it('leaves out what is longer than its edge', () => {
    expect(place(edge(node('云溪镇', 230, 200)))).toEqual([])
  })
})

describe('nameFile', () => {
  it('carries the date of the reader', () => {
    expect(nameFile('gexf', new Date(2024, 4, 6))).toBe('zhengtu-2024-05-06.gexf')
  })
})
