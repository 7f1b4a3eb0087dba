/**
 * All names of a node.
 * 云溪镇 → 云溪镇, 云溪
 */
import { expect, it } from 'vitest'
import { namesOf } from '../../../../viewer/graph/names-of.ts'
import { SMALL_VIEWER_GRAPH as graph } from '../small-viewer-graph.ts'

it('gives the label first, then the aliases', () => {
  expect(namesOf(graph, 'yunxi')).toEqual(['云溪镇', '云溪'])
})
