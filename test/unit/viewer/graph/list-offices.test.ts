/**
 * Offices, current and former.
 * 林知远 → current 镇长, former 副镇长
 */
import { describe, expect, it } from 'vitest'
import type { NeighbourEdge } from '../../../../viewer/graph/group-edges.ts'
import { groupEdges } from '../../../../viewer/graph/group-edges.ts'
import { listOffices } from '../../../../viewer/graph/list-offices.ts'
import { PANEL_VIEWER_GRAPH as graph } from '../panel-viewer-graph.ts'

describe('listOffices', () => {
  const edges = groupEdges(graph, 'official:lin')[0]!.edges
  const offices = (listed: NeighbourEdge[]) => listed.map(({ attributes }) => attributes.office)

  it('parts them by stated ends', () => {
    const { current, former } = listOffices(edges, '2024-05-16')
    expect(offices(current)).toEqual(['镇长'])
    expect(offices(former)).toEqual(['副镇长'])
  })
  it('takes an end after the newest document as not come yet', () => {
    expect(offices(listOffices(edges, '2020-12-31').former)).toEqual([])
    expect(offices(listOffices(edges, undefined).former)).toEqual(['副镇长'])
  })
})
