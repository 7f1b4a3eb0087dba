/**
 * Finds the shortest chains of nodes between two nodes, searching from both ends.
 * 何文远, 青川市 → [[何文远, 云溪镇, 青川市]].
 */
import type { Relation } from '../ontology.ts'
import type { GraphStore } from './graph-store.ts'

export interface ChainOptions {
  relations: readonly Relation[]
  /** Most edges in a chain. */
  maxLength: number
  /** Most chains. */
  limit: number
}

/** What was reached from one end. */
interface Side {
  /** For each node, its neighbours that are one step nearer to the end. */
  nearer: Map<string, string[]>
  frontier: string[]
}

/** All chains are equally long; each is a list of keys from `from` to `to`. */
export function findChains(store: GraphStore, from: string, to: string, options: ChainOptions): string[][] {
  if (from === to) return [[from]]
  const sides: [Side, Side] = [startAt(from), startAt(to)]
  for (let length = 1; length <= options.maxLength; length++) {
    const [small, large] = sides[0].frontier.length <= sides[1].frontier.length ? sides : [sides[1], sides[0]]
    advance(store, small, options.relations)
    if (small.frontier.length === 0) return []
    const meetings = small.frontier.filter((key) => large.nearer.has(key))
    if (meetings.length > 0) return joinChains(meetings, sides, options.limit)
  }
  return []
}

function startAt(key: string): Side {
  return { nearer: new Map([[key, []]]), frontier: [key] }
}

function advance(store: GraphStore, side: Side, relations: readonly Relation[]): void {
  const reached = new Map<string, string[]>()
  for (const key of side.frontier) {
    for (const { source, target } of store.edgesOf(key, { relations })) {
      const other = source === key ? target : source
      if (side.nearer.has(other)) continue
      const nearer = reached.get(other)
      if (!nearer) reached.set(other, [key])
      else if (!nearer.includes(key)) nearer.push(key)
    }
  }
  for (const [key, nearer] of reached) side.nearer.set(key, nearer)
  side.frontier = [...reached.keys()]
}

function joinChains(meetings: string[], [start, end]: [Side, Side], limit: number): string[][] {
  const chains: string[][] = []
  for (const meeting of meetings) {
    for (const before of waysBack(start, meeting)) {
      for (const after of waysBack(end, meeting)) {
        if (chains.length === limit) return chains
        chains.push([...before.toReversed(), ...after.slice(1)])
      }
    }
  }
  return chains
}

/** Every chain from the key back to the side's end; lazily, for there may be very many. */
function* waysBack(side: Side, key: string): Generator<string[]> {
  const nearer = side.nearer.get(key)!
  if (nearer.length === 0) yield [key]
  for (const next of nearer) {
    for (const way of waysBack(side, next)) yield [key, ...way]
  }
}
