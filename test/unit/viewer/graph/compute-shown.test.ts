/**
 * What filters and overrides leave in sight.
 * places hidden → 6 of 9 nodes, 2 of 12 edges
 */
import { describe, expect, it } from 'vitest'
import { computeShown } from '../../../../viewer/graph/compute-shown.ts'
import { addPart, createViewerGraph } from '../../../../viewer/graph/grow-graph.ts'
import { NO_CHANGES } from '../../../../viewer/state/overrides.ts'
import { type Filters, NO_FILTERS } from '../../../../viewer/state/view-state.ts'
import { SMALL_VIEWER_GRAPH as graph, SMALL_PAYLOAD } from '../small-viewer-graph.ts'

const countsOf = (filters: Partial<Filters>, changes: Partial<typeof NO_CHANGES.now> = {}) => {
  const all = { ...NO_FILTERS, ...filters }
  const { nodeCount, edgeCount } = computeShown(graph, SMALL_PAYLOAD.documents, all, {
    ...NO_CHANGES.now,
    ...changes,
  })
  return [nodeCount, edgeCount]
}

describe('computeShown', () => {
  it('leaves out co_occurs at first, and edges of hidden ends', () => {
    expect(countsOf({})).toEqual([9, 10])
    expect(countsOf({ hiddenRelations: new Set() })).toEqual([9, 12])
    expect(countsOf({ hiddenKinds: new Set(['place']) })).toEqual([6, 2])
  })
  it('counts only documents of the range and of the list', () => {
    expect(countsOf({ from: '2024-05', to: '2024-05' })).toEqual([9, 10])
    expect(countsOf({ from: '2024-06' })).toEqual([0, 0])
    expect(countsOf({ documents: new Set(['elsewhere.txt']) })).toEqual([0, 0])
  })
  it('keeps what belongs to a division', () => {
    expect(countsOf({ division: 'bailu' })).toEqual([2, 1])
  })
  it('leaves out what is not sure enough, edges and nodes alike', () => {
    const { nodes, edges, documents } = SMALL_PAYLOAD
    const doubtful = createViewerGraph({
      nodes: nodes.map((node) => ({ ...node, confidence: node.key === 'bailu' ? 0.4 : 0.9 })),
      edges: edges.map((edge) => ({ ...edge, confidence: edge.relation === 'promotes' ? 0.6 : 0.9 })),
    })
    const at = (minConfidence: number, letIn = NO_CHANGES.now.letIn) => {
      const filters = { ...NO_FILTERS, minConfidence }
      const shown = computeShown(doubtful, documents, filters, { ...NO_CHANGES.now, letIn })
      return [shown.nodeCount, shown.edgeCount]
    }
    expect(at(0.4)).toEqual([9, 10])
    expect(at(0.5)).toEqual([8, 7])
    expect(at(0.7)).toEqual([8, 6])
    expect(at(0.7, new Set(['bailu']))).toEqual([9, 9])
    expect(at(0.95)).toEqual([0, 0])
  })
  it('leaves out nodes with few stated relations', () => {
    expect(countsOf({ minDegree: 3 })).toEqual([4, 4])
  })
  it('takes a date without a month for any month of its year', () => {
    const documents = SMALL_PAYLOAD.documents.map((summary) => ({ ...summary, date: '2024' }))
    const at = (range: Partial<Filters>) =>
      computeShown(graph, documents, { ...NO_FILTERS, ...range }, NO_CHANGES.now).nodeCount
    expect([at({ from: '2024-12' }), at({ to: '2024-01' }), at({ from: '2025-01' })]).toEqual([9, 9, 0])
  })
  it('looks again when the graph has grown', () => {
    const growing = createViewerGraph({ ...SMALL_PAYLOAD, edges: [] })
    const count = () => computeShown(growing, SMALL_PAYLOAD.documents, NO_FILTERS, NO_CHANGES.now).edgeCount
    expect(count()).toBe(0)
    addPart(growing, SMALL_PAYLOAD)
    expect(count()).toBe(10)
  })
  it('hides by hand and lets in past the filters', () => {
    expect(countsOf({}, { hidden: new Set(['yunling']) })).toEqual([8, 6])
    expect(countsOf({ hiddenKinds: new Set(['place']) }, { letIn: new Set(['yunxi']) })).toEqual([7, 4])
  })
})
