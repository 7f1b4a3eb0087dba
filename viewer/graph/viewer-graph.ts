/**
 * The graph as the viewer holds it: graphology with positions, and each node's size and number of stated relations.
 * {"key":"place:440605104","attributes":{"label":"云溪镇","kind":"place","x":0.1,"y":0.2,…}} → a blue disc at (0.1, 0.2)
 */
import { MultiGraph } from 'graphology'
import type { PlacedNodeAttributes, ViewerPayload } from '../../graph/model/viewer-payload.ts'
import type { EdgeAttributes } from '../../graph/ontology.ts'
import type { DocumentSummary } from '../../graph/query/graph-store.ts'
import { NODE_SIZE } from '../settings.ts'

export interface ViewerNode extends PlacedNodeAttributes {
  /** Radius in pixels. */
  size: number
  /** Number of stated relations, co_occurs left out. */
  degree: number
}

export type ViewerGraph = MultiGraph<ViewerNode, EdgeAttributes>

export interface LoadedGraph {
  graph: ViewerGraph
  documents: ReadonlyMap<string, DocumentSummary>
}

/** Makes the payload of `/graph.json` into a graph that is never changed afterwards: all looks come from reducers. */
export function readGraph(payload: ViewerPayload): LoadedGraph {
  const graph = MultiGraph.from(payload.graph) as unknown as ViewerGraph
  const degreeOf = (key: string) =>
    graph.reduceEdges(key, (sum, _edge, { relation }) => (relation === 'co_occurs' ? sum : sum + 1), 0)
  const degrees = new Map(graph.mapNodes((key) => [key, degreeOf(key)]))
  const most = [...degrees.values()].reduce((left, right) => Math.max(left, right), 1)
  graph.updateEachNodeAttributes((key, attributes) => {
    const degree = degrees.get(key) ?? 0
    const size = NODE_SIZE.smallest + (NODE_SIZE.largest - NODE_SIZE.smallest) * Math.sqrt(degree / most)
    return { ...attributes, degree, size }
  })
  return { graph, documents: new Map(payload.documents.map((summary) => [summary.id, summary])) }
}
