/**
 * Keeps the part of a graph that an export asks for.
 * relations: ['holds_office'] → the officials, the places and organizations of their offices, nothing else.
 */
import { type GraphStream, headsOf } from '../model/graph-stream.ts'
import type { GraphRecords, Kind, Relation } from '../ontology.ts'

export interface Selection {
  /** Every kind where left out. */
  kinds?: readonly Kind[] | undefined
  /** Every relation where left out; else nodes without such an edge are left out too. */
  relations?: readonly Relation[] | undefined
  /** 0 to 1, of nodes and edges. */
  minConfidence?: number | undefined
}

/** The graph itself where everything is selected; else it is read once or twice, without its lists. */
export function selectStream(graph: GraphStream, selection: Selection): GraphStream {
  const { kinds, relations, minConfidence = 0 } = selection
  if (!kinds && !relations && minConfidence === 0) return graph
  const candidates = graph.nodes.filter(
    ({ kind, confidence }) => confidence >= minConfidence && (!kinds || kinds.includes(kind)),
  )
  const candidateKeys = new Set<string>()
  for (const { key } of headsOf(candidates)) candidateKeys.add(key)
  const edges = graph.edges.filter(
    ({ relation, confidence, source, target }) =>
      confidence >= minConfidence &&
      (!relations || relations.includes(relation)) &&
      candidateKeys.has(source) &&
      candidateKeys.has(target),
  )
  if (!relations) return { nodes: candidates, edges }
  const connected = new Set<string>()
  for (const { source, target } of headsOf(edges)) connected.add(source).add(target)
  return { nodes: candidates.filter(({ key }) => connected.has(key)), edges }
}

export function selectRecords(records: GraphRecords, selection: Selection): GraphRecords {
  const selected = selectStream(records, selection)
  const nodes = [...selected.nodes]
  const kept = new Set(nodes.map(({ key }) => key))
  const openPairs = records.openPairs.filter(({ left, right }) => kept.has(left) && kept.has(right))
  return { documents: records.documents, nodes, edges: [...selected.edges], openPairs }
}
