/**
 * Gives nodes and edges the looks of a scene, and tells which of them changed, so that only these are drawn anew.
 * untick 地点 → { nodes: ['place:440605104', …], edges: ['… part_of …', …] }
 */
import type { ViewerGraph } from '../graph/viewer-graph.ts'
import type { DisplayGraph } from './display-graph.ts'
import { type Scene, styleEdge, styleNode } from './style-elements.ts'

export interface Changed {
  nodes: string[]
  edges: string[]
}

/** `before`: the scene that `display` shows, null where it may be out of step with the graph. */
export function paintScene(
  graph: ViewerGraph,
  display: DisplayGraph,
  scene: Scene,
  before: Scene | null,
): Changed {
  const changed: Changed = { nodes: [], edges: [] }
  const paintNode = (key: string, node = graph.getNodeAttributes(key)) => {
    // In place: an attribute set through graphology would be reported to sigma one by one.
    const looks = display.getNodeAttributes(key)
    if (assignChanges(looks, styleNode(key, node, looks.name, scene))) changed.nodes.push(key)
  }
  const paintEdge = (key: string, edge = graph.getEdgeAttributes(key)) => {
    if (assignChanges(display.getEdgeAttributes(key), styleEdge(key, edge, scene))) changed.edges.push(key)
  }
  if (before !== null && differsOnlyNear(before, scene)) {
    for (const key of union(nodesOf(before), nodesOf(scene))) if (graph.hasNode(key)) paintNode(key)
    for (const key of union(edgesOf(before), edgesOf(scene))) if (graph.hasEdge(key)) paintEdge(key)
  } else {
    graph.forEachNode((key, node) => paintNode(key, node))
    graph.forEachEdge((key, edge) => paintEdge(key, edge))
  }
  return changed
}

/** Whether all that changed is what stands out, and nothing else pales for it. */
function differsOnlyNear(before: Scene, scene: Scene): boolean {
  const fade = ({ near, fades }: Scene) => near !== null && fades
  if (before.near !== scene.near && (fade(before) || fade(scene))) return false
  return (
    before.fades === scene.fades &&
    before.shown === scene.shown &&
    before.palette === scene.palette &&
    before.room === scene.room &&
    before.pinned === scene.pinned &&
    before.colourOf === scene.colourOf &&
    before.sizeOf === scene.sizeOf &&
    before.describeEdge === scene.describeEdge &&
    before.edgeLabels === scene.edgeLabels
  )
}

const nodesOf = ({ focus, near }: Scene) => [...focus, ...(near?.nodes ?? [])]
const edgesOf = ({ hoveredEdge, near }: Scene) => [
  ...(hoveredEdge === null ? [] : [hoveredEdge]),
  ...(near?.edges ?? []),
]
const union = (left: string[], right: string[]) => new Set([...left, ...right])

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
