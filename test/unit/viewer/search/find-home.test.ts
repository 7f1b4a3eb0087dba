/**
 * Where a node belongs, so that namesakes can be told apart.
 * 林知远 → 云溪镇, 云岭县
 */
import { expect, it } from 'vitest'
import { findHome } from '../../../../viewer/search/find-home.ts'
import { SMALL_VIEWER_GRAPH as graph } from '../small-viewer-graph.ts'

it.each([
  ['lin', ['云溪镇', '云岭县']],
  ['school', ['云溪镇', '云岭县']],
  ['yunxi', ['云岭县']],
  ['hostile', ['白露镇', '云岭县']],
  ['yunling', []],
])('%s → %j', (key, labels) => expect(findHome(graph, key)).toEqual(labels))
