/**
 * Finds how two nodes hang together: the shortest chains of edges and some detours, each edge with its sentences.
 * 何文远, 青川市 → 何文远 —holds_office→ 云溪镇 —part_of→ 青川市.
 */
import { type Evidence, RELATIONS, type Relation, STATED_RELATIONS } from '../ontology.ts'
import { type ChainGraph, findChains } from './find-chains.ts'
import type { EdgeSummary, GraphStore, NodeSummary } from './graph-store.ts'

export interface PathOptions {
  /** Most edges in a path; 6 where left out. */
  maxLength?: number
  /** Most paths; 3 where left out. */
  limit?: number
  /** Whether `co_occurs` may be used where the stated relations do not give enough paths. */
  coOccurs?: boolean
  /** Sentences an edge; all where left out. */
  sentences?: number | undefined
}

export interface Step {
  from: NodeSummary
  to: NodeSummary
  /** The edge between them that most sentences state; its direction may be against the step's. */
  edge: EdgeSummary
  evidence: Evidence[]
}

/** How many edges longer than the shortest a path may be that is shown beside it. */
export const DETOUR = 2

/** Paths by stated relations come first, whatever their length. No path: an empty list. */
export function findPaths(store: GraphStore, from: string, to: string, options: PathOptions = {}): Step[][] {
  const { maxLength = 6, limit = 3, coOccurs = false, sentences } = options
  const bounds = { maxLength, limit, detour: DETOUR }
  const chains = findChains(chainGraphOf(store, STATED_RELATIONS), from, to, bounds)
  if (coOccurs && chains.length < limit) {
    const known = new Set(chains.map((chain) => chain.join('\n')))
    const further = findChains(chainGraphOf(store, RELATIONS), from, to, bounds)
    chains.push(...further.filter((chain) => !known.has(chain.join('\n'))).slice(0, limit - chains.length))
  }
  return chains.map((chain) => stepsOf(store, chain, sentences))
}

function stepsOf(store: GraphStore, chain: string[], sentences: number | undefined): Step[] {
  return chain.slice(1).map((key, index) => {
    const from = store.node(chain[index]!)!
    const to = store.node(key)!
    const edge = store.edgesBetween(from.key, to.key)[0]!
    return { from, to, edge, evidence: store.edgeEvidence(edge.key, sentences) }
  })
}

function chainGraphOf(store: GraphStore, relations: readonly Relation[]): ChainGraph {
  const degrees = new Map<string, number>()
  return {
    neighboursOf: (key) =>
      store.joinedNodes(key, relations).map((joined) => {
        degrees.set(joined.key, joined.degree)
        return joined.key
      }),
    degreeOf: (key) => {
      const known = degrees.get(key) ?? store.node(key)?.degree ?? 0
      degrees.set(key, known)
      return known
    },
  }
}
