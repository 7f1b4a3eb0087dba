/**
 * The groups that have colours of their own.
 * 云岭县 with its town and mayor, 龙江县 with its school → two divisions of six digits
 */
import { describe, expect, it } from 'vitest'
import type { PayloadEdge, PayloadNode } from '../../../../graph/model/viewer-payload.ts'
import type { Kind, Relation } from '../../../../graph/ontology.ts'
import { colourNodes, groupNodes, sizeNodes } from '../../../../viewer/canvas/choose-looks.ts'
import { findHomeDivisions } from '../../../../viewer/canvas/find-home-divisions.ts'
import { groupByCommunity, groupByDivision } from '../../../../viewer/canvas/group-nodes.ts'
import { GROUP_COLOURS, PALETTES } from '../../../../viewer/colours.ts'
import { createViewerGraph } from '../../../../viewer/graph/grow-graph.ts'
import { GROUP_LIMIT, NODE_SIZE } from '../../../../viewer/settings.ts'

const node = (key: string, kind: Kind, more: Partial<PayloadNode> = {}): PayloadNode => ({
  key,
  label: key,
  kind,
  aliases: [],
  documents: [],
  mentions: 1,
  confidence: 1,
  degree: 1,
  community: -1,
  pagerank: 0,
  spellings: [],
  x: 0,
  y: 0,
  ...more,
})
const edge = (source: string, relation: Relation, target: string): PayloadEdge => ({
  key: `${source} ${relation} ${target}`,
  source,
  target,
  relation,
  weight: 1,
  confidence: 1,
  documents: [],
})

const graph = createViewerGraph({
  nodes: [
    node('云岭县', 'place', { code: '990101', community: 0, degree: 9, mentions: 16 }),
    node('云溪镇', 'place', { code: '990101104', community: 0 }),
    node('林知远', 'official', { community: 0 }),
    node('青石中学扩建工程', 'project', { community: 1, degree: 4, mentions: 4 }),
    node('龙江县', 'place', { code: '990102', community: 1, degree: 2 }),
    node('青石中学', 'organization', { community: 1 }),
    node('周砚秋', 'person'),
  ],
  edges: [
    edge('云溪镇', 'part_of', '云岭县'),
    edge('林知远', 'holds_office', '云溪镇'),
    edge('龙江县', 'carries_out', '青石中学扩建工程'),
    edge('青石中学', 'located_in', '龙江县'),
    edge('周砚秋', 'promotes', '青石中学扩建工程'),
    edge('周砚秋', 'co_occurs', '云溪镇'),
  ],
})

describe('findHomeDivisions', () => {
  it('takes a node to be at home in the nearest place that it belongs to', () => {
    const homes = findHomeDivisions(graph)
    expect(homes.get('林知远')).toBe('990101104')
    expect(homes.get('青石中学')).toBe('990102')
    expect(homes.get('青石中学扩建工程')).toBe('990102')
  })
  it('takes a company to be at home where its project stands', () => {
    const nodes = [
      node('云岭县', 'place', { code: '990101' }),
      node('青石中学扩建工程', 'project'),
      node('云岭建设有限公司', 'organization'),
    ]
    const edges = [
      edge('云岭建设有限公司', 'carries_out', '青石中学扩建工程'),
      edge('青石中学扩建工程', 'located_in', '云岭县'),
    ]
    expect(findHomeDivisions(createViewerGraph({ nodes, edges })).get('云岭建设有限公司')).toBe('990101')
  })
  it('makes nobody at home where he is only named', () => {
    expect(findHomeDivisions(graph).has('周砚秋')).toBe(false)
  })
})

describe('groupByDivision', () => {
  it('chooses the coarsest level that tells divisions apart', () => {
    const { groups, others, groupOf } = groupByDivision(graph)
    expect(groups).toEqual([
      { id: '990101', label: '云岭县', count: 3 },
      { id: '990102', label: '龙江县', count: 3 },
    ])
    expect(others).toBe(1)
    expect(groupOf('林知远')).toBe(0)
    expect(groupOf('周砚秋')).toBeUndefined()
  })
  it('gives colours to the largest groups only', () => {
    const towns = Array.from({ length: 40 }, (_, index) => {
      const county = String(10 + Math.min(index % 15, 12))
      return node(`n${index}`, 'place', { code: `9901${county}` })
    })
    const { groups, others } = groupByDivision(createViewerGraph({ nodes: towns, edges: [] }))
    expect(groups).toHaveLength(GROUP_LIMIT)
    expect(groups.reduce((sum, { count }) => sum + count, others)).toBe(40)
    expect(groups[0]!.count).toBeGreaterThanOrEqual(groups.at(-1)!.count)
  })
  it('finds nothing where there is no place', () => {
    const nowhere = createViewerGraph({ nodes: [node('林知远', 'official')], edges: [] })
    expect(groupByDivision(nowhere)).toMatchObject({ groups: [], others: 1 })
  })
})

describe('groupByCommunity', () => {
  it('names a community after its most connected node', () => {
    const { groups, others } = groupByCommunity(graph)
    expect(groups.map(({ label, count }) => [label, count])).toEqual([
      ['云岭县', 3],
      ['青石中学扩建工程', 3],
    ])
    expect(others).toBe(1)
  })
})

describe('colours and sizes', () => {
  it('colours the groups and leaves the others grey, in both schemes', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const colourOf = colourNodes(groupNodes(graph, 'division'), scheme)
      expect(colourOf('林知远', graph.getNodeAttributes('林知远'))).toBe(GROUP_COLOURS[scheme][0])
      expect(colourOf('周砚秋', graph.getNodeAttributes('周砚秋'))).toBe(PALETTES[scheme].other)
      expect(new Set(GROUP_COLOURS[scheme]).size).toBe(GROUP_LIMIT)
    }
    expect(groupNodes(graph, 'kind')).toBeNull()
  })
  it('lets areas grow with what they stand for', () => {
    const sizeOf = sizeNodes(graph, 'mentions')
    const size = (key: string) => sizeOf(graph.getNodeAttributes(key))
    expect(size('云岭县')).toBe(NODE_SIZE.largest)
    expect(size('林知远')).toBe(NODE_SIZE.smallest)
    const share = (size('青石中学扩建工程') - NODE_SIZE.smallest) / (NODE_SIZE.largest - NODE_SIZE.smallest)
    expect(share ** 2).toBeCloseTo(3 / 15)
    expect(sizeNodes(graph, 'pagerank')(graph.getNodeAttributes('云岭县'))).toBe(NODE_SIZE.smallest)
  })
})
