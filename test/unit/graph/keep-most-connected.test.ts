import { expect, it } from 'vitest'
import { keepMostConnected } from '../../../graph/export/keep-most-connected.ts'
import { SMALL_GRAPH } from '../../e2e/small-graph.ts'
import { openSample, sampleRecords } from './sample-graph.ts'

it.each([
  ['small', SMALL_GRAPH],
  ['sample', sampleRecords],
])('chooses what the store chooses of the %s graph, whatever the limits', (_name, records) => {
  const store = openSample(records)
  for (let nodes = 0; nodes <= records.nodes.length; nodes++) {
    for (const edges of [0, 1, 3, 7, records.edges.length]) {
      const kept = keepMostConnected(records, { nodes, edges })
      const outline = store.outline({ nodes, edges })
      const keysOf = (part: Record<'nodes' | 'edges', Iterable<{ key: string }>>) =>
        [part.nodes, part.edges].map((list) => Array.from(list, ({ key }) => key))
      expect(keysOf(kept)).toEqual(keysOf(outline))
    }
  }
  store.close()
})
