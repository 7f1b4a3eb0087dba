/**
 * The graph as sigma draws it: the same keys, and of each node and edge only its looks, which change in place.
 * 云溪镇 → { x: 0.1, y: 0.2, size: 9, color: '#0072b2', type: 'place', label: '云溪镇', hidden: false, … }
 */
import { MultiGraph } from 'graphology'
import { SYMMETRIC_RELATIONS } from '../../graph/ontology.ts'
import type { ViewerEdge, ViewerGraph, ViewerNode } from '../graph/viewer-graph.ts'

export interface NodeLook {
  x: number
  y: number
  /** Pixels. */
  size: number
  color: string
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
  type: string
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
  graph.forEachEdge((key, edge, source, target) => {
    if (display.hasEdge(key)) return
    // Sigma takes no notice of direction; undirected edges are kept as such for the exports of what is drawn.
    if (graph.isUndirected(key)) display.addUndirectedEdgeWithKey(key, source, target, blankEdge(edge))
    else display.addDirectedEdgeWithKey(key, source, target, blankEdge(edge))
  })
}

function blankNode({ x, y }: ViewerNode): NodeLook {
  return {
    x,
    y,
    size: 1,
    color: '#000000',
    label: null,
    hidden: true,
    highlighted: false,
    forceLabel: false,
    zIndex: 0,
    type: 'circle',
  }
}

function blankEdge({ relation }: ViewerEdge): EdgeLook {
  const type = SYMMETRIC_RELATIONS.has(relation) ? 'line' : 'directed'
  return {
    size: 1,
    color: '#000000',
    label: null,
    hidden: true,
    forceLabel: false,
    zIndex: 0,
    type,
    curvature: 0,
  }
}
