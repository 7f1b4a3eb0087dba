/**
 * Edges of one node by relation and direction.
 * 云溪镇 → 任职者 林知远, 属于 云岭县
 */
import { describe, expect, it } from 'vitest'
import { groupEdges } from '../../../../viewer/graph/group-edges.ts'
import { SMALL_VIEWER_GRAPH as graph } from '../small-viewer-graph.ts'

describe('groupEdges', () => {
  it('groups by relation and direction in the order of the ontology', () => {
    expect(
      groupEdges(graph, 'yunxi').map(({ relation, direction, edges }) => [
        relation,
        direction,
        edges.map(({ neighbour }) => neighbour),
      ]),
    ).toEqual([
      ['holds_office', 'in', ['lin']],
      ['part_of', 'out', ['yunling']],
      ['located_in', 'in', ['school']],
      ['cooperates_with', 'both', ['bailu']],
      ['co_occurs', 'both', ['bureau']],
    ])
  })
})
