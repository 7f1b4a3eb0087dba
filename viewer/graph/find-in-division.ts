/**
 * Finds what belongs to a division: the places in it, their officials, organizations, projects and programmes.
 * 云岭县 → 云岭县, 云溪镇, 林知远 (镇长 of 云溪镇), 青石中学扩建工程 (located in 云溪镇)
 */
import type { Relation } from '../../graph/ontology.ts'
import type { ViewerGraph } from './viewer-graph.ts'

/** Whoever stands at the source of these belongs where the target belongs. */
const BELONGS: ReadonlySet<Relation> = new Set(['part_of', 'located_in', 'holds_office'])

/** Keys of everything below the place with the key `division`, itself included. */
export function findInDivision(graph: ViewerGraph, division: string): Set<string> {
  const found = new Set([division])
  const code = graph.getNodeAttribute(division, 'code')
  if (code !== undefined) {
    graph.forEachNode((key, node) => {
      if (node.code?.startsWith(code)) found.add(key)
    })
  }
  // A set hands out what is added to it while it is being walked.
  for (const key of found) {
    graph.forEachInEdge(key, (_edge, { relation }, source) => {
      if (BELONGS.has(relation)) found.add(source)
    })
    graph.forEachOutEdge(key, (_edge, { relation }, _source, target) => {
      if (relation === 'carries_out') found.add(target)
    })
  }
  return found
}
