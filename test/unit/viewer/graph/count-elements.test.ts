/**
 * Counts of kinds, relations, confidence and documents.
 * all of the small graph → 3 places, 2 officials …
 */
import { describe, expect, it } from 'vitest'
import { computeShown } from '../../../../viewer/graph/compute-shown.ts'
import { confidenceStep, countByConfidence } from '../../../../viewer/graph/count-by-confidence.ts'
import { countByDocument } from '../../../../viewer/graph/count-by-document.ts'
import { countElements } from '../../../../viewer/graph/count-elements.ts'
import { createViewerGraph } from '../../../../viewer/graph/grow-graph.ts'
import { NO_CHANGES } from '../../../../viewer/state/overrides.ts'
import { NO_FILTERS } from '../../../../viewer/state/view-state.ts'
import { SMALL_VIEWER_GRAPH as graph, SMALL_PAYLOAD } from '../small-viewer-graph.ts'

describe('countElements', () => {
  it('counts all, or what is in sight', () => {
    const all = countElements(graph)
    expect([all.kinds.get('place'), all.relations.get('part_of'), all.kinds.has('person')]).toEqual([
      3,
      2,
      false,
    ])
    const filters = { ...NO_FILTERS, hiddenKinds: new Set(['place'] as const) }
    const shown = computeShown(graph, SMALL_PAYLOAD.documents, filters, NO_CHANGES.now)
    const inSight = countElements(graph, shown)
    expect(inSight.kinds.has('place')).toBe(false)
    expect(Object.fromEntries(inSight.relations)).toEqual({ promotes: 1, carries_out: 1 })
  })
})

describe('countByConfidence', () => {
  it('counts what falls below each step, and nothing at the step itself', () => {
    const { nodes, edges } = SMALL_PAYLOAD
    const part = {
      nodes: nodes.map((node) => ({ ...node, confidence: node.key === 'lin' ? 0.3 : 0.97 })),
      edges: edges.map((edge) => ({ ...edge, confidence: edge.relation === 'promotes' ? 0.57 : 1 })),
    }
    const counts = countByConfidence(createViewerGraph(part))
    const at = (confidence: number) => confidenceStep(confidence)
    expect([counts.nodes[at(0.3)], counts.nodes[at(0.35)], counts.nodes[at(1)]]).toEqual([0, 1, 9])
    expect([counts.edges.promotes[at(0.55)], counts.edges.promotes[at(0.6)]]).toEqual([0, 1])
    expect(counts.edges.part_of.at(-1)).toBe(0)
  })
})

describe('countByDocument', () => {
  it('counts the nodes that a document names', () => {
    expect(countByDocument(graph)).toEqual([9])
  })
})
