/**
 * The words of an edge as it is read from one of its ends.
 * 林知远 → 云溪镇: 任职于 · 镇长 · 2024–; 云溪镇 → 林知远: 任职者 · 镇长 · 2024–
 */
import { SYMMETRIC_RELATIONS } from '../../graph/ontology.ts'
import type { Strings } from '../strings.ts'
import type { Direction } from './group-edges.ts'
import type { ViewerGraph } from './viewer-graph.ts'

export function directionOf(graph: ViewerGraph, edge: string, from: string): Direction {
  if (SYMMETRIC_RELATIONS.has(graph.getEdgeAttribute(edge, 'relation'))) return 'both'
  return graph.source(edge) === from ? 'out' : 'in'
}

export function describeEdge(graph: ViewerGraph, edge: string, from: string, strings: Strings): string {
  const { relation, office, role, start, end } = graph.getEdgeAttributes(edge)
  const span = start === undefined && end === undefined ? undefined : `${start ?? ''}–${end ?? ''}`
  const words = [strings.groups[relation][directionOf(graph, edge, from)], office, role, span]
  return words.filter((word) => word !== undefined && word !== '').join(' · ')
}
