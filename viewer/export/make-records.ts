/**
 * Makes the graph's own records again from what the viewer holds and the sentences that were read.
 * 云溪镇 with documents [0] → { key: 'yunxi', label: '云溪镇', …, documents: ['notices/yunxi-2024.txt'], evidence: […] }
 */
import type { EdgeRecord, Evidence, GraphRecords, NodeRecord } from '../../graph/ontology.ts'
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
import type { ElementKeys } from '../graph/list-shown.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'

/** Sentences by key; a key without any may be missing. */
export interface EvidenceByKey {
  nodes: ReadonlyMap<string, Evidence[]>
  edges: ReadonlyMap<string, Evidence[]>
}

/**
 * The records of the nodes and edges with `keys`, as a store would give them. Texts of documents are not in the viewer
 * and no export needs them: `documents` is empty, and so is `openPairs`.
 */
export function makeRecords(
  graph: ViewerGraph,
  documents: readonly DocumentSummary[],
  keys: ElementKeys,
  evidence: EvidenceByKey,
): GraphRecords {
  const idsOf = (places: readonly number[]) => places.map((place) => documents[place]!.id)

  const nodes = keys.nodes.map((key): NodeRecord => {
    const { number, x, y, degree, community, pagerank, spellings, ...attributes } =
      graph.getNodeAttributes(key)
    return {
      ...attributes,
      key,
      documents: idsOf(attributes.documents),
      evidence: evidence.nodes.get(key) ?? [],
    }
  })
  const edges = keys.edges.map((key): EdgeRecord => {
    const { number, ...attributes } = graph.getEdgeAttributes(key)
    const [source, target] = graph.extremities(key)
    const ends = { key, source, target }
    return {
      ...attributes,
      ...ends,
      documents: idsOf(attributes.documents),
      evidence: evidence.edges.get(key) ?? [],
    }
  })
  return { documents: [], nodes, edges, openPairs: [] }
}
