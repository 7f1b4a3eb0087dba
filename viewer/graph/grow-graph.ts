/**
 * Makes the viewer's graph from what was loaded, and adds what comes later.
 * addPart(graph, the neighbours of 云岭县) → { nodes: ['official:…'], edges: ['…'] }, those that are new
 */
import { MultiGraph } from 'graphology'
import type { GraphPart } from '../../graph/model/viewer-payload.ts'
import { SYMMETRIC_RELATIONS } from '../../graph/ontology.ts'
import { placeNewcomers } from './place-newcomers.ts'
import type { ViewerEdge, ViewerGraph, ViewerNode } from './viewer-graph.ts'

export function createViewerGraph(part: GraphPart): ViewerGraph {
  const graph: ViewerGraph = new MultiGraph<ViewerNode, ViewerEdge>()
  addPart(graph, part)
  return graph
}

/** Adds what the graph does not have yet, edges only where both ends are there; says what was added. */
export function addPart(graph: ViewerGraph, part: GraphPart): { nodes: string[]; edges: string[] } {
  const nodes: string[] = []
  const edges: string[] = []
  for (const { key, x, y, ...attributes } of part.nodes) {
    if (graph.hasNode(key)) continue
    nodes.push(key)
    graph.addNode(key, { ...attributes, number: graph.order, x: x ?? Number.NaN, y: y ?? Number.NaN })
  }
  for (const { key, source, target, ...attributes } of part.edges) {
    if (graph.hasEdge(key) || !graph.hasNode(source) || !graph.hasNode(target)) continue
    edges.push(key)
    const numbered = { ...attributes, number: graph.size }
    if (SYMMETRIC_RELATIONS.has(attributes.relation)) {
      graph.addUndirectedEdgeWithKey(key, source, target, numbered)
    } else graph.addDirectedEdgeWithKey(key, source, target, numbered)
  }
  placeNewcomers(graph, nodes)
  return { nodes, edges }
}
