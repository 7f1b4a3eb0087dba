/**
 * Measures every node by stated relations: degree, community (Louvain) and PageRank. co_occurs does not count.
 * 云溪镇 among the 22 nodes of the largest community → { degree: 9, community: 0, pagerank: 0.041 }
 */
import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import pagerankModule from 'graphology-metrics/centrality/pagerank.js'
import { seededRandom } from '../layout/seeded-random.ts'
import type { GraphRecords } from '../ontology.ts'

/** The packages are CommonJS whose exports are the functions themselves; their types tell of default exports. */
const louvain = louvainModule as unknown as typeof louvainModule.default
const pagerank = pagerankModule as unknown as typeof pagerankModule.default

export interface Measures {
  /** Number of edges. */
  degree: number
  /** 0 is the largest community; -1 where the node has no edge. */
  community: number
  /** The sum over all nodes is 1. */
  pagerank: number
}

type Ends = Pick<GraphRecords['edges'][number], 'source' | 'target' | 'relation' | 'weight'>

/** By key. The same nodes and edges in the same order give the same measures. */
export function measureNodes(
  nodes: readonly { key: string }[],
  edges: readonly Ends[],
): Map<string, Measures> {
  const graph = new UndirectedGraph<object, { weight: number }>()
  const degrees = new Map<string, number>()
  for (const { key } of nodes) graph.addNode(key)
  for (const { source, target, relation, weight } of edges) {
    if (relation === 'co_occurs') continue
    degrees.set(source, (degrees.get(source) ?? 0) + 1)
    degrees.set(target, (degrees.get(target) ?? 0) + 1)
    if (source !== target)
      graph.updateUndirectedEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + weight }))
  }
  const communities = findCommunities(graph)
  const ranks = graph.order === 0 ? {} : pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 500 })
  return new Map(
    nodes.map(({ key }) => [
      key,
      { degree: degrees.get(key) ?? 0, community: communities.get(key) ?? -1, pagerank: ranks[key] ?? 0 },
    ]),
  )
}

/** Communities numbered by size, those of one size by their first node; nodes without an edge have none. */
function findCommunities(graph: UndirectedGraph<object, { weight: number }>): Map<string, number> {
  if (graph.size === 0) return new Map()
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(1) })
  const members = new Map<number, string[]>()
  graph.forEachNode((key) => {
    if (graph.degree(key) === 0) return
    const community = members.get(found[key]!)
    if (community) community.push(key)
    else members.set(found[key]!, [key])
  })
  const largestFirst = [...members.values()].sort((left, right) => right.length - left.length)
  return new Map(largestFirst.flatMap((keys, community) => keys.map((key) => [key, community] as const)))
}
