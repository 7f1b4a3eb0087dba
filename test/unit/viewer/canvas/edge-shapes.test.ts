/**
 * How edges run between two nodes.
 * the second edge between 林知远 and 云溪镇 → bent to one side, the third to the other
 */
import { describe, expect, it } from 'vitest'
import { createDisplayGraph, extendDisplayGraph } from '../../../../viewer/canvas/display-graph.ts'
import { controlPoint, curvatureOf, edgeTypeOf, pointOnCurve } from '../../../../viewer/canvas/edge-shapes.ts'
import { addPart, createViewerGraph } from '../../../../viewer/graph/grow-graph.ts'
import { PLAIN_EDGES_FROM } from '../../../../viewer/settings.ts'
import { SMALL_PAYLOAD } from '../small-viewer-graph.ts'

describe('curvatureOf', () => {
  it('bends parallel edges to both sides, the first not at all', () => {
    const [first, second, third, fourth] = [0, 1, 2, 3].map((before) => curvatureOf(before, true))
    expect(first).toBe(0)
    expect(second).toBeGreaterThan(0)
    expect(third).toBe(-second!)
    expect(fourth).toBeGreaterThan(second!)
  })
  it('keeps two edges of opposite directions apart', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ]
    const there = controlPoint(from, to, curvatureOf(1, true))
    const back = controlPoint(to, from, curvatureOf(2, false))
    expect(Math.sign(there.y)).toBe(-Math.sign(back.y))
  })
})

describe('edgeTypeOf', () => {
  it('gives arrows to relations with a direction only', () => {
    expect(edgeTypeOf('holds_office', 0)).toBe('directed')
    expect(edgeTypeOf('part_of', 0.2)).toBe('directedCurve')
    expect(edgeTypeOf('cooperates_with', 0)).toBe('mutual')
    expect(edgeTypeOf('co_occurs', -0.2)).toBe('hintCurve')
  })
})

describe('pointOnCurve', () => {
  it('starts and ends at the ends', () => {
    const [from, by, to] = [
      { x: 0, y: 0 },
      { x: 5, y: 4 },
      { x: 10, y: 0 },
    ]
    expect(pointOnCurve(from, by, to, 0)).toEqual(from)
    expect(pointOnCurve(from, by, to, 1)).toEqual(to)
    expect(pointOnCurve(from, by, to, 0.5)).toEqual({ x: 5, y: 2 })
  })
})

describe('display graph', () => {
  const template = SMALL_PAYLOAD.edges.find(({ relation }) => relation === 'holds_office')!
  const parallel = (key: string, relation: typeof template.relation, swapped = false) => {
    const { source, target } = template
    return swapped
      ? { ...template, key, relation, source: target, target: source }
      : { ...template, key, relation }
  }

  it('draws the stated one of parallel edges straight, whatever their order', () => {
    const edges = [parallel('hint', 'co_occurs'), parallel('office', 'holds_office')]
    const display = createDisplayGraph(createViewerGraph({ nodes: SMALL_PAYLOAD.nodes, edges }))
    expect(display.getEdgeAttributes('office')).toMatchObject({ type: 'directed', curvature: 0 })
    expect(display.getEdgeAttribute('hint', 'type')).toBe('hintCurve')
  })
  it('draws plain lines where there are very many', () => {
    const edges = Array.from({ length: PLAIN_EDGES_FROM }, (_, index) =>
      parallel(`e${index}`, 'holds_office'),
    )
    const display = createDisplayGraph(createViewerGraph({ nodes: SMALL_PAYLOAD.nodes, edges }))
    expect(display.getEdgeAttributes('e7')).toMatchObject({ type: 'mutual', curvature: 0 })
  })
  it('never changes an edge when the graph grows', () => {
    const graph = createViewerGraph({ nodes: SMALL_PAYLOAD.nodes, edges: [parallel('a', 'holds_office')] })
    const display = createDisplayGraph(graph)
    addPart(graph, { nodes: [], edges: [parallel('b', 'part_of', true), parallel('c', 'holds_office')] })
    extendDisplayGraph(display, graph)
    expect(display.getEdgeAttributes('a')).toMatchObject({ type: 'directed', curvature: 0 })
    const bends = ['a', 'b', 'c'].map((key) => Math.abs(display.getEdgeAttribute(key, 'curvature')))
    expect(bends[1]).toBeGreaterThan(0)
    expect(bends[2]).toBe(bends[1])
    expect(display.getEdgeAttribute('b', 'type')).toBe('directedCurve')
  })
})
