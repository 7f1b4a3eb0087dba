/**
 * Answers what the viewer asks of a stored graph: the graph itself, sentences, neighbours, names, paths.
 * evidence({ nodes: ['place:440605104'] }) → { nodes: { 'place:440605104': [{ sentence: … }] }, edges: {} }
 */
import type {
  EvidenceAnswer,
  EvidenceQuery,
  GraphPart,
  RemoteHit,
  ViewerPayload,
} from '../../graph/model/viewer-payload.ts'
import type { GraphStore } from '../../graph/query/graph-store.ts'
import { makeViewerPayload } from './make-viewer-payload.ts'

export interface ViewerAnswers {
  payload(): ViewerPayload
  evidence(query: EvidenceQuery): EvidenceAnswer
  neighbours(key: string): GraphPart
  search(text: string): RemoteHit[]
  paths(from: string, to: string): GraphPart[]
}

export function answerViewer(store: GraphStore): ViewerAnswers {
  const payload = makeViewerPayload(store.readAll())
  return {
    payload: () => payload,
    evidence: ({ nodes = [], edges = [] }) => ({
      nodes: Object.fromEntries(nodes.map((key) => [key, store.nodeEvidence(key)])),
      edges: Object.fromEntries(edges.map((key) => [key, store.edgeEvidence(key)])),
    }),
    neighbours: () => ({ nodes: [], edges: [] }),
    search: () => [],
    paths: () => [],
  }
}
