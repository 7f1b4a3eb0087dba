/**
 * Measures a node that was not among those laid out from its neighbours that were.
 * 白露村 with two neighbours of community 3 and one of 5 → { degree: 3, community: 3, pagerank: 0.00004 }
 */
import type { Measures } from '../../graph/measure/measure-nodes.ts'
import { STATED_RELATIONS } from '../../graph/ontology.ts'
import type { GraphStore, NodeOutline } from '../../graph/query/graph-store.ts'

/** Edges that are looked at: the heaviest tell enough. */
const EDGES = 50

export function measureStranger(
  store: GraphStore,
  { key, degree }: NodeOutline,
  known: ReadonlyMap<string, Measures>,
): Measures {
  const votes = new Map<number, number>()
  let share = 0
  let count = 0
  for (const { source, target } of store.edgesOf(key, { relations: STATED_RELATIONS, limit: EDGES })) {
    const neighbour = known.get(source === key ? target : source)
    if (neighbour === undefined) continue
    votes.set(neighbour.community, (votes.get(neighbour.community) ?? 0) + 1)
    share += neighbour.pagerank / Math.max(1, neighbour.degree)
    count += 1
  }
  const [community = -1] = [...votes].sort(([, left], [, right]) => right - left)[0] ?? []
  // What a neighbour hands to each of its own neighbours is what this node gets of it.
  return { degree, community, pagerank: count === 0 ? 0 : (share / count) * degree }
}
