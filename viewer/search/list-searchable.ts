/**
 * Lists what of the graph is to be searched, from the nodes and edges that the index does not have yet.
 * the whole graph at first, then { nodes: [周砚秋], offices: [{ holder: 9, at: 4, office: '县委书记' }] } as it grows
 */
import type { ViewerGraph } from '../graph/viewer-graph.ts'
import type { SearchablePart } from './search-messages.ts'

/** How many nodes and edges the index has: their numbers are below these. */
export interface Indexed {
  nodes: number
  edges: number
}

export function listSearchable(graph: ViewerGraph, { nodes, edges }: Indexed): SearchablePart {
  const part: SearchablePart = { nodes: [], offices: [] }
  // Nodes are walked in the order in which they were added, which is that of their numbers.
  graph.forEachNode((key, { number, kind, label, aliases, spellings, degree, mentions }) => {
    if (number < nodes) return
    part.nodes.push({ key, kind, names: [label, ...aliases], spellings, importance: degree + mentions })
  })
  graph.forEachEdge((_key, { number, relation, office }, _source, _target, holder, at) => {
    if (number < edges || relation !== 'holds_office' || office === undefined) return
    part.offices.push({ holder: holder.number, at: at.number, office })
  })
  return part
}
