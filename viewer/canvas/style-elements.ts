/**
 * How a node or an edge looks in the present scene.
 * selected 云溪镇 → its neighbours keep their colours and gain labels, 青石中学 without relation to it turns grey
 */
import type { Shown } from '../graph/compute-shown.ts'
import type { ViewerEdge, ViewerGraph, ViewerNode } from '../graph/viewer-graph.ts'
import type { Palette, Room } from '../settings.ts'
import { EDGE_SIZE, LIST_LIMIT } from '../settings.ts'
import type { EdgeLook, NodeLook } from './display-graph.ts'

export interface Scene {
  shown: Shown
  /** Nodes that carry a card: selected or hovered. */
  focus: ReadonlySet<string>
  /** What stands out while the rest fades: the focus with its neighbours, or a path; null where nothing fades. */
  near: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> } | null
  palette: Palette
  room: Room
  colourOf: (key: string, node: ViewerNode) => string
  /** Radius in pixels. */
  sizeOf: (node: ViewerNode) => number
  /** The words of an edge: 党委书记, 位于. */
  describeEdge: (edge: ViewerEdge) => string
  /** Whether every edge in sight carries its words. */
  edgeLabels: boolean
}

export type NodeStyle = Omit<NodeLook, 'x' | 'y' | 'type'>
export type EdgeStyle = Omit<EdgeLook, 'type' | 'curvature'>

/** The nodes in focus, every edge in sight at them, and what these join to them; null without a focus. */
export function findNear(graph: ViewerGraph, shown: Shown, focus: ReadonlySet<string>): Scene['near'] {
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

export function styleNode(key: string, node: ViewerNode, scene: Scene): NodeStyle {
  const { focus, near, palette, room } = scene
  const style: NodeStyle = {
    size: scene.sizeOf(node) * room.scale,
    color: scene.colourOf(key, node),
    label: node.label,
    hidden: scene.shown.nodes[node.number] !== 1,
    highlighted: false,
    forceLabel: false,
    zIndex: 1,
  }
  if (focus.has(key)) {
    return { ...style, size: style.size + 2, highlighted: true, forceLabel: true, zIndex: 3 }
  }
  if (near === null) return style
  if (!near.nodes.has(key)) return { ...style, label: null, color: palette.fadedNode, zIndex: 0 }
  return { ...style, forceLabel: near.nodes.size <= LIST_LIMIT.labelledNeighbours, zIndex: 2 }
}

export function styleEdge(key: string, edge: ViewerEdge, scene: Scene): EdgeStyle {
  const { palette, near, room } = scene
  const hidden = scene.shown.edges[edge.number] !== 1
  const isHint = edge.relation === 'co_occurs'
  const isNear = near?.edges.has(key) ?? false
  const labelled = scene.edgeLabels || (isNear && !isHint && near!.edges.size <= room.labelledEdges)
  const label = labelled && !hidden && (near === null || isNear) ? scene.describeEdge(edge) : null
  const calm = { hidden, size: EDGE_SIZE.calm, label, forceLabel: isNear && label !== null }
  if (near === null) return { ...calm, color: isHint ? palette.hint : palette.edge, zIndex: isHint ? 0 : 1 }
  if (!isNear) return { ...calm, color: palette.fadedEdge, zIndex: 0 }
  return {
    ...calm,
    size: isHint ? EDGE_SIZE.calm : EDGE_SIZE.near,
    color: isHint ? palette.edge : palette.nearEdge,
    zIndex: 2,
  }
}
