/**
 * Keeps the part of a graph that an export asks for.
 * relations: ['holds_office'] → the officials, the places and organizations of their offices, nothing else.
 */
import type { GraphRecords, Kind, Relation } from '../ontology.ts'

export interface Selection {
  /** Every kind where left out. */
  kinds?: readonly Kind[] | undefined
  /** Every relation where left out; else nodes without such an edge are left out too. */
  relations?: readonly Relation[] | undefined
  /** 0 to 1, of nodes and edges. */
  minConfidence?: number | undefined
}

export function selectRecords(records: GraphRecords, selection: Selection): GraphRecords {
  const { kinds, relations, minConfidence = 0 } = selection
  const candidates = records.nodes.filter(
    ({ kind, confidence }) => confidence >= minConfidence && (!kinds || kinds.includes(kind)),
  )
  const candidateKeys = new Set(candidates.map(({ key }) => key))
  const edges = records.edges.filter(
    ({ relation, confidence, source, target }) =>
      confidence >= minConfidence &&
      (!relations || relations.includes(relation)) &&
      candidateKeys.has(source) &&
      candidateKeys.has(target),
  )
  const connected = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const nodes = relations ? candidates.filter(({ key }) => connected.has(key)) : candidates
  const kept = new Set(nodes.map(({ key }) => key))
  const openPairs = records.openPairs.filter(({ left, right }) => kept.has(left) && kept.has(right))
  return { documents: records.documents, nodes, edges, openPairs }
}
