/**
 * The graph as sigma draws it: the same keys, and of each node and edge only its looks, which change in place.
 * 云溪镇 → { x: 0.1, y: 0.2, size: 9, color: '#0072b2', type: 'shape', label: '云溪镇', hidden: false, … }
 */
import { MultiGraph } from 'graphology'
import type { Attributes } from 'graphology-types'
import type { ViewerEdge, ViewerGraph, ViewerNode } from '../graph/viewer-graph.ts'
import { PLAIN_EDGES_FROM } from '../settings.ts'
import { clipLabel } from './clip-label.ts'
import { curvatureOf, edgeTypeOf } from './edge-shapes.ts'
import type { EdgeLook, NodeLook } from './element-looks.ts'
import { SHAPE_NUMBERS } from './kind-shapes.ts'

export type { EdgeLook, NodeLook } from './element-looks.ts'

export interface DisplayLook extends Attributes {
  /** Colour of the ground, which parts nodes that touch. */
  background: string
}

export type DisplayGraph = MultiGraph<NodeLook, EdgeLook, DisplayLook>

export function createDisplayGraph(graph: ViewerGraph): DisplayGraph {
  const display: DisplayGraph = new MultiGraph<NodeLook, EdgeLook, DisplayLook>()
  display.setAttribute('background', '#ffffff')
  extendDisplayGraph(display, graph)
  return display
}

/** Adds what `graph` has gained; looks are blank until a scene is painted. */
export function extendDisplayGraph(display: DisplayGraph, graph: ViewerGraph): void {
  graph.forEachNode((key, node) => {
    if (!display.hasNode(key)) display.addNode(key, blankNode(node))
  })
  const plain = graph.size >= PLAIN_EDGES_FROM
  const hints: (() => void)[] = []
  graph.forEachEdge((key, edge, source, target) => {
    if (display.hasEdge(key)) return
    const add = () => {
      const before = plain ? 0 : display.edges(source, target).length
      const look = blankEdge(edge, curvatureOf(before, source < target), plain)
      // Sigma takes no notice of direction; undirected edges are kept as such for the exports of what is drawn.
      if (graph.isUndirected(key)) display.addUndirectedEdgeWithKey(key, source, target, look)
      else display.addDirectedEdgeWithKey(key, source, target, look)
    }
    // Of parallel edges the stated ones are straight.
    if (edge.relation === 'co_occurs') hints.push(add)
    else add()
  })
  for (const add of hints) add()
}

function blankNode({ x, y, kind, label }: ViewerNode): NodeLook {
  return {
    x,
    y,
    size: 1,
    color: '#000000',
    shape: SHAPE_NUMBERS[kind],
    pinned: false,
    name: clipLabel(label),
    label: null,
    hidden: true,
    highlighted: false,
    forceLabel: false,
    zIndex: 0,
    type: 'shape',
  }
}

function blankEdge({ relation }: ViewerEdge, curvature: number, plain: boolean): EdgeLook {
  return {
    size: 1,
    color: '#000000',
    label: null,
    hidden: true,
    forceLabel: false,
    zIndex: 0,
    type: plain ? 'mutual' : edgeTypeOf(relation, curvature),
    curvature,
  }
}
