/**
 * Counts nodes by kind and edges by relation, all of them or those in sight.
 * a graph of 58 nodes → { kinds: Map { place → 17, … }, relations: Map { part_of → 9, … } }
 */
import { KINDS, type Kind, RELATIONS, type Relation } from '../../graph/ontology.ts'
import type { Shown } from './compute-shown.ts'
import { readColumns } from './element-columns.ts'
import type { ViewerGraph } from './viewer-graph.ts'

export interface ElementCounts {
  kinds: Map<Kind, number>
  relations: Map<Relation, number>
}

/** Nodes of each kind and edges of each relation, those that have none left out; without `shown`, whatever is hidden. */
export function countElements(graph: ViewerGraph, shown?: Pick<Shown, 'nodes' | 'edges'>): ElementCounts {
  const { nodes, edges } = readColumns(graph)
  return {
    kinds: countMembers(KINDS, nodes.kind, shown?.nodes),
    relations: countMembers(RELATIONS, edges.relation, shown?.edges),
  }
}

function countMembers<T>(members: readonly T[], places: Uint8Array, flags?: Uint8Array): Map<T, number> {
  const counts = members.map(() => 0)
  for (let number = 0; number < places.length; number += 1) {
    if (flags === undefined || flags[number] === 1) counts[places[number]!]! += 1
  }
  return new Map(members.flatMap((member, place) => (counts[place]! > 0 ? [[member, counts[place]!]] : [])))
}
