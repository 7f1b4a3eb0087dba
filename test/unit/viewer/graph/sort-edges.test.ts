/**
 * Edges of a group in the chosen order.
 * 'newest' → the edge of 2024 before that of 2021
 */
import { describe, expect, it } from 'vitest'
import { groupEdges } from '../../../../viewer/graph/group-edges.ts'
import { newestDate, sortEdges } from '../../../../viewer/graph/sort-edges.ts'
import { PANEL_VIEWER_GRAPH as graph, PANEL_PAYLOAD } from '../panel-viewer-graph.ts'

describe('sortEdges', () => {
  const { documents } = PANEL_PAYLOAD
  const parts = groupEdges(graph, 'place:990101').find(({ direction }) => direction === 'in')!.edges
  const first = (order: 'newest' | 'name' | 'sentences') =>
    graph.getNodeAttribute(sortEdges(parts, order, graph, documents)[0]!.neighbour, 'label')

  it('puts the newest first, or the first name', () => {
    expect(first('newest')).toBe('白露镇')
    expect(first('name')).toBe('白露镇')
    const towns = parts.filter(({ neighbour }) => neighbour !== 'place:990101100')
    const names = sortEdges(towns, 'name', graph, documents).map(({ neighbour }) =>
      graph.getNodeAttribute(neighbour, 'label'),
    )
    expect(names).toEqual([...names].sort(new Intl.Collator('zh-CN').compare))
    expect(sortEdges(parts, 'sentences', graph, documents)).toBe(parts)
  })
  it('finds the newest date among documents', () => {
    expect(newestDate([0, 1], documents)).toBe('2024-05-16')
    expect(newestDate([], documents)).toBe('')
  })
})
