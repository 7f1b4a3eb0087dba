/**
 * The graph as sigma draws it: the same keys, and of each node and edge only its looks, which change in place.
 * 云溪镇 → { x: 0.1, y: 0.2, size: 9, color: '#0072b2', type: 'shape', label: '云溪镇', hidden: false, … }
 */
import { MultiGraph } from 'graphology'
import type { ViewerEdge, ViewerGraph, ViewerNode } from '../graph/viewer-graph.ts'
import { PLAIN_EDGES_FROM } from '../settings.ts'
import { clipLabel } from './clip-label.ts'
import { curvatureOf, type EdgeType, edgeTypeOf } from './edge-shapes.ts'
import { SHAPE_NUMBERS } from './kind-shapes.ts'

export interface NodeLook {
  x: number
  y: number
  /** Pixels. */
  size: number
  color: string
  borderColor: string
  /** The number of a shape in the shader. */
  shape: number
  /** Whether a ring goes around it. */
  pinned: boolean
  /** What its label says when it has one. */
  readonly name: string
  label: string | null
  hidden: boolean
  highlighted: boolean
  forceLabel: boolean
  /** Drawn after all with a smaller one. */
  zIndex: number
  /** The program that draws it. */
  type: string
}

export interface EdgeLook {
  /** Pixels. */
  size: number
  color: string
  label: string | null
  hidden: boolean
  forceLabel: boolean
  zIndex: number
  type: EdgeType
  /** 0 for a straight edge; parallel edges bend more and more, to both sides. */
  curvature: number
}

export type DisplayGraph = MultiGraph<NodeLook, EdgeLook>

export function createDisplayGraph(graph: ViewerGraph): DisplayGraph {
  const display: DisplayGraph = new MultiGraph<NodeLook, EdgeLook>()
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
      const look = blankEdge(edge, curvatureOf(before, source < target))
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
    borderColor: '#000000',
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

function blankEdge({ relation }: ViewerEdge, curvature: number): EdgeLook {
  return {
    size: 1,
    color: '#000000',
    label: null,
    hidden: true,
    forceLabel: false,
    zIndex: 0,
    type: edgeTypeOf(relation, curvature),
    curvature,
  }
}
