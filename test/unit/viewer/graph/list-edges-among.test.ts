/**
 * Edges among some nodes.
 * 林知远, 青石中学扩建工程 → 推动, 同句
 */
import { describe, expect, it } from 'vitest'
import { listEdgesAmong } from '../../../../viewer/graph/list-edges-among.ts'
import { PANEL_VIEWER_GRAPH as graph } from '../panel-viewer-graph.ts'

describe('listEdgesAmong', () => {
  it('lists each edge once, in the order of the ontology', () => {
    expect(listEdgesAmong(graph, ['official:lin', 'project:school', 'place:990101100'])).toEqual([
      'official:lin|holds_office|place:990101100',
      'project:school|located_in|place:990101100',
      'official:lin|promotes|project:school',
      'official:lin|co_occurs|place:990101100',
      'official:lin|co_occurs|project:school',
    ])
  })
  it('lists none for one node', () => {
    expect(listEdgesAmong(graph, ['official:lin'])).toEqual([])
  })
})
