/**
 * Sigma's reducers as pure functions: how a node or an edge looks in the present scene.
 * selected 云溪镇 → its neighbours keep their colours and gain labels, 青石中学 without relation to it turns grey
 */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import type { EdgeAttributes } from '../../graph/ontology.ts'
import { KIND_COLOURS, SYMMETRIC_RELATIONS } from '../../graph/ontology.ts'
import type { Palette, Room } from '../settings.ts'
import { EDGE_SIZE, LIST_LIMIT } from '../settings.ts'
import type { Filters } from './count-elements.ts'
import type { ViewerGraph, ViewerNode } from './viewer-graph.ts'

export interface Scene extends Filters {
  /** The node whose neighbourhood stands out. */
  focus: string | null
  /** The focus and its neighbours over relations in sight. */
  near: ReadonlySet<string>
  hovered: string | null
  palette: Palette
  room: Room
  /** The words of an edge: 党委书记, 位于. */
  describeEdge: (attributes: EdgeAttributes) => string
}

/** The focus and every node that an edge in sight joins to it; empty without a focus. */
export function findNear(graph: ViewerGraph, focus: string | null, filters: Filters): Set<string> {
  const near = new Set<string>()
  if (focus === null || !graph.hasNode(focus)) return near
  near.add(focus)
  graph.forEachEdge(focus, (_edge, { relation }, source, target) => {
    if (!filters.hiddenRelations.has(relation)) near.add(source).add(target)
  })
  return near
}

export function styleNode(key: string, node: ViewerNode, scene: Scene): Partial<NodeDisplayData> {
  const { x, y, label } = node
  const size = node.size * scene.room.scale
  const hidden = scene.hiddenKinds.has(node.kind)
  const colour = KIND_COLOURS[node.kind]
  if (key === scene.focus || key === scene.hovered) {
    return {
      x,
      y,
      size: size + 2,
      label,
      color: colour,
      hidden,
      highlighted: true,
      forceLabel: true,
      zIndex: 3,
    }
  }
  if (scene.focus === null) return { x, y, size, label, color: colour, hidden, zIndex: 1 }
  if (scene.near.has(key)) {
    return {
      x,
      y,
      size,
      label,
      color: colour,
      hidden,
      forceLabel: scene.near.size <= LIST_LIMIT.labelledNeighbours,
      zIndex: 2,
    }
  }
  return { x, y, size, label: null, color: scene.palette.fadedNode, hidden, zIndex: 0 }
}

export function styleEdge(
  edge: EdgeAttributes,
  ends: [string, string],
  scene: Scene,
): Partial<EdgeDisplayData> {
  const { palette, focus, near } = scene
  const hidden = scene.hiddenRelations.has(edge.relation)
  const isHint = edge.relation === 'co_occurs'
  const calm = { hidden, size: EDGE_SIZE.calm, label: null, type: 'line' }
  if (focus === null) return { ...calm, color: isHint ? palette.hint : palette.edge, zIndex: isHint ? 0 : 1 }
  if (!ends.includes(focus)) return { ...calm, color: palette.fadedEdge, zIndex: 0 }
  const labelled = near.size <= scene.room.labelledEdges + 1 && !isHint
  return {
    hidden,
    size: isHint ? EDGE_SIZE.calm : EDGE_SIZE.near,
    color: isHint ? palette.edge : palette.nearEdge,
    label: labelled ? scene.describeEdge(edge) : null,
    forceLabel: labelled,
    type: SYMMETRIC_RELATIONS.has(edge.relation) ? 'line' : 'directed',
    zIndex: 2,
  }
}
