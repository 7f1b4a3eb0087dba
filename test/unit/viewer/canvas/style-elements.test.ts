/**
 * How nodes and edges look in a scene.
 * focus 云溪镇 → 林知远 keeps its colour, 周砚秋 fades
 */
import { describe, expect, it } from 'vitest'
import { KIND_COLOURS } from '../../../../graph/ontology.ts'
import {
  findEnds,
  findNear,
  type Scene,
  styleEdge,
  styleNode,
} from '../../../../viewer/canvas/style-elements.ts'
import { PALETTES } from '../../../../viewer/colours.ts'
import { computeShown } from '../../../../viewer/graph/compute-shown.ts'
import { WIDE } from '../../../../viewer/settings.ts'
import { NO_CHANGES } from '../../../../viewer/state/overrides.ts'
import { NO_FILTERS } from '../../../../viewer/state/view-state.ts'
import { SMALL_GRAPH } from '../../../e2e/small-graph.ts'
import { SMALL_VIEWER_GRAPH as graph, SMALL_PAYLOAD } from '../small-viewer-graph.ts'

function sceneOf(focused: string[], filters = NO_FILTERS, more: Partial<Scene> = {}): Scene {
  const shown = computeShown(graph, SMALL_PAYLOAD.documents, filters, NO_CHANGES.now)
  const focus = new Set(focused)
  return {
    shown,
    focus,
    near: findNear(graph, shown, focus),
    palette: PALETTES.light,
    room: WIDE,
    colourOf: (_key, { kind }) => KIND_COLOURS[kind],
    sizeOf: () => 5,
    describeEdge: ({ office, relation }) => office ?? relation,
    edgeLabels: false,
    fades: true,
    hoveredEdge: null,
    pinned: new Set(),
    ...more,
  }
}
const nodeIn = (scene: Scene, key: string) =>
  styleNode(key, graph.getNodeAttributes(key), graph.getNodeAttribute(key, 'label'), scene)
const edgeIn = (scene: Scene, key: string) => styleEdge(key, graph.getEdgeAttributes(key), scene)

describe('styles', () => {
  it('fades what is not related to the focus', () => {
    expect(nodeIn(sceneOf(['yunxi']), 'lin')).toMatchObject({ color: KIND_COLOURS.official, label: '林知远' })
    expect(nodeIn(sceneOf(['yunxi']), 'zhou')).toMatchObject({ color: PALETTES.light.fadedNode, label: null })
    expect(nodeIn(sceneOf([]), 'zhou')).toMatchObject({ color: KIND_COLOURS.official, hidden: false })
  })
  it('takes co_occurs for a relation only while it is shown', () => {
    const withHints = { ...NO_FILTERS, hiddenRelations: new Set<never>() }
    expect(sceneOf(['yunxi']).near!.nodes.has('bureau')).toBe(false)
    expect(sceneOf(['yunxi'], withHints).near!.nodes.has('bureau')).toBe(true)
  })
  it('names the office on an edge of the focus', () => {
    const { key } = SMALL_GRAPH.edges.find(({ office }) => office === '镇长')!
    expect(edgeIn(sceneOf(['yunxi']), key)).toMatchObject({ label: '镇长', forceLabel: true })
    expect(edgeIn(sceneOf(['zhou']), key)).toMatchObject({ label: null })
  })
  it('lets nothing fade where too much would have to be drawn anew', () => {
    const scene = sceneOf(['yunxi'], NO_FILTERS, { fades: false })
    expect(nodeIn(scene, 'zhou')).toMatchObject({ color: KIND_COLOURS.official, label: '周砚秋' })
    expect(nodeIn(scene, 'lin')).toMatchObject({ forceLabel: true })
  })
  it('makes an edge stand out with its ends', () => {
    const { key } = SMALL_GRAPH.edges.find(({ office }) => office === '镇长')!
    const scene = sceneOf([], NO_FILTERS, { near: findEnds(graph, key) })
    expect(edgeIn(scene, key)).toMatchObject({ label: '镇长', color: PALETTES.light.nearEdge })
    expect(nodeIn(scene, 'lin').color).toBe(KIND_COLOURS.official)
    expect(nodeIn(scene, 'zhou').color).toBe(PALETTES.light.fadedNode)
  })
  it('names every relation in sight when asked', () => {
    const { key } = SMALL_GRAPH.edges.find(({ relation }) => relation === 'part_of')!
    expect(edgeIn(sceneOf([]), key).label).toBeNull()
    expect(edgeIn(sceneOf([], NO_FILTERS, { edgeLabels: true }), key).label).toBe('part_of')
  })
  it('rings the pinned', () => {
    expect(nodeIn(sceneOf([], NO_FILTERS, { pinned: new Set(['lin']) }), 'lin').pinned).toBe(true)
  })
})
