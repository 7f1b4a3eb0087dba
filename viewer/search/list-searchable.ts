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

/** Nodes or edges that are listed at once: a large graph is handed over in parts, so that the page stays fluid. */
const SLICE = 2000

/** Walks the graph, as it is now, when it is asked for the next part; offices come after all nodes. */
export function listSearchable(graph: ViewerGraph, indexed: Indexed): Iterable<SearchablePart> {
  return walk(graph, indexed, { nodes: graph.order, edges: graph.size })
}

/** What comes while it walks is left to the next walk. */
function* walk(graph: ViewerGraph, from: Indexed, until: Indexed): Generator<SearchablePart> {
  let part: SearchablePart = { nodes: [], offices: [] }
  let walked = 0
  // Nodes are walked in the order in which they were added, which is that of their numbers.
  for (const { node: key, attributes } of graph.nodeEntries()) {
    const { number, kind, label, aliases, spellings, degree, mentions } = attributes
    if (number < from.nodes || number >= until.nodes) continue
    part.nodes.push({ key, kind, names: [label, ...aliases], spellings, importance: degree + mentions })
    if (part.nodes.length < SLICE) continue
    yield part
    part = { nodes: [], offices: [] }
  }
  for (const { attributes, sourceAttributes, targetAttributes } of graph.edgeEntries()) {
    const { number, relation, office } = attributes
    const isNew = number >= from.edges && number < until.edges
    if (isNew && relation === 'holds_office' && office !== undefined) {
      part.offices.push({ holder: sourceAttributes.number, at: targetAttributes.number, office })
    }
    walked += 1
    if (walked % (SLICE * 5) !== 0) continue
    yield part
    part = { nodes: [], offices: [] }
  }
  yield part
}
