/**
 * Paths in the loaded graph, and how they are written out.
 * 林知远, 云岭县 → 林知远 任职于 云溪镇 属于 云岭县
 */
import { describe, expect, it } from 'vitest'
import { computeShown } from '../../../../viewer/graph/compute-shown.ts'
import { findGraphPaths, type GraphPathOptions } from '../../../../viewer/graph/find-graph-paths.ts'
import { writePath } from '../../../../viewer/graph/write-path.ts'
import { NO_CHANGES } from '../../../../viewer/state/overrides.ts'
import { type Filters, NO_FILTERS } from '../../../../viewer/state/view-state.ts'
import { STRINGS } from '../../../../viewer/strings.ts'
import { SMALL_VIEWER_GRAPH as graph, SMALL_PAYLOAD } from '../small-viewer-graph.ts'

const OPTIONS: GraphPathOptions = { coOccurs: false, shown: null, limit: 4 }
const shownWith = (filters: Partial<Filters>, hidden: string[] = []) =>
  computeShown(
    graph,
    SMALL_PAYLOAD.documents,
    { ...NO_FILTERS, ...filters },
    { ...NO_CHANGES.now, hidden: new Set(hidden) },
  )

describe('findGraphPaths', () => {
  const chains = (from: string, to: string, options: Partial<GraphPathOptions> = {}) =>
    findGraphPaths(graph, from, to, { ...OPTIONS, ...options }).paths.map(({ nodes }) => nodes.join(' '))

  it('gives the shortest, then detours, with the edge of each step', () => {
    expect(chains('lin', 'yunxi')).toEqual(['lin yunxi', 'lin school yunxi'])
    expect(findGraphPaths(graph, 'lin', 'yunxi', OPTIONS).paths[0]?.steps).toEqual([
      { from: 'lin', to: 'yunxi', edge: 'lin holds_office yunxi', parallel: [] },
    ])
  })

  it('goes by co_occurs when asked, and last', () => {
    expect(chains('bureau', 'yunxi')).toEqual(['bureau school yunxi'])
    expect(chains('bureau', 'yunxi', { coOccurs: true })).toEqual(['bureau school yunxi', 'bureau yunxi'])
  })

  it('keeps to nodes and edges in sight where only these count', () => {
    expect(chains('lin', 'zhou', { shown: shownWith({}) })).toEqual(['lin yunxi yunling zhou'])
    expect(chains('lin', 'yunxi', { shown: shownWith({}, ['school']) })).toEqual(['lin yunxi'])
    expect(chains('lin', 'zhou', { shown: shownWith({}, ['zhou']) })).toEqual([])
    expect(chains('lin', 'zhou', { shown: shownWith({}, ['yunling']) })).toEqual([])
  })

  it('takes co_occurs for want of stated relations, and says so', () => {
    const shown = shownWith({ hiddenRelations: new Set(['part_of', 'co_occurs']) })
    const found = findGraphPaths(graph, 'bailu', 'zhou', { ...OPTIONS, shown })
    expect(found.paths[0]?.nodes).toEqual(['bailu', 'plan', 'yunling', 'zhou'])
    expect(found.byCoOccurs).toBe(true)
    expect(findGraphPaths(graph, 'bailu', 'zhou', OPTIONS).byCoOccurs).toBe(false)
  })
})

describe('writePath', () => {
  it('writes relations with their direction, and sentences with their source', () => {
    const [path] = findGraphPaths(graph, 'bailu', 'lin', OPTIONS).paths
    const evidence = new Map([
      [
        'lin holds_office yunxi',
        [
          {
            document: 'a.txt',
            start: 0,
            end: 3,
            sentence: '林知远任镇长。',
            sentenceStart: 0,
            rule: 'r',
            confidence: 1,
          },
        ],
      ],
    ])
    expect(writePath(graph, path!, { evidence, documentOf: () => undefined }, STRINGS.en)).toBe(
      '白露镇\n  ↕ Cooperates with\n云溪镇\n  ↑ Office holders · 镇长\n    “林知远任镇长。” a.txt\n林知远\n',
    )
  })
})
