/**
 * Lists the nodes around a node, nearest first, each with the edge that leads to it.
 * 丹灶镇 → [{ distance: 1, node: 张应统, edge: holds_office, evidence: […] }, …].
 */
import { type Evidence, type Kind, RELATIONS, type Relation, STATED_RELATIONS } from '../ontology.ts'
import type { EdgeSummary, GraphStore, NodeSummary } from './graph-store.ts'

export interface NeighbourOptions {
  /** Steps from the node; 1 where left out. */
  depth?: number
  /** Kinds to list; steps may lead through nodes of other kinds. */
  kinds?: readonly Kind[] | undefined
  /** The stated relations where left out. */
  relations?: readonly Relation[] | undefined
  /** Rows to list; 50 where left out. */
  limit?: number
  /** 0 to 1, of the edges that are followed. */
  minConfidence?: number | undefined
  /** Sentences an edge; all where left out. */
  sentences?: number | undefined
}

export interface Neighbour {
  /** Steps from the node that was asked for. */
  distance: number
  /** The node that the edge leads away from. */
  from: NodeSummary
  node: NodeSummary
  edge: EdgeSummary
  evidence: Evidence[]
}

export interface Neighbours {
  rows: Neighbour[]
  /** Whether there are more rows than the limit. */
  more: boolean
}

/** Nodes that are asked about at once: the rows may be full after a few. */
const CENTRES = 200

export function findNeighbours(store: GraphStore, key: string, options: NeighbourOptions = {}): Neighbours {
  const { depth = 1, kinds, relations = STATED_RELATIONS, limit = 50, minConfidence, sentences } = options
  const rows: Neighbour[] = []
  const seen = new Set([key])
  let frontier = [key]
  for (let distance = 1; distance <= depth; distance++) {
    const isLast = distance === depth
    const reached = new Set<string>()
    for (const centre of isLast && depth > 1 ? fruitful(frontier) : frontier) {
      const edges = store
        .edgesOf(centre, { relations, minConfidence, ...cutOff(isLast) })
        .map((edge) => ({ edge, other: edge.source === centre ? edge.target : edge.source }))
        .filter(({ other }) => !seen.has(other))
      // Whoever is not listed is not read: around a hub there are thousands.
      const asked =
        kinds && !isLast
          ? store.ofKinds(
              edges.map(({ other }) => other),
              kinds,
            )
          : undefined
      for (const { edge, other } of edges) {
        reached.add(other)
        if (asked && !asked.has(other)) continue
        if (rows.length === limit) return { rows, more: true }
        const [from, node] = [store.node(centre)!, store.node(other)!]
        rows.push({ distance, from, node, edge, evidence: store.edgeEvidence(edge.key, sentences) })
      }
    }
    for (const key of reached) seen.add(key)
    frontier = [...reached]
  }
  return { rows, more: false }

  /** Of thousands of nodes around a hub, few may have neighbours of the kinds that are asked for. */
  function* fruitful(centres: readonly string[]): Generator<string> {
    for (let start = 0; start < centres.length; start += CENTRES) {
      yield* store.haveEdges(centres.slice(start, start + CENTRES), { relations, kinds, minConfidence }, key)
    }
  }

  /** Keeps the query of a node with a hundred thousand edges short. Edges back to seen nodes are not listed. */
  function cutOff(isLast: boolean) {
    if (!isLast && kinds) return {}
    const limitOfQuery = limit - rows.length + 1 + seen.size * RELATIONS.length
    return isLast ? { kinds, limit: limitOfQuery } : { limit: limitOfQuery }
  }
}
