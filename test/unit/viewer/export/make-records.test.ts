/**
 * The viewer's graph and sentences, made into the records that they came from.
 * the small graph → its own records again
 */
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../../graph/ontology.ts'
import { makeRecords } from '../../../../viewer/export/make-records.ts'
import { readRecords } from '../../../../viewer/export/read-records.ts'
import { computeShown } from '../../../../viewer/graph/compute-shown.ts'
import { listShown } from '../../../../viewer/graph/list-shown.ts'
import type { GraphSource } from '../../../../viewer/source/graph-source.ts'
import { createGraphSession } from '../../../../viewer/state/graph-session.ts'
import { NO_CHANGES } from '../../../../viewer/state/overrides.ts'
import { NO_FILTERS } from '../../../../viewer/state/view-state.ts'
import { SMALL_GRAPH } from '../../../e2e/small-graph.ts'
import { SMALL_VIEWER_GRAPH as graph, SMALL_PAYLOAD } from '../small-viewer-graph.ts'

const { documents } = SMALL_PAYLOAD
const all = { nodes: graph.nodes(), edges: graph.edges() }
const evidenceOf = (records: { key: string; evidence: Evidence[] }[]) =>
  new Map(records.map(({ key, evidence }) => [key, evidence]))

describe('makeRecords', () => {
  it('gives back the records that the graph came from', () => {
    const evidence = { nodes: evidenceOf(SMALL_GRAPH.nodes), edges: evidenceOf(SMALL_GRAPH.edges) }
    const records = makeRecords(graph, documents, all, evidence)
    expect(records.nodes).toEqual(SMALL_GRAPH.nodes)
    expect(records.edges).toEqual(SMALL_GRAPH.edges)
  })
  it('takes only what is asked for, with or without sentences', () => {
    const records = makeRecords(
      graph,
      documents,
      { nodes: ['yunxi'], edges: [] },
      { nodes: new Map(), edges: new Map() },
    )
    expect(records.nodes.map(({ key, evidence }) => [key, evidence])).toEqual([['yunxi', []]])
    expect(records.edges).toEqual([])
  })
})

describe('listShown', () => {
  it('leaves out what the filters leave out', () => {
    const shown = computeShown(
      graph,
      documents,
      { ...NO_FILTERS, hiddenKinds: new Set(['place']) },
      NO_CHANGES.now,
    )
    const { nodes, edges } = listShown(graph, shown)
    expect(nodes).toHaveLength(shown.nodeCount)
    expect(nodes).not.toContain('yunxi')
    expect(edges.toSorted()).toEqual(['bureau carries_out school', 'lin promotes school'])
  })
})

describe('readRecords', () => {
  it('asks for sentences some at a time and tells how far it is', async () => {
    const asked: number[] = []
    const readEvidence: GraphSource['readEvidence'] = async ({ nodes = [], edges = [] }) => {
      asked.push(nodes.length + edges.length)
      return { nodes: {}, edges: {} }
    }
    const session = createGraphSession(SMALL_PAYLOAD, { remote: true, readEvidence } as GraphSource)
    const shares: number[] = []
    const keys = { nodes: all.nodes, edges: all.edges }
    const records = await readRecords(session, keys, (share) => shares.push(share))
    expect(asked).toEqual([all.nodes.length, all.edges.length])
    expect(shares.at(-1)).toBe(1)
    expect(records.nodes).toHaveLength(all.nodes.length)
  })
})
