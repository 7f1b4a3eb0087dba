/**
 * What filters and overrides leave in sight.
 * places hidden → 6 of 9 nodes, 2 of 12 edges
 */
import { describe, expect, it } from 'vitest'
import { computeShown } from '../../../../viewer/graph/compute-shown.ts'
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
  it('hides by hand and lets in past the filters', () => {
    expect(countsOf({}, { hidden: new Set(['yunling']) })).toEqual([8, 6])
    expect(countsOf({ hiddenKinds: new Set(['place']) }, { letIn: new Set(['yunxi']) })).toEqual([7, 4])
  })
})
