/**
 * Turns plain records into a graphology graph, the form that layouts, communities and exports work on.
 * 南海区 and 高明区 with `cooperates_with` → an undirected edge between two nodes; `part_of` → a directed one.
 */
import { MultiGraph } from 'graphology'
import {
  type EdgeAttributes,
  type GraphRecords,
  type NodeAttributes,
  SYMMETRIC_RELATIONS,
} from '../ontology.ts'

export type ZhengtuGraph = MultiGraph<NodeAttributes, EdgeAttributes>

/**
 * A mixed multigraph whose keys are the records' keys; symmetric relations become undirected edges.
 * Throws where an edge names a node that is not among the records.
 */
export function toGraphology(records: Pick<GraphRecords, 'nodes' | 'edges'>): ZhengtuGraph {
  const graph = new MultiGraph<NodeAttributes, EdgeAttributes>()
  for (const { key, ...attributes } of records.nodes) graph.addNode(key, attributes)
  for (const { key, source, target, ...attributes } of records.edges) {
    if (SYMMETRIC_RELATIONS.has(attributes.relation)) {
      graph.addUndirectedEdgeWithKey(key, source, target, attributes)
    } else {
      graph.addDirectedEdgeWithKey(key, source, target, attributes)
    }
  }
  return graph
}
