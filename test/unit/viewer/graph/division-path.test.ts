/**
 * The divisions in which a node lies.
 * 白露镇 → 云山省, 云岭市, 云溪县, 白露镇
 */
import { describe, expect, it } from 'vitest'
import { findDivisionPath } from '../../../../viewer/graph/division-path.ts'
import { createViewerGraph } from '../../../../viewer/graph/grow-graph.ts'
import { PANEL_VIEWER_GRAPH as graph, PANEL_PAYLOAD } from '../panel-viewer-graph.ts'

describe('findDivisionPath', () => {
  const labels = (keys: string[]) => keys.map((key) => graph.getNodeAttribute(key, 'label'))

  it('goes up by codes where no sentence says what a county belongs to', () => {
    expect(labels(findDivisionPath(graph, 'place:990101100'))).toEqual([
      '云山省',
      '云岭市',
      '云溪县',
      '白露镇',
    ])
  })
  it('begins at the place where a project stands', () => {
    expect(labels(findDivisionPath(graph, 'project:school'))).toEqual([
      '云山省',
      '云岭市',
      '云溪县',
      '白露镇',
    ])
  })
  it('is empty for officials and for what stands nowhere', () => {
    expect(findDivisionPath(graph, 'official:lin')).toEqual([])
    expect(findDivisionPath(graph, 'organization:alone')).toEqual([])
  })
  it('goes up by part_of where there is no code, and ends in a circle', () => {
    const circle = createViewerGraph({
      nodes: PANEL_PAYLOAD.nodes.map(({ code: _code, ...node }) => node),
      edges: [
        ...PANEL_PAYLOAD.edges,
        {
          ...PANEL_PAYLOAD.edges.find(({ relation }) => relation === 'part_of')!,
          key: 'back',
          source: 'place:99',
          target: 'place:9901',
        },
      ],
    })
    expect(findDivisionPath(circle, 'place:990101100')).toEqual(['place:990101', 'place:990101100'])
    expect(findDivisionPath(circle, 'place:9901')).toEqual(['place:99', 'place:9901'])
  })
})
