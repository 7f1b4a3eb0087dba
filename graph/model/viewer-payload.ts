/**
 * What `zhengtu view` sends its viewer as /graph.json: the graph with positions, and its documents without their texts.
 * → { "graph": { "nodes": [{ "key": …, "attributes": { "label": "云溪镇", "x": 0.1, "y": 0.2, … } }], … }, "documents": […] }
 */
import type { SerializedGraph } from 'graphology-types'
import type { EdgeAttributes, NodeAttributes } from '../ontology.ts'
import type { DocumentSummary } from '../query/graph-store.ts'

/** A node with its place in the drawing, in the layout's own units. */
export interface PlacedNodeAttributes extends NodeAttributes {
  x: number
  y: number
}

export interface ViewerPayload {
  graph: SerializedGraph<PlacedNodeAttributes, EdgeAttributes>
  documents: DocumentSummary[]
}
