/**
 * Turns outlines of nodes and edges into what the viewer is given.
 * 云溪镇, documents ['b.txt'] → { key: …, label: '云溪镇', documents: [1], spellings: ['yun xi zhen'], x: 0.1, … }
 */
import type { Position } from '../../graph/layout/bodies.ts'
import type { Measures } from '../../graph/measure/measure-nodes.ts'
import type { PayloadEdge, PayloadNode } from '../../graph/model/viewer-payload.ts'
import type { EdgeRecord, NodeRecord } from '../../graph/ontology.ts'
import type { EdgeOutline, NodeOutline } from '../../graph/query/graph-store.ts'
import { spellSyllables } from '../../graph/store/spell-name.ts'

/** By the document's id, its place in `ViewerPayload.documents`. */
export type DocumentPlaces = ReadonlyMap<string, number>

/** A node with or without its sentences; these are left out. */
export type OutlinedNode = Omit<NodeOutline, 'degree'> & Partial<Pick<NodeRecord, 'evidence'>>
export type OutlinedEdge = EdgeOutline & Partial<Pick<EdgeRecord, 'evidence'>>

export function toPayloadNode(
  outlined: OutlinedNode,
  places: DocumentPlaces,
  measures: Measures,
  position?: Position,
): PayloadNode {
  const { evidence: _, documents, ...node } = outlined
  const spellings = [node.label, ...node.aliases].map((name) => spellSyllables(name, node.kind).join(' '))
  return { ...node, ...measures, ...position, documents: placesOf(documents, places), spellings }
}

export function toPayloadEdge(outlined: OutlinedEdge, places: DocumentPlaces): PayloadEdge {
  const { evidence: _, documents, ...edge } = outlined
  return { ...edge, documents: placesOf(documents, places) }
}

function placesOf(ids: readonly string[], places: DocumentPlaces): number[] {
  return ids.map((id) => places.get(id)!)
}
