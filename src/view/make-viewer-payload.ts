/**
 * Prepares a graph for the viewer: positions, measures and spellings in, sentences out.
 * zhengtu.db → { nodes: 58 with x and y, edges: 120, documents: 9 titles }
 */
import { placeNodes } from '../../graph/layout/place-nodes.ts'
import { measureNodes } from '../../graph/measure/measure-nodes.ts'
import { toGraphology } from '../../graph/model/to-graphology.ts'
import type { ViewerPayload } from '../../graph/model/viewer-payload.ts'
import type { GraphRecords } from '../../graph/ontology.ts'
import { spellSyllables } from '../../graph/store/spell-name.ts'
import { readVersion } from '../package-folder.ts'

export function makeViewerPayload(records: GraphRecords): ViewerPayload {
  const placed = placeNodes(toGraphology(records))
  const measures = measureNodes(records.nodes, records.edges)
  const places = new Map(records.documents.map(({ id }, place) => [id, place]))
  const placesOf = (ids: readonly string[]) => ids.map((id) => places.get(id)!)
  return {
    version: readVersion(),
    documents: records.documents.map(({ text: _, ...summary }) => summary),
    total: { nodes: records.nodes.length, edges: records.edges.length },
    nodes: records.nodes.map(({ evidence: _, documents, ...node }) => {
      const { x, y } = placed.getNodeAttributes(node.key)
      const spellings = [node.label, ...node.aliases].map((name) => spellSyllables(name, node.kind).join(' '))
      return { ...node, ...measures.get(node.key)!, x, y, documents: placesOf(documents), spellings }
    }),
    edges: records.edges.map(({ evidence: _, documents, ...edge }) => ({
      ...edge,
      documents: placesOf(documents),
    })),
  }
}
