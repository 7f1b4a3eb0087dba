/**
 * Prepares a graph for the viewer: positions, measures and spellings in, sentences out.
 * zhengtu.db → { nodes: 58 with x and y, edges: 120, documents: 9 titles }
 */
import { computePositions } from '../../graph/layout/compute-positions.ts'
import { measureNodes } from '../../graph/measure/measure-nodes.ts'
import type { ViewerPayload } from '../../graph/model/viewer-payload.ts'
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
import { readVersion } from '../package-folder.ts'
import { type OutlinedEdge, type OutlinedNode, toPayloadEdge, toPayloadNode } from './payload-elements.ts'

/** Records or outlines; where nodes carry a degree, it is the one in the whole graph. */
export interface GraphToView {
  documents: readonly DocumentSummary[]
  nodes: readonly (OutlinedNode & { degree?: number })[]
  edges: readonly OutlinedEdge[]
}

/** @param total the size of the graph of which `graph` is a part */
export function makeViewerPayload(graph: GraphToView, total?: ViewerPayload['total']): ViewerPayload {
  const { documents, nodes, edges } = graph
  const keys = nodes.map(({ key }) => key)
  const positions = computePositions(keys, edges)
  const measures = measureNodes(nodes, edges)
  const places = new Map(documents.map(({ id }, place) => [id, place]))
  return {
    version: readVersion(),
    documents: documents.map(summaryOf),
    total: total ?? { nodes: nodes.length, edges: edges.length },
    nodes: nodes.map((node) => {
      const { key, degree } = node
      const measured = measures.get(key)!
      const whole = degree === undefined ? measured : { ...measured, degree }
      return toPayloadNode(node, places, whole, positions.get(key)!)
    }),
    edges: edges.map((edge) => toPayloadEdge(edge, places)),
  }
}

/** A record's text stays behind. */
function summaryOf({ id, title, date, source }: DocumentSummary): DocumentSummary {
  return { id, title, ...(date === undefined ? {} : { date }), ...(source === undefined ? {} : { source }) }
}
