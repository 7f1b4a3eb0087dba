/**
 * Lists what is in sight by key.
 * kind place left out → { nodes: ['lin', 'school', …], edges: ['lin promotes school'] }
 */
import type { Shown } from './compute-shown.ts'
import type { ViewerGraph } from './viewer-graph.ts'

export interface ElementKeys {
  nodes: readonly string[]
  edges: readonly string[]
}

export function listShown(graph: ViewerGraph, shown: Shown): ElementKeys {
  return {
    nodes: graph.filterNodes((_key, { number }) => shown.nodes[number] === 1),
    edges: graph.filterEdges((_key, { number }) => shown.edges[number] === 1),
  }
}
