/**
 * Prepares a stored graph for the viewer: places its nodes and leaves the documents' texts out.
 * zhengtu.db → { graph: 58 nodes with x and y, documents: 9 titles }
 */
import { placeNodes } from '../../graph/layout/place-nodes.ts'
import { toGraphology } from '../../graph/model/to-graphology.ts'
import type { ViewerPayload } from '../../graph/model/viewer-payload.ts'
import type { GraphRecords } from '../../graph/ontology.ts'

export function makeViewerPayload(records: GraphRecords): ViewerPayload {
  return {
    graph: placeNodes(toGraphology(records)).export(),
    documents: records.documents.map(({ text: _, ...summary }) => summary),
  }
}
