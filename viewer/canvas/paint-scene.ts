/**
 * Gives every node and edge the looks of a scene, and tells which of them changed, so that only these are drawn anew.
 * untick 地点 → { nodes: ['place:440605104', …], edges: ['… part_of …', …] }
 */
import type { ViewerGraph } from '../graph/viewer-graph.ts'
import type { DisplayGraph } from './display-graph.ts'
import { type Scene, styleEdge, styleNode } from './style-elements.ts'

export interface Changed {
  nodes: string[]
  edges: string[]
}

export function paintScene(graph: ViewerGraph, display: DisplayGraph, scene: Scene): Changed {
  const changed: Changed = { nodes: [], edges: [] }
  graph.forEachNode((key, node) => {
    // In place: an attribute set through graphology would be reported to sigma one by one.
    if (assignChanges(display.getNodeAttributes(key), styleNode(key, node, scene))) changed.nodes.push(key)
  })
  graph.forEachEdge((key, edge) => {
    if (assignChanges(display.getEdgeAttributes(key), styleEdge(key, edge, scene))) changed.edges.push(key)
  })
  return changed
}

/** Whether anything of `looks` was different. */
function assignChanges<T extends object>(target: T, looks: Partial<T>): boolean {
  let changed = false
  for (const name in looks) {
    if (target[name] === looks[name]) continue
    target[name] = looks[name]!
    changed = true
  }
  return changed
}
