/**
 * Holds the keys of an address against the graph: what is loaded, what can be asked for, what is nowhere.
 * node=place:440605104 on a graph without it → to be loaded; then, if the server does not know it either, passed over
 */
import { RELATIONS } from '../../graph/ontology.ts'
import type { GraphSession } from './graph-session.ts'
import type { KeptView } from './kept-view.ts'

/** The view without nodes, edges and documents that the graph does not have. */
export function withoutUnknown(kept: KeptView, { graph, documentOf }: GraphSession): KeptView {
  const { selectedEdge, path, filters } = kept
  const known = (key: string | null) => (key !== null && graph.hasNode(key) ? key : null)
  return {
    ...kept,
    selected: kept.selected.filter((key) => graph.hasNode(key)),
    selectedEdge: selectedEdge !== null && graph.hasEdge(selectedEdge) ? selectedEdge : null,
    path: path && { ...path, from: known(path.from), to: known(path.to) },
    filters: {
      ...filters,
      division: known(filters.division),
      documents: new Set([...filters.documents].filter((id) => documentOf(id) !== undefined)),
    },
  }
}

/** Nodes that the view needs and the server may have; an edge's source stands in its key: source|relation|target. */
export function nodesToLoad(kept: KeptView, { graph, source }: GraphSession): string[] {
  if (!source.remote) return []
  const { selectedEdge, path, filters } = kept
  const ofEdge = selectedEdge === null || graph.hasEdge(selectedEdge) ? [] : sourceOf(selectedEdge)
  const wanted = [...kept.selected, path?.from, path?.to, filters.division, ...kept.letIn]
  const missing = wanted.filter((key) => typeof key === 'string' && !graph.hasNode(key)) as string[]
  return [...new Set([...missing, ...ofEdge])]
}

/** The first end suffices: with its neighbours come its edges. Keys of nodes may hold a | of their own. */
function sourceOf(edge: string): string[] {
  const at = RELATIONS.map((relation) => edge.indexOf(`|${relation}|`)).filter((place) => place > 0)
  return at.length === 0 ? [] : [edge.slice(0, Math.min(...at))]
}
