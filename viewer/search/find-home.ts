/**
 * Finds where a node belongs, to tell namesakes apart.
 * 林知远 → [云溪镇, 云岭县]; 青石中学扩建工程 → [云溪镇, 云岭县]; 云岭县 → []
 */
import type { Relation } from '../../graph/ontology.ts'
import type { ViewerGraph } from '../graph/viewer-graph.ts'

/** What leads to a node's home, the surest first. */
const HOMEWARD: readonly Relation[] = ['holds_office', 'located_in', 'part_of']

/** Labels of the nodes it belongs to, the nearest first; each step follows the edge that most sentences state. */
export function findHome(graph: ViewerGraph, key: string, steps = 2): string[] {
  const labels: string[] = []
  const seen = new Set([key])
  let at = key
  while (labels.length < steps) {
    const next = homeOf(graph, at)
    if (next === undefined || seen.has(next)) break
    seen.add(next)
    labels.push(graph.getNodeAttribute(next, 'label'))
    at = next
  }
  return labels
}

function homeOf(graph: ViewerGraph, key: string): string | undefined {
  let best: { target: string; order: number; weight: number } | undefined
  graph.forEachOutEdge(key, (_edge, { relation, weight }, source, target) => {
    const order = HOMEWARD.indexOf(relation)
    if (order < 0 || source !== key) return
    const isBetter =
      best === undefined || order < best.order || (order === best.order && weight > best.weight)
    if (isBetter) best = { target, order, weight }
  })
  return best?.target
}
