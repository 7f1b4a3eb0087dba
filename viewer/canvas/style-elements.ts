/**
 * How a node or an edge looks in the present scene.
 * selected 云溪镇 → its neighbours keep their colours and gain labels, 青石中学 without relation to it turns grey
 */

import type { Palette } from '../colours.ts'
import type { Shown } from '../graph/compute-shown.ts'
import type { ViewerEdge, ViewerGraph, ViewerNode } from '../graph/viewer-graph.ts'
import type { Room } from '../settings.ts'
import { EDGE_SIZE, LIST_LIMIT } from '../settings.ts'
import type { ColourOf, SizeOf } from './choose-looks.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'

/** Nodes and edges that belong together: a neighbourhood, a path. */
export interface Elements {
  nodes: ReadonlySet<string>
  edges: ReadonlySet<string>
}

export interface Scene {
  shown: Shown
  /** Nodes that carry a card: selected or hovered. */
  focus: ReadonlySet<string>
  /** What stands out: the focus with its neighbours, an edge with its ends, or a path; null where nothing does. */
  near: Elements | null
  /** Whether the rest fades where something stands out. */
  fades: boolean
  /** The edge under the pointer. */
  hoveredEdge: string | null
  pinned: ReadonlySet<string>
  palette: Palette
  room: Room
  colourOf: ColourOf
  /** Radius in pixels. */
  sizeOf: SizeOf
  /** The words of an edge: 党委书记, 位于. */
  describeEdge: (edge: ViewerEdge) => string
  /** Whether every edge in sight carries its words. */
  edgeLabels: boolean
}

export type NodeStyle = Omit<NodeLook, 'x' | 'y' | 'type' | 'shape' | 'name'>
export type EdgeStyle = Omit<EdgeLook, 'type' | 'curvature'>

/** The nodes in focus, every edge in sight at them, and what these join to them; null without a focus. */
export function findNear(graph: ViewerGraph, shown: Shown, focus: ReadonlySet<string>): Elements | null {
  if (focus.size === 0) return null
  const nodes = new Set(focus)
  const edges = new Set<string>()
  for (const key of focus) {
    graph.forEachEdge(key, (edge, { number }, source, target) => {
      if (shown.edges[number] !== 1) return
      edges.add(edge)
      nodes.add(source).add(target)
    })
  }
  return { nodes, edges }
}

/** An edge with its two ends; null where the graph does not have it. */
export function findEnds(graph: ViewerGraph, edge: string | null): Elements | null {
  if (edge === null || !graph.hasEdge(edge)) return null
  return { nodes: new Set(graph.extremities(edge)), edges: new Set([edge]) }
}

/** `name`: what the node's label says where it has one. */
export function styleNode(key: string, node: ViewerNode, name: string, scene: Scene): NodeStyle {
  const { focus, near, palette, room } = scene
  const style: NodeStyle = {
    size: scene.sizeOf(node) * room.scale,
    color: scene.colourOf(key, node),
    pinned: scene.pinned.has(key),
    label: name,
    hidden: scene.shown.nodes[node.number] !== 1,
    highlighted: false,
    forceLabel: false,
    zIndex: 1,
  }
  if (focus.has(key)) {
    style.size += 2
    style.highlighted = true
    style.forceLabel = true
    style.zIndex = 3
  } else if (near?.nodes.has(key)) {
    style.forceLabel = near.nodes.size <= LIST_LIMIT.labelledNeighbours
    style.zIndex = 2
  } else if (near !== null && scene.fades) {
    style.label = null
    style.color = palette.fadedNode
    style.zIndex = 0
  }
  return style
}

export function styleEdge(key: string, edge: ViewerEdge, scene: Scene): EdgeStyle {
  const { palette, near, room } = scene
  const hidden = scene.shown.edges[edge.number] !== 1
  const isHint = edge.relation === 'co_occurs'
  const isHovered = scene.hoveredEdge === key
  const isNear = isHovered || (near?.edges.has(key) ?? false)
  const fades = near !== null && scene.fades
  const speaks = isNear && (isHovered || (!isHint && near!.edges.size <= room.labelledEdges))
  const labelled = speaks || (scene.edgeLabels && (isNear || !fades))
  const style: EdgeStyle = {
    hidden,
    size: isHint ? EDGE_SIZE.hint : EDGE_SIZE.calm,
    color: isHint ? palette.hint : palette.edge,
    label: labelled && !hidden ? scene.describeEdge(edge) : null,
    forceLabel: speaks && !hidden,
    zIndex: isHint ? 0 : 1,
  }
  if (isNear) {
    style.size = isHint ? EDGE_SIZE.calm : EDGE_SIZE.near
    style.color = isHint && !isHovered ? palette.edge : palette.nearEdge
    style.zIndex = 2
  } else if (fades) {
    style.color = palette.fadedEdge
    style.zIndex = 0
  }
  return style
}
