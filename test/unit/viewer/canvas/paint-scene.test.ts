/**
 * What is drawn anew when the scene changes.
 * the pointer moves from 林知远 to 周砚秋 in a large graph → these two and their neighbours
 */
import { describe, expect, it } from 'vitest'
import { createDisplayGraph } from '../../../../viewer/canvas/display-graph.ts'
import { paintScene } from '../../../../viewer/canvas/paint-scene.ts'
import { findNear, type Scene } from '../../../../viewer/canvas/style-elements.ts'
import { PALETTES } from '../../../../viewer/colours.ts'
import { computeShown } from '../../../../viewer/graph/compute-shown.ts'
import { WIDE } from '../../../../viewer/settings.ts'
import { NO_CHANGES } from '../../../../viewer/state/overrides.ts'
import { NO_FILTERS } from '../../../../viewer/state/view-state.ts'
import { SMALL_VIEWER_GRAPH as graph, SMALL_PAYLOAD } from '../small-viewer-graph.ts'

const base: Scene = {
  shown: computeShown(graph, SMALL_PAYLOAD.documents, NO_FILTERS, NO_CHANGES.now),
  focus: new Set(),
  near: null,
  fades: false,
  hoveredEdge: null,
  pinned: new Set(),
  palette: PALETTES.light,
  room: WIDE,
  colourOf: () => '#123456',
  sizeOf: () => 5,
  describeEdge: ({ relation }) => relation,
  edgeLabels: false,
}
const focused = (key: string, fades: boolean): Scene => {
  const focus = new Set([key])
  return { ...base, fades, focus, near: findNear(graph, base.shown, focus) }
}

describe('paintScene', () => {
  it('paints everything at first, and nothing twice', () => {
    const display = createDisplayGraph(graph)
    expect(paintScene(graph, display, base, null).nodes).toHaveLength(graph.order)
    expect(paintScene(graph, display, base, null)).toEqual({ nodes: [], edges: [] })
  })
  it('comes to the same looks from a scene before as from scratch', () => {
    for (const fades of [true, false]) {
      const display = createDisplayGraph(graph)
      const scenes = [
        base,
        focused('lin', fades),
        focused('zhou', fades),
        { ...base, hoveredEdge: graph.edges()[0]! },
        base,
      ]
      let before: Scene | null = null
      for (const scene of scenes) {
        paintScene(graph, display, scene, before)
        before = scene
        const fresh = createDisplayGraph(graph)
        paintScene(graph, fresh, scene, null)
        expect(display.export()).toEqual(fresh.export())
      }
    }
  })
  it('paints only what was and is near where nothing fades', () => {
    const display = createDisplayGraph(graph)
    paintScene(graph, display, focused('lin', false), null)
    const { nodes } = paintScene(graph, display, focused('zhou', false), focused('lin', false))
    expect(new Set(nodes)).toEqual(new Set(['lin', 'yunxi', 'school', 'zhou', 'yunling']))
  })
})
