/**
 * Search in names and aliases.
 * 云溪 → 云溪镇 by its alias before 云溪大桥 that only contains it
 */
import { describe, expect, it } from 'vitest'
import { searchNodes } from '../../../../viewer/graph/search-nodes.ts'
import { HOSTILE_LABEL } from '../../../e2e/small-graph.ts'
import { SMALL_VIEWER_GRAPH as graph } from '../small-viewer-graph.ts'

describe('searchNodes', () => {
  const labels = (query: string) =>
    searchNodes(graph, query).map(({ key }) => graph.getNodeAttribute(key, 'label'))

  it('puts an exact name first, then the most connected', () => {
    expect(labels('云岭')).toEqual(['云岭县', '云岭县建设局'])
    expect(labels('镇')).toEqual(['云溪镇', '白露镇'])
  })
  it('names the alias that fits where the label does not', () => {
    expect(searchNodes(graph, '县委')).toEqual([{ key: 'yunling', alias: '云岭县委' }])
  })
  it('takes full-width letters and capitals as they are meant', () => {
    expect(labels('ＩＭＧ SRC')).toEqual([HOSTILE_LABEL])
  })
  it('finds nothing for nothing', () => {
    expect(searchNodes(graph, ' ')).toEqual([])
    expect(searchNodes(graph, '海')).toEqual([])
  })
})
