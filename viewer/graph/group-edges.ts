/**
 * Groups a node's edges by relation and direction, for the reading panel.
 * 云溪镇 → [{ relation: 'holds_office', direction: 'in', edges: [林知远 …] }, { relation: 'part_of', direction: 'out', …}]
 */
import type { Relation } from '../../graph/ontology.ts'
import { RELATIONS, SYMMETRIC_RELATIONS } from '../../graph/ontology.ts'
import type { ViewerEdge, ViewerGraph } from './viewer-graph.ts'

export type Direction = 'out' | 'in' | 'both'

export interface NeighbourEdge {
  key: string
  neighbour: string
  attributes: ViewerEdge
}

export interface EdgeGroup {
  relation: Relation
  direction: Direction
  edges: NeighbourEdge[]
}

/** The edges of `node`, in the ontology's order of relations; within a group those with most sentences first. */
export function groupEdges(graph: ViewerGraph, node: string): EdgeGroup[] {
  const groups = new Map<string, EdgeGroup>()
  graph.forEachEdge(node, (key, attributes, source, target) => {
    const { relation } = attributes
    const direction = SYMMETRIC_RELATIONS.has(relation) ? 'both' : source === node ? 'out' : 'in'
    const id = `${relation} ${direction}`
    const group = groups.get(id) ?? { relation, direction, edges: [] }
    group.edges.push({ key, neighbour: source === node ? target : source, attributes })
    groups.set(id, group)
  })
  for (const { edges } of groups.values()) {
    edges.sort(
      (left, right) => right.attributes.weight - left.attributes.weight || (left.key < right.key ? -1 : 1),
    )
  }
  const order = RELATIONS.flatMap((relation) =>
    (['out', 'in', 'both'] as const).map((direction) => `${relation} ${direction}`),
  )
  return order.flatMap((id) => groups.get(id) ?? [])
}
