/**
 * The viewer's pure parts: search, sentences, groups, counts, looks.
 * 云溪 → 云溪镇 by its alias before 云溪大桥 that only contains it
 */
import { describe, expect, it } from 'vitest'
import { placeNodes } from '../../../graph/layout/place-nodes.ts'
import { toGraphology } from '../../../graph/model/to-graphology.ts'
import { KIND_COLOURS } from '../../../graph/ontology.ts'
import { countElements, countShown, type Filters } from '../../../viewer/graph/count-elements.ts'
import { fitRatio } from '../../../viewer/graph/fit-ratio.ts'
import { groupEdges } from '../../../viewer/graph/group-edges.ts'
import { listMostConnected } from '../../../viewer/graph/list-most-connected.ts'
import { markSentence } from '../../../viewer/graph/mark-sentence.ts'
import { searchNodes } from '../../../viewer/graph/search-nodes.ts'
import { findNear, type Scene, styleEdge, styleNode } from '../../../viewer/graph/style-elements.ts'
import { readGraph } from '../../../viewer/graph/viewer-graph.ts'
import { PALETTES, WIDE } from '../../../viewer/settings.ts'
import { changeView, startView } from '../../../viewer/state/view-state.ts'
import { HOSTILE_LABEL, SMALL_GRAPH } from '../../e2e/small-graph.ts'

const { graph } = readGraph({ graph: placeNodes(toGraphology(SMALL_GRAPH)).export(), documents: [] })
const NO_FILTERS: Filters = { hiddenKinds: new Set(), hiddenRelations: new Set() }
const NO_HINTS: Filters = { hiddenKinds: new Set(), hiddenRelations: new Set(['co_occurs']) }

describe('readGraph', () => {
  it('counts stated relations only and sizes nodes by them', () => {
    expect(graph.getNodeAttribute('yunxi', 'degree')).toBe(4)
    expect(graph.getNodeAttribute('plan', 'degree')).toBe(1)
    expect(graph.getNodeAttribute('yunxi', 'size')).toBeGreaterThan(graph.getNodeAttribute('plan', 'size'))
  })
})

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

describe('markSentence', () => {
  const names = { self: ['云溪镇', '云溪'], other: ['林知远'] }

  it('marks the longest name at a place and keeps every character', () => {
    const sentence = '林知远到云溪镇，说云溪变了。'
    const parts = markSentence(sentence, names, 0, 3)
    expect(parts.filter(({ mark }) => mark !== undefined)).toEqual([
      { text: '林知远', mark: 'other' },
      { text: '云溪镇', mark: 'self' },
      { text: '云溪', mark: 'self' },
    ])
    expect(parts.map(({ text }) => text).join('')).toBe(sentence)
  })
  it('finds a name that is set with spaces, and takes signs in names as they are', () => {
    expect(markSentence('镇长林 知远', names, 0, 0)).toContainEqual({ text: '林 知远', mark: 'other' })
    const odd = { self: ['“红+绿”(一期)'], other: [] }
    expect(markSentence('“红+绿”(一期)开工', odd, 0, 0)[0]).toEqual({ text: '“红+绿”(一期)', mark: 'self' })
  })
  it('marks the stated words where no name occurs', () => {
    expect(markSentence('该镇镇长到会。', names, 2, 4)).toEqual([
      { text: '该镇' },
      { text: '镇长', mark: 'words' },
      { text: '到会。' },
    ])
  })
  it('marks nothing when the offsets do not fit the sentence', () => {
    expect(markSentence('到会。', names, -2, 9)).toEqual([{ text: '到会。' }])
  })
})

describe('groupEdges', () => {
  it('groups by relation and direction in the order of the ontology', () => {
    expect(
      groupEdges(graph, 'yunxi').map(({ relation, direction, edges }) => [
        relation,
        direction,
        edges.map(({ neighbour }) => neighbour),
      ]),
    ).toEqual([
      ['holds_office', 'in', ['lin']],
      ['part_of', 'out', ['yunling']],
      ['located_in', 'in', ['school']],
      ['cooperates_with', 'both', ['bailu']],
      ['co_occurs', 'both', ['bureau']],
    ])
  })
})

describe('countShown', () => {
  it('leaves out edges of a hidden relation and of hidden ends', () => {
    expect(countShown(graph, NO_FILTERS)).toEqual({
      nodes: { all: 9, shown: 9 },
      edges: { all: 12, shown: 12 },
    })
    expect(countShown(graph, { ...NO_HINTS, hiddenKinds: new Set(['place']) })).toEqual({
      nodes: { all: 9, shown: 6 },
      edges: { all: 12, shown: 2 },
    })
    expect(countElements(graph).relations.get('co_occurs')).toBe(2)
  })
})

describe('listMostConnected', () => {
  it('keeps the most connected of each kind', () => {
    expect(listMostConnected(graph, 2).get('place')).toEqual(['yunling', 'yunxi'])
  })
})

describe('styles', () => {
  const scene = (focus: string | null, filters = NO_HINTS): Scene => ({
    ...filters,
    focus,
    near: findNear(graph, focus, filters),
    hovered: null,
    palette: PALETTES.light,
    room: WIDE,
    describeEdge: ({ office, relation }) => office ?? relation,
  })
  const looksOf = (key: string, shown: Scene) => styleNode(key, graph.getNodeAttributes(key), shown)

  it('fades what is not related to the focus', () => {
    expect(looksOf('lin', scene('yunxi'))).toMatchObject({ color: KIND_COLOURS.official, label: '林知远' })
    expect(looksOf('zhou', scene('yunxi'))).toMatchObject({ color: PALETTES.light.fadedNode, label: null })
    expect(looksOf('zhou', scene(null))).toMatchObject({ color: KIND_COLOURS.official, hidden: false })
  })
  it('takes co_occurs for a relation only while it is shown', () => {
    expect(scene('yunxi').near.has('bureau')).toBe(false)
    expect(scene('yunxi', NO_FILTERS).near.has('bureau')).toBe(true)
  })
  it('names the office on an edge of the focus and points its way', () => {
    const office = SMALL_GRAPH.edges.find(({ office }) => office === '镇长')!
    expect(styleEdge(office, ['lin', 'yunxi'], scene('yunxi'))).toMatchObject({
      label: '镇长',
      type: 'directed',
    })
    expect(styleEdge(office, ['lin', 'yunxi'], scene('zhou'))).toMatchObject({ label: null, type: 'line' })
  })
})

describe('fitRatio', () => {
  it('zooms until most points are in sight, within limits', () => {
    const view = { width: 800, height: 600 }
    expect(fitRatio({ x: 400, y: 300 }, [{ x: 600, y: 300 }], view, 1)).toBeCloseTo(0.725)
    const near = [0, 50, 100, 200].map((reach) => ({ x: 400 + reach, y: 300 }))
    expect(fitRatio({ x: 400, y: 300 }, [...near, { x: 9000, y: 300 }], view, 1)).toBeCloseTo(0.725)
    expect(fitRatio({ x: 400, y: 300 }, [], view, 1)).toBe(0.18)
    expect(fitRatio({ x: 0, y: 0 }, [{ x: 9000, y: 0 }], view, 1)).toBe(1.4)
  })
})

describe('changeView', () => {
  const start = startView('zh', true)

  it('leaves co_occurs out at first and brings it back when asked', () => {
    expect([...start.hiddenRelations]).toEqual(['co_occurs'])
    expect([...changeView(start, { type: 'toggleRelation', relation: 'co_occurs' }).hiddenRelations]).toEqual(
      [],
    )
  })
  it('answers with the same state when nothing changes', () => {
    expect(changeView(start, { type: 'deselect' })).toBe(start)
    expect(changeView(start, { type: 'hover', key: null })).toBe(start)
  })
})
