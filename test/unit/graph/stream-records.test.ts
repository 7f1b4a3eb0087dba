import { describe, expect, it } from 'vitest'
import { exportGexf } from '../../../graph/export/export-gexf.ts'
import { selectRecords, selectStream } from '../../../graph/export/select-records.ts'
import { headsOf } from '../../../graph/model/graph-stream.ts'
import { inventGraph } from '../../bench/invent-graph.ts'
import { openSample, sampleRecords } from './sample-graph.ts'

describe('GraphStore.stream', () => {
  it('gives all nodes and edges in key order, over several chunks, as often as it is read', () => {
    const records = inventGraph({ nodes: 1200, edges: 1300 })
    const store = openSample(records)
    const { nodes, edges } = store.stream()
    expect([...nodes]).toEqual(records.nodes)
    expect([...edges]).toEqual(records.edges)
    expect([...edges].length).toBe(1300)
    store.close()
  })

  it('gives heads without lists', () => {
    const { nodes, edges } = openSample().stream()
    expect([...headsOf(nodes)]).toEqual(
      sampleRecords.nodes.map(({ aliases: _a, documents: _d, evidence: _e, ...head }) => head),
    )
    expect([...headsOf(edges)]).toEqual(
      sampleRecords.edges.map(({ documents: _d, evidence: _e, ...head }) => head),
    )
  })

  it('is filtered, and filtered again', () => {
    const places = openSample()
      .stream()
      .nodes.filter(({ kind }) => kind === 'place')
    const few = places.filter(({ key }) => key < 'l')
    expect(Array.from(few, ({ key }) => key)).toEqual(['baishi', 'danjiacun'])
    expect(Array.from(headsOf(few), ({ key }) => key)).toEqual(['baishi', 'danjiacun'])
    expect([...places]).toEqual(sampleRecords.nodes.filter(({ kind }) => kind === 'place'))
  })

  it.each([
    [{}],
    [{ kinds: ['place', 'official'] as const }],
    [{ relations: ['located_in', 'part_of'] as const }],
    [{ relations: ['located_in'] as const, minConfidence: 0.8 }],
    [{ minConfidence: 0.8 }],
  ])('selects and exports what records do: %j', (selection) => {
    const records = selectRecords(sampleRecords, selection)
    const stream = selectStream(openSample().stream(), selection)
    expect([...stream.nodes]).toEqual(records.nodes)
    expect([...stream.edges]).toEqual(records.edges)
    expect([...exportGexf(stream)].join('')).toBe([...exportGexf(records)].join(''))
  })
})
