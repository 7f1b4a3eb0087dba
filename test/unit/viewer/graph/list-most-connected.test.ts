/**
 * The most connected nodes of each kind.
 * place → 云岭县, 云溪镇
 */
import { describe, expect, it } from 'vitest'
import { listMostConnected } from '../../../../viewer/graph/list-most-connected.ts'
import { SMALL_VIEWER_GRAPH as graph } from '../small-viewer-graph.ts'

describe('listMostConnected', () => {
  it('keeps the most connected of each kind', () => {
    expect(listMostConnected(graph, 2).get('place')).toEqual(['yunling', 'yunxi'])
  })
})
