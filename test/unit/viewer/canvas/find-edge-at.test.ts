/**
 * The edge under the pointer.
 * a point beside the middle of 林知远 → 云溪镇 → that edge
 */
import { describe, expect, it } from 'vitest'
import { createDisplayGraph } from '../../../../viewer/canvas/display-graph.ts'
import { controlPoint, pointOnCurve } from '../../../../viewer/canvas/edge-shapes.ts'
import { findEdgeAt } from '../../../../viewer/canvas/find-edge-at.ts'
import { computeShown } from '../../../../viewer/graph/compute-shown.ts'
import { createViewerGraph } from '../../../../viewer/graph/grow-graph.ts'
import { NO_CHANGES } from '../../../../viewer/state/overrides.ts'
import { NO_FILTERS } from '../../../../viewer/state/view-state.ts'
import { SMALL_PAYLOAD } from '../small-viewer-graph.ts'

const graph = createViewerGraph(SMALL_PAYLOAD)
for (const [key, x, y] of [
  ['lin', 0, 0],
  ['yunxi', 100, 0],
] as const)
  graph.mergeNodeAttributes(key, { x, y })
graph.forEachNode((key, _node) => {
  if (key !== 'lin' && key !== 'yunxi') graph.mergeNodeAttributes(key, { x: 50, y: 5000 })
})
const display = createDisplayGraph(graph)
const OFFICE = 'lin holds_office yunxi'
const at = (x: number, y: number, filters = NO_FILTERS) =>
  findEdgeAt(
    graph,
    display,
    computeShown(graph, SMALL_PAYLOAD.documents, filters, NO_CHANGES.now),
    { x, y },
    5,
  )

describe('findEdgeAt', () => {
  it('finds the edge that passes within reach', () => {
    expect(at(50, 3)).toBe(OFFICE)
    expect(at(50, 7)).toBeNull()
    expect(at(-20, 0)).toBeNull()
  })
  it('takes no notice of edges out of sight', () => {
    expect(at(50, 3, { ...NO_FILTERS, hiddenRelations: new Set(['holds_office']) })).toBeNull()
  })
  it('follows a bent edge', () => {
    const bent = createDisplayGraph(graph)
    bent.mergeEdgeAttributes(OFFICE, { curvature: 0.4 })
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]
    const top = pointOnCurve(from, controlPoint(from, to, 0.4), to, 0.5)
    const shown = computeShown(graph, SMALL_PAYLOAD.documents, NO_FILTERS, NO_CHANGES.now)
    expect(findEdgeAt(graph, bent, shown, top, 5)).toBe(OFFICE)
    expect(findEdgeAt(graph, bent, shown, { x: 50, y: 0 }, 5)).toBeNull()
  })
})
